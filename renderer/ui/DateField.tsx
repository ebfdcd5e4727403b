import { useId, useState } from 'react';
import { localDate } from '../../shared/text/local-date.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './Panel.module.css';

interface Props {
  readonly label: string;
  /** A local date, ISO 8601. */
  readonly value: string | null;
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  /** Told each time what is typed is a date, or nothing. */
  readonly onChange: (value: string | null) => void;
}

/** A day, as it is written in Swedish: 2025-02-07. What is typed stays, and what it lacks to be a date is said when it is left. */
export function DateField({ label, value, readOnly = false, disabled = false, onChange }: Props) {
  const said = useId();
  /** What is typed while it is not yet a date. */
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const isWrong = typed !== null && left;
  return (
    <>
      <input
        className={styles.input}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? said : undefined}
        placeholder={t('views:date.form')}
        value={typed ?? value ?? ''}
        readOnly={readOnly}
        disabled={disabled}
        spellCheck={false}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          const day = text.trim() === '' ? null : localDate(text);
          setTyped(text.trim() !== '' && day === null ? text : null);
          if (text.trim() === '' || day !== null) onChange(day);
        }}
      />
      {isWrong ? (
        <p id={said} role="alert" className={styles.wrong}>
          {t('views:date.wrong')}
        </p>
      ) : null}
    </>
  );
}
