import { useId } from 'react';
import panel from '../ui/Panel.module.css';
import styles from './RichText.module.css';

interface Props {
  /** What is looked for. */
  readonly label: string;
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  /** What was found, the best first. */
  readonly listLabel: string;
  readonly found: readonly { readonly key: string; readonly name: string }[];
  /** The key of the one that is chosen; null when nothing was found. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** A field to look for something in, and what was found to choose from. Enter in either answers the box that they stand in. */
export function SoughtChoice({ label, sought, onSeek, listLabel, found, chosen, onChoose }: Props) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className={panel.input}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with a key or a press, and it is where the answer is written
        autoFocus
        value={sought}
        spellCheck={false}
        onChange={(event) => onSeek(event.currentTarget.value)}
      />
      <select
        className={styles.targets}
        size={6}
        aria-label={listLabel}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
        onDoubleClick={(event) => event.currentTarget.form?.requestSubmit()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      >
        {found.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
