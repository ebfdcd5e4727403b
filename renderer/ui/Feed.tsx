// biome-ignore-all lint/a11y/useSemanticElements: a feed has no element of its own, only a role (WAI-ARIA 1.2, feed)
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Feed.module.css';

interface Props<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** How many there are in all; null when nobody knows yet. */
  readonly total: number | null;
  /** About how high a row is before it has been drawn, in pixels. */
  readonly height: number;
  /** What a row says; its buttons are to be reached with Tab only while it is `current`. */
  readonly children: (row: Row, current: boolean) => ReactNode;
  readonly onEnter: (row: Row) => void;
  /** The end is near: there may be more to read. */
  readonly onEnd?: () => void;
}

/** A long list of articles, of which only those in view are drawn; the arrows move between them. */
export function Feed<Row extends { readonly id: string }>({ label, rows, total, height, children, onEnter, onEnd }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly id: string; readonly moves: number } | null>(null);
  const found = rows.findIndex(({ id }) => id === at?.id);
  const current = Math.max(found, 0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
    // The current row is always there, so that the keyboard's focus has somewhere to be.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(current) || current >= rows.length ? shown : [...shown, current].sort((a, b) => a - b);
    },
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEAR) onEnd?.();
  }, [last, rows.length, onEnd]);

  const moves = at?.moves ?? 0;
  useEffect(() => {
    if (moves === 0) return;
    virtual.scrollToIndex(current, { align: 'auto' });
    scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
  }, [moves, current, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[current];
    const isOnRow = event.target instanceof HTMLElement && event.target.role === 'article';
    const step = STEPS[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey || row === undefined) return;
    if (event.key === 'Enter' && isOnRow) onEnter(row);
    else if (step !== undefined) {
      const to = rows[step(current, rows.length)];
      if (to !== undefined) setAt({ id: to.id, moves: moves + 1 });
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={scroller} className={styles.feed} role="feed" aria-label={label} onKeyDown={onKeyDown}>
      <div className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isCurrent = index === current;
          return (
            <div
              key={row.id}
              ref={virtual.measureElement}
              data-index={index}
              role="article"
              aria-posinset={index + 1}
              aria-setsize={total ?? -1}
              className={styles.row}
              data-pane-start={isCurrent ? '' : undefined}
              tabIndex={isCurrent ? 0 : -1}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setAt((before) => (before?.id === row.id ? before : { id: row.id, moves: before?.moves ?? 0 }))}
            >
              {children(row, isCurrent)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** So many rows from the end, more is read. */
const NEAR = 12;
const PAGE = 8;

const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, length) => Math.min(at + PAGE, length - 1),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_at, length) => length - 1,
};
