// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only a part is drawn is laid out by hand, which table elements do not let be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus, and tells its cursor by aria-activedescendant
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FiguresInFile } from '../../../shared/api/figure-files.ts';
import { type Area, areaName, columnName, type SheetCell, wordsOf } from '../../../shared/figures/import/sheet.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { placesOf } from './places.ts';
import styles from './SheetGrid.module.css';
import { type At, between, moved } from './sheet-movement.ts';
import type { FigureSource } from './source.ts';
import { useSheetCells } from './use-sheet-cells.ts';

interface Props {
  readonly source: FigureSource;
  readonly sheet: string;
  readonly size: FiguresInFile['size'];
  readonly found: FiguresInFile['found'];
  /** Where to go: the cell of a difference that is looked at. */
  readonly shown: Area | null;
  /** The person has pointed out the block. */
  readonly onPoint: (area: Area) => void;
}

const ROW = 24;
const COLUMN = 112;
const NUMBERS = 52;
/** A sheet that ends in view still has room to be pointed in. */
const LEAST = { rows: 12, columns: 6 };

/** The sheet as it is in the file, with what is taken of it marked; a block of it is pointed out with the keys or the pointer. */
export function SheetGrid({ source, sheet, size, found, shown, onPoint }: Props) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const whole = { rows: Math.max(size.rows, LEAST.rows), columns: Math.max(size.columns, LEAST.columns) };
  const rows = useVirtualizer({
    count: whole.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    scrollPaddingStart: ROW,
  });
  const columns = useVirtualizer({
    count: whole.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN,
    horizontal: true,
    overscan: 2,
    scrollPaddingStart: NUMBERS,
  });
  const [cursor, setCursor] = useState<At>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<At>(cursor);
  const selection = between(anchor, cursor);
  const isBlock = selection.bottom > selection.top && selection.right > selection.left;
  const places = useMemo(() => placesOf(found), [found]);
  const seenRows = rows.getVirtualItems();
  const seenColumns = columns.getVirtualItems();
  const cellAt = useSheetCells(source, sheet, {
    rows: seenRows.map(({ index }) => index),
    columns: seenColumns.map(({ index }) => index),
  });
  const goTo = (to: At, extends_: boolean) => {
    setCursor(to);
    if (!extends_) setAnchor(to);
    rows.scrollToIndex(to.row);
    columns.scrollToIndex(to.column);
  };
  const latest = useRef(goTo);
  latest.current = goTo;
  useEffect(() => {
    if (shown !== null) latest.current({ row: shown.top, column: shown.left }, false);
  }, [shown]);
  // The table is brought into view once, where it begins; afterwards the person scrolls.
  const start = found?.block.rows[0]?.at;
  const arrived = useRef(false);
  useEffect(() => {
    if (start === undefined || arrived.current) return;
    arrived.current = true;
    rows.scrollToIndex(Math.max(0, start - 4), { align: 'start' });
  }, [start, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isBlock) {
      event.preventDefault();
      onPoint(selection);
      return;
    }
    const to = moved(event, cursor, whole, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2);
    if (to === null) return;
    event.preventDefault();
    if (to === 'all') {
      setAnchor({ row: 0, column: 0 });
      setCursor({ row: whole.rows - 1, column: whole.columns - 1 });
    } else goTo(to, event.shiftKey);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const at = atOf(event.target);
    if (at === null || event.button !== 0) return;
    setCursor(at);
    if (!event.shiftKey) setAnchor(at);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = atOf(document.elementFromPoint(event.clientX, event.clientY));
    if (at !== null) setCursor(at);
  };
  return (
    <section className={styles.sheet}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="grid"
        aria-label={t('figures:import.sheetLabel', { sheet })}
        aria-rowcount={whole.rows}
        aria-colcount={whole.columns}
        aria-multiselectable
        aria-activedescendant={`${id}-${cursor.row}-${cursor.column}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
      >
        <div className={styles.inner} style={{ width: NUMBERS + columns.getTotalSize(), height: ROW + rows.getTotalSize() }}>
          <div className={styles.headings} role="row" style={{ width: NUMBERS + columns.getTotalSize(), height: ROW }}>
            {seenColumns.map(({ index, start: left }) => (
              <span
                key={index}
                role="columnheader"
                aria-colindex={index + 1}
                className={styles.heading}
                data-taken={places.columns.has(index)}
                style={{ left: NUMBERS + left, width: COLUMN }}
              >
                {columnName(index)}
              </span>
            ))}
          </div>
          {seenRows.map(({ index: row, start: top }) => (
            <div key={row} role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: ROW + top, height: ROW }}>
              <span role="rowheader" className={styles.number} data-taken={places.rows.has(row)} style={{ width: NUMBERS }}>
                {row + 1}
              </span>
              {seenColumns.map(({ index: column, start: left }) => {
                const cell = cellAt(row, column);
                const isIn =
                  row >= selection.top && row <= selection.bottom && column >= selection.left && column <= selection.right;
                return (
                  <span
                    key={column}
                    id={`${id}-${row}-${column}`}
                    role="gridcell"
                    aria-colindex={column + 1}
                    aria-selected={isIn}
                    className={styles.cell}
                    data-at={`${row} ${column}`}
                    data-kind={cell.type}
                    data-role={places.roleOf(row, column)}
                    data-cursor={row === cursor.row && column === cursor.column}
                    title={shownWords(cell).length > 14 ? shownWords(cell) : undefined}
                    style={{ left: NUMBERS + left, width: COLUMN, lineHeight: `${ROW - 1}px` }}
                  >
                    {shownWords(cell)}
                  </span>
                );
              })}
            </div>
          ))}
        </div>
      </div>
      <p className={styles.below}>
        {isBlock ? (
          <Button onPress={() => onPoint(selection)}>{t('figures:import.use', { area: areaName(selection) })}</Button>
        ) : (
          t('figures:import.howToPoint')
        )}
      </p>
    </section>
  );
}

function shownWords(cell: SheetCell): string {
  if (cell.type === 'error') return cell.text;
  return cell.type === 'number' ? cell.digits.replace('.', ',').replace('-', '\u2212') : wordsOf(cell);
}

function atOf(target: EventTarget | null): At | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  const [row, column] = at?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
