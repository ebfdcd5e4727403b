import { type RefObject, useEffect, useState } from 'react';
import { DoneMark } from './DoneMark.tsx';
import list from './List.module.css';

export interface OutlineEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly title: string;
  readonly done?: boolean;
}

interface Props {
  readonly label: string;
  readonly entries: readonly OutlineEntry[];
  /** The scrolled page; its headings have the entries' ids. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The headings of a page: pressing one goes to it, and the one being read is marked. */
export function Outline({ label, entries, page }: Props) {
  const current = useCurrentHeading(page, entries);
  return (
    <nav aria-label={label} className={list.group}>
      <ul className={list.list}>
        {entries.map(({ id, level, number, title, done }) => (
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
              {done ? <DoneMark /> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last heading above the upper part of the page. */
function useCurrentHeading(page: RefObject<HTMLElement | null>, entries: readonly OutlineEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(entries[0]?.id ?? null);
  useEffect(() => {
    const element = page.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      const edge = element.getBoundingClientRect().top + 96;
      const headings = [...element.querySelectorAll<HTMLElement>('[data-heading]')];
      const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < edge);
      setCurrent((passed ?? headings[0])?.id ?? null);
    };
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [page]);
  return current;
}
