import list from './List.module.css';

export interface OutlineEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly number: string | null;
  readonly title: string;
  /** The page that it begins on; null while that is not known. */
  readonly page: number | null;
}

interface Props {
  readonly label: string;
  readonly entries: readonly OutlineEntry[];
  /** The one that is being read. */
  readonly current: string | null;
  readonly onGo: (id: string) => void;
}

/** The headings of a document: pressing one goes to it, and the one being read is marked. */
export function Outline({ label, entries, current, onGo }: Props) {
  return (
    <nav aria-label={label} className={list.group}>
      <ul className={list.list}>
        {entries.map(({ id, level, number, title, page }) => (
          <li key={id}>
            <button
              type="button"
              className={list.entry}
              data-level={level}
              aria-current={id === current ? 'true' : undefined}
              data-pane-start={id === current ? '' : undefined}
              onClick={() => onGo(id)}
            >
              <span className={list.number}>{number ?? ''}</span>
              <span className={list.text}>{title}</span>
              <span className={list.page}>{page ?? ''}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
