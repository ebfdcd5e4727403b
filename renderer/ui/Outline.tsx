import { type KeyboardEvent, useEffect, useRef } from 'react';
import list from './List.module.css';
import { placeAfter } from './list-keys.ts';

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

/**
 * The headings of a document: pressing one goes to it, and the one being read is marked. One stop for Tab, which is the one being read;
 * the arrows, Home and End go to the others.
 */
export function Outline({ label, entries, current, onGo }: Props) {
  const stop = entries.some(({ id }) => id === current) ? current : entries[0]?.id;
  const headings = useRef<HTMLElement>(null);
  // The one being read is in sight, but what somebody looks at in the list is not moved under them.
  useEffect(() => {
    if (current === null || headings.current?.contains(document.activeElement) === true) return;
    headings.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={headings} aria-label={label} className={list.group}>
      <ul className={list.list} onKeyDown={moveCursor}>
        {entries.map(({ id, level, number, title, page }) => (
          <li key={id}>
            <button
              type="button"
              className={list.entry}
              data-level={level}
              aria-current={id === current ? 'true' : undefined}
              data-pane-start={id === current ? '' : undefined}
              tabIndex={id === stop ? 0 : -1}
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

function moveCursor(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll('button')];
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  const goal = entries[placeAfter(event.key, at, entries.length) ?? -1];
  if (goal === undefined) return;
  event.preventDefault();
  goal.focus();
}
