import type { ReactNode } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import styles from './Panel.module.css';

interface PanelProps {
  /** What kind of thing: "Effektmål 1". */
  readonly kind: string;
  readonly title: string;
  /** Whether its parts are small enough to stand beside each other where it is wide: below the content. */
  readonly columns?: boolean;
  readonly children?: ReactNode;
}

/** What the side panel holds: one thing with all its fields. */
export function Panel({ kind, title, columns = false, children }: PanelProps) {
  return (
    <div className={styles.panel} data-columns={columns}>
      <div>
        <div className={styles.kind}>{kind}</div>
        <h2 className={styles.title}>{title}</h2>
      </div>
      {children}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  /** Beside the label: how much is written. */
  readonly note?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A label over what it names. */
export function Field({ label, note, tools, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <div className={styles.label}>
        <span>{label}</span>
        {note}
        {tools}
      </div>
      {children}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly readOnly: boolean;
  readonly keys?: string;
  readonly onChange: (ticked: boolean) => void;
}

/** A box to tick, with its words. */
export function Tick({ label, ticked, readOnly, keys, onChange }: TickProps) {
  return (
    <label className={styles.ready}>
      <input
        type="checkbox"
        checked={ticked}
        disabled={readOnly}
        aria-keyshortcuts={keys}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

interface MarkProps {
  readonly label: string;
  readonly marked: boolean;
  readonly readOnly: boolean;
  /** The keys that set it, as ARIA names them. */
  readonly keys?: string;
  readonly onChange: (marked: boolean) => void;
}

/** Something that is or is not so. */
export function Mark({ label, marked, readOnly, keys, onChange }: MarkProps) {
  return (
    <label className={styles.ready}>
      <input
        type="checkbox"
        checked={marked}
        disabled={readOnly}
        aria-keyshortcuts={keys}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

interface ReadyProps {
  readonly ready: boolean;
  readonly readOnly: boolean;
  readonly onChange: (ready: boolean) => void;
}

export function Ready({ ready, readOnly, onChange }: ReadyProps) {
  return <Mark label={t('views:panel.ready')} keys="Control+Enter" marked={ready} readOnly={readOnly} onChange={onChange} />;
}
