import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './Choice.module.css';

export interface ChoiceOption<Id extends string> {
  readonly id: Id;
  readonly content: ReactNode;
  /** What a screen reader says, when the content alone does not say it. */
  readonly label?: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  /** Whether pressing the chosen one takes the choice away. */
  readonly clearable?: boolean;
  readonly disabled?: boolean;
}

/** A few alternatives side by side, of which one is chosen. */
export function Choice<Id extends string>({ label, options, value, onChange, clearable = false, disabled = false }: Props<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode="single"
      disallowEmptySelection={!clearable}
      isDisabled={disabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(options.find(({ id }) => keys.has(id))?.id ?? null)}
    >
      {options.map(({ id, content, label: name }) => (
        <ToggleButton key={id} id={id} className={styles.option ?? ''} {...(name === undefined ? {} : { 'aria-label': name })}>
          {content}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
