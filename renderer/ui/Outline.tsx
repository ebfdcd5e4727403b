import type { RefObject } from 'react';
import list from './List.module.css';
import { useCurrentHeading } from './use-current-heading.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly title: string;
}

interface Props {
  readonly label: string;
  readonly entries: readonly OutlineEntry[];
  /** The scrolled page; its headings have the entries' ids. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The headings of a page: pressing one goes to it, and the one being read is marked. */
export function Outline({ label, entries, page }: Props) {
  const current = useCurrentHeading(page, entries[0]?.id ?? null);
  return (
    <nav aria-label={label} className={list.group}>
      <ul className={list.list}>
        {entries.map(({ id, level, number, title }) => (
          <li key={id}>
            <button
              type="button"
              className={list.entry}
              data-level={level}
              aria-current={id === current ? 'true' : undefined}
              data-pane-start={id === current ? '' : undefined}
              onClick={() => page.current?.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'start' })}
            >
              <span className={list.number}>{number ?? ''}</span>
              <span className={list.text}>{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
