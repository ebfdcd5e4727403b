import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { GridColumn, GridNode } from '../../shared/grid/cell.ts';
import { findCells } from '../../shared/grid/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './FindBar.module.css';
import { markFound } from './mark-found.ts';
import type { CellName } from './use-selection.ts';

interface Props {
  readonly nodes: readonly GridNode[];
  readonly columns: readonly GridColumn<never>[];
  /** What the grid stands in. */
  readonly area: RefObject<HTMLElement | null>;
  readonly onGo: (cell: CellName) => void;
  readonly onClose: () => void;
}

/** Finds words in the grid: Enter and Shift+Enter go on, Escape goes back to the cell. */
export function FindBar({ nodes, columns, area, onGo, onClose }: Props) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const sought = useDeferredValue(words);
  // The columns are those of the rows: both come from the same grid.
  const found = useMemo(() => findCells(nodes, columns as readonly GridColumn<GridNode>[], sought), [nodes, columns, sought]);
  const here = found[at % Math.max(1, found.length)];
  useEffect(() => {
    if (here !== undefined) onGo(here);
  }, [here, onGo]);
  useEffect(() => {
    const grid = area.current?.querySelector('[role="treegrid"]');
    return grid === null || grid === undefined ? undefined : markFound(grid, sought);
  }, [area, sought]);
  const close = () => {
    onClose();
    area.current?.querySelector<HTMLElement>('[role="treegrid"] [data-column][tabindex="0"]')?.focus();
  };
  const step = (by: number) => setAt((before) => (found.length === 0 ? 0 : (before + by + found.length) % found.length));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') close();
    else step(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.bar} data-keeps-focus>
      <input
        type="search"
        className={styles.field}
        aria-label={t('grid:find.label')}
        placeholder={t('grid:find.label')}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: Ctrl+F is asked for to be written in
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={styles.count}>
        {sought.trim() === ''
          ? null
          : found.length === 0
            ? t('grid:find.none')
            : t('grid:find.count', { at: at + 1, count: found.length })}
      </span>
      <button type="button" className={styles.step} aria-label={t('grid:find.previous')} onClick={() => step(-1)}>
        ↑
      </button>
      <button type="button" className={styles.step} aria-label={t('grid:find.next')} onClick={() => step(1)}>
        ↓
      </button>
      <button type="button" className={styles.step} aria-label={t('grid:find.close')} onClick={close}>
        ✕
      </button>
    </search>
  );
}
