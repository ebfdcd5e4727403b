import { createContext, type ReactNode, useContext } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { LeaveField } from '../ui/LeaveField.tsx';
import styles from './Model.module.css';

/**
 * Where something beside the fields shows what is typed before it is kept: gets the change that leaving the field would make, letter by
 * letter. Null where nothing does.
 */
export const WhileTyping = createContext<((change: () => void) => void) | null>(null);

interface TextProps {
  readonly label: string;
  /** What the field is of: "Effektmål". */
  readonly thing: string;
  readonly value: string;
  /** Whether nothing at all may stand there. */
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly lines?: boolean;
  /** Whether blanks around it are kept. */
  readonly exact?: boolean;
  readonly onChange: (value: string) => void;
}

/** A word or a sentence of the model, with its label over it. */
export function TextField({
  label,
  thing,
  value,
  optional = false,
  placeholder,
  lines = false,
  exact = false,
  onChange,
}: TextProps) {
  const whileTyping = useContext(WhileTyping);
  const change = (typed: string) => onChange(exact ? typed : typed.trim());
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      <LeaveField
        label={t('model:of', { field: label, thing })}
        value={value}
        required={!optional}
        lines={lines}
        {...(placeholder === undefined ? {} : { placeholder })}
        onCommit={change}
        {...(whileTyping === null ? {} : { onType: (typed) => whileTyping(() => change(typed)) })}
      />
    </div>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly thing: string;
  readonly value: Value;
  readonly options: readonly { readonly id: Value; readonly word: string }[];
  readonly onChange: (value: Value) => void;
}

export function SelectField<Value extends string>({ label, thing, value, options, onChange }: SelectProps<Value>) {
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      <select
        className={styles.select}
        aria-label={t('model:of', { field: label, thing })}
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.id);
        }}
      >
        {options.map(({ id, word }) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

interface GroupProps {
  readonly label: string;
  /** What the boxes are of: "Indikator". */
  readonly thing: string;
  readonly children: ReactNode;
}

/** Boxes to tick that belong together. */
export function TickGroup({ label, thing, children }: GroupProps) {
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a grid */}
      <div role="group" aria-label={t('model:of', { field: label, thing })} className={styles.ticks}>
        {children}
      </div>
    </div>
  );
}
