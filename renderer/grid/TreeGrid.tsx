// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no elements of its own, only roles (WAI-ARIA 1.2, treegrid)
import { defaultRangeExtractor, measureElement, type observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';
import { type Cell, type GridColumn, type GridNode, NO_CELL } from '../../shared/grid/cell.ts';
import { isOneCell } from '../../shared/grid/range.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type CommandHandlers, useCommands } from '../app/commands.ts';
import type { Target } from '../app/place.ts';
import { ColumnHeadings, type HeadingActions } from './ColumnHeadings.tsx';
import styles from './Grid.module.css';
import { GridRow, type RowActions } from './GridRow.tsx';
import { PasteQuestion } from './PasteQuestion.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useDragRange } from './use-drag-range.ts';
import { type GridSetup, useGrid } from './use-grid.ts';
import type { CellName } from './use-selection.ts';
import { useTreeTable } from './use-tree-table.ts';

/** What commands of the whole window do with the rows they are given when they are about rows. */
export type RowCommands = Readonly<Partial<Record<MenuCommand, (rows: readonly string[]) => void>>>;

interface Props<Node extends GridNode> extends Pick<GridSetup, 'change' | 'onRows' | 'onSpace' | 'addRows'> {
  readonly label: string;
  readonly nodes: readonly Node[];
  readonly columns: readonly GridColumn<Node>[];
  readonly readOnly: boolean;
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
  readonly headings: HeadingActions;
  /** The row to go to. */
  readonly target: Target | null;
  /** The cell to go to; each going is a new object. */
  readonly goTo: CellName | null;
  /** A text that is too long for its cell is to be edited beside the grid. */
  readonly onLong: (row: string) => void;
  readonly onCursor: (node: Node) => void;
  readonly rowCommands: RowCommands;
}

const ROW = 33;
const TALL_ROW = 51;
/** About what stands above and below a grid in the window. */
const CHROME = 190;
const HEADER = 34;

/** A tree as a grid (WAI-ARIA treegrid): one cell has the cursor, the keys are those of a spreadsheet. */
export function TreeGrid<Node extends GridNode>(props: Props<Node>) {
  const { label, nodes, columns, readOnly, sort, headings, target, goTo, change, onLong, onRows, onSpace, addRows } = props;
  const { onCursor, rowCommands } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, top, fold, reveal } = useTreeTable(nodes, columns);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const nodeById = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const columnById = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const nodeAt = (index: number) => nodeById.get(rows[index]?.id ?? '');
  const first = nodeAt(0);
  const nameColumn = first && columns.find((column) => column.cell(first).kind === 'name');
  const stays = useMemo(() => distances(columns), [columns]);
  const grid = useGrid({
    rows: useMemo(() => rows.map(({ id }) => id), [rows]),
    columns: useMemo(() => columns.map(({ id }) => id), [columns]),
    nameColumn: nameColumn?.id,
    cellAt: (row, column) => {
      const [node, its] = [nodeById.get(row), columnById.get(column)];
      return node === undefined || its === undefined ? NO_CELL : its.cell(node);
    },
    isOpen: (row) => (byId.get(row)?.getCanExpand() ? (byId.get(row)?.getIsExpanded() ?? null) : null),
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2),
    readOnly,
    change,
    fold,
    editLong: onLong,
    ...(onRows === undefined ? {} : { onRows }),
    ...(onSpace === undefined ? {} : { onSpace }),
    ...(addRows === undefined ? {} : { addRows }),
  });
  const { cursor, cursorRow, extentRow, reached, range, editing, moveTo } = grid;
  useClipboard(scroller, grid);
  useCommands(aboutRows(rowCommands, grid.meantRows));
  const onPointerDown = useDragRange(scroller, grid.select);

  // The same as long as the rows are: another would have every row's place worked out anew.
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // The first rows are drawn at once, before the grid has been measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight - CHROME },
    estimateSize: (index) => estimate(nodeAt(index), nameColumn),
    getItemKey: keyOf,
    measureElement: heightOf,
    observeElementRect: observeRoom,
    overscan: 2,
    scrollMargin: HEADER,
    scrollPaddingStart: HEADER,
    // The cursor's row is always there, so that the keyboard's focus has somewhere to be.
    rangeExtractor: (shownRange) => {
      const shown = defaultRangeExtractor(shownRange);
      return cursorRow < 0 || shown.includes(cursorRow) ? shown : [...shown, cursorRow].sort((a, b) => a - b);
    },
  });

  const latest = useRef({ ...grid, change, fold });
  latest.current = { ...grid, change, fold };
  const actions = useMemo<RowActions>(
    () => ({
      press: (...its) => latest.current.press(...its),
      change: (cell, to) => latest.current.change([{ ...cell, change: to }], 'paste'),
      choose: (choice) => latest.current.choose(choice),
      leave: (to) => latest.current.leave(to),
      fold: (...its) => latest.current.fold(...its),
    }),
    [],
  );

  const arrived = useRef<Target | null>(null);
  useEffect(() => {
    if (target === null || arrived.current === target) return;
    arrived.current = target;
    const node = nodes.find(({ id }) => id === target.id);
    if (node === undefined) return;
    reveal(node.id);
    // A column of several statuses is named after them all.
    const isWanted = (column: string) => column.split('+').some((one) => one === target.cell?.column);
    const wanted = columns.find(({ id, cell }) => isWanted(id) && cell(node).kind !== 'none');
    moveTo({ row: node.id, column: (wanted ?? columns.find(({ cell }) => isMissing(cell(node))))?.id ?? 'name' });
  });
  const gone = useRef<CellName | null>(null);
  useEffect(() => {
    if (goTo === null || gone.current === goTo) return;
    gone.current = goTo;
    reveal(goTo.row);
    moveTo(goTo);
  });
  // Rows on the way are measured only when they are drawn, so the virtualizer has to see to it that the cursor ends up in view.
  const focus = cursor?.focus ?? 0;
  useEffect(() => {
    if (focus > 0 && cursorRow >= 0) virtual.scrollToIndex(cursorRow, { align: 'auto' });
  }, [focus, cursorRow, virtual]);
  const shownReach = useRef(reached);
  useEffect(() => {
    if (reached === shownReach.current) return;
    shownReach.current = reached;
    if (extentRow >= 0) virtual.scrollToIndex(extentRow, { align: 'auto' });
  }, [reached, extentRow, virtual]);
  const here = cursor === null ? undefined : nodeById.get(cursor.row);
  // Before the next key, which may ask where the cursor is.
  useLayoutEffect(() => {
    if (here !== undefined) onCursor(here);
  }, [here, onCursor]);
  const alone = isOneCell(range);
  const openMenu = (from: EventTarget): boolean => {
    const cell = from instanceof Element ? from.closest<HTMLElement>('[data-column]') : null;
    if (cell?.dataset.column !== undefined) headings.menu(cell.dataset.column, cell);
    return cell !== null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (isMenuKey && openMenu(event.target)) event.preventDefault();
    else grid.onKeyDown(event);
  };

  return (
    <>
      <div
        ref={scroller}
        className={styles.grid}
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-readonly={readOnly}
        aria-multiselectable
        style={measures(columns, stays)}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => {
          if (openMenu(event.target)) event.preventDefault();
        }}
        onPointerDown={onPointerDown}
      >
        <ColumnHeadings columns={columns} stays={stays} sort={sort} actions={headings} />
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            const node = nodeAt(index);
            if (row === undefined || node === undefined) return null;
            const isHere = index === cursorRow;
            const isSelected = index >= range.top && index <= range.bottom;
            return (
              <GridRow
                key={row.id}
                node={node}
                columns={columns}
                stays={stays}
                index={index}
                depth={row.depth}
                position={row.index + 1}
                siblings={row.getParentRow()?.subRows.length ?? top}
                open={row.getCanExpand() ? row.getIsExpanded() : null}
                start={start - HEADER}
                readOnly={readOnly}
                cursor={isHere ? cursor : null}
                editing={isHere ? editing : null}
                from={isSelected ? range.left : -1}
                to={isSelected ? range.right : -1}
                alone={alone}
                measure={virtual.measureElement}
                actions={actions}
              />
            );
          })}
        </div>
      </div>
      <Selected rows={range.bottom - range.top + 1} columns={range.right - range.left + 1} />
      <PasteQuestion
        grid={grid}
        rowName={(row) => textOf(nameColumn?.cell, nodeAt(row))}
        columnName={(row, column) => {
          const [node, its] = [nodeAt(row), columns[column]];
          return its === undefined ? null : ((node && its.label?.(node)) ?? its.heading);
        }}
      />
    </>
  );
}

