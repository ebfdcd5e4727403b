import type { ReactNode } from 'react';
import styles from './LineForm.module.css';
import panel from './Panel.module.css';

interface Props {
  readonly onSubmit: () => void;
  /** Why it was not taken; null when it was. */
  readonly problem: string | null;
  readonly children: ReactNode;
}

/** A form in a line, sent with Enter; what it lacks is said below it. */
export function LineForm({ onSubmit, problem, children }: Props) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </form>
  );
}

interface LineInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `wide`: takes what room there is. */
  readonly wide?: boolean;
  readonly autoFocus?: boolean;
}

export function LineInput({ label, value, onChange, wide = false, autoFocus = false }: LineInputProps) {
  return (
    <label className={wide ? styles.wide : styles.field}>
      {label}
      <input
        // biome-ignore lint/a11y/noAutofocus: the field comes because its button was pressed
        autoFocus={autoFocus}
        className={panel.input}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