function aboutRows(commands: RowCommands, meant: () => readonly string[]): CommandHandlers {
  return Object.fromEntries(Object.entries(commands).map(([command, run]) => [command, () => run(meant())]));
}

/** Tells a screen reader how much is selected. */
function Selected({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return (
    <div role="status" className="unseen">
      {rows * columns > 1 ? t('grid:selected', { rows, columns }) : null}
    </div>
  );
}

function textOf<Node>(nameOf: ((node: Node) => Cell) | undefined, node: Node | undefined): string | null {
  const cell = node === undefined ? undefined : nameOf?.(node);
  return cell?.kind === 'name' ? cell.text : null;
}

/** How far from the edge the first columns stay when the rest is scrolled. */
function distances(columns: readonly GridColumn<never>[]): (number | undefined)[] {
  const last = columns.findIndex(({ stays }) => stays !== true);
  let left = 0;
  return columns.map(({ width }, at) => {
    if (last >= 0 && at >= last) return undefined;
    left += width;
    return left - width;
  });
}

/** Tells the grid's room when the browser does; until then it is drawn for an estimate: to ask would lay everything out once more. */
const observeRoom: typeof observeElementRect = (virtual, tell) => {
  const { scrollElement } = virtual;
  if (scrollElement === null) return;
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) tell({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
};

/**
 * A row's height. The first rows of all keep their estimates until the browser has laid them out and tells the heights itself:
 * to ask for them would lay everything out twice.
 */
const heightOf: typeof measureElement = (element, entry, virtual) => {
  const isFirst = entry === undefined && virtual.itemSizeCache.size === 0 && (virtual.scrollOffset ?? 0) === 0;
  return isFirst ? virtual.options.estimateSize(virtual.indexFromElement(element)) : measureElement(element, entry, virtual);
};

/** About as many signs of a name as fit on its first line in a narrow window. */
const LINE = 36;

/** A row's height before it has been drawn: names and texts take two lines at most. */
function estimate<Node>(node: Node | undefined, nameColumn: GridColumn<Node> | undefined): number {
  const cell = node === undefined ? undefined : nameColumn?.cell(node);
  return cell?.kind === 'name' && cell.text.length + (cell.word?.length ?? 0) > LINE ? TALL_ROW : ROW;
}

function isMissing(cell: Cell): boolean {
  return 'missing' in cell && cell.missing;
}

type Measures = Record<'--tracks' | '--least' | '--stays', string>;

/** The columns as CSS grid tracks, and the width below which the grid scrolls sideways. */
function measures(
  columns: readonly { readonly width: number; readonly grow: number }[],
  stays: readonly (number | undefined)[],
): CSSProperties & Measures {
  const staying = columns.filter((_column, at) => stays[at] !== undefined);
  return {
    '--stays': `${staying.reduce((sum, { width }) => sum + width, 0)}px`,
    '--tracks': columns.map(({ width, grow }) => (grow === 0 ? `${width}px` : `minmax(${width}px, ${grow}fr)`)).join(' '),
    '--least': `${columns.reduce((sum, { width }) => sum + width, 0)}px`,
  };
}
