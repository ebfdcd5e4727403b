// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no elements of its own, only roles (WAI-ARIA 1.2, treegrid)
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import type { Target } from '../app/place.ts';
import { ColumnHeadings } from './ColumnHeadings.tsx';
import type { Cell, CellChange, GridColumn, GridNode } from './cell.ts';
import styles from './Grid.module.css';
import { GridRow, type RowActions } from './GridRow.tsx';
import { useGrid } from './use-grid.ts';
import { useTreeTable } from './use-tree-table.ts';

interface Props<Node extends GridNode> {
  readonly label: string;
  readonly nodes: readonly Node[];
  readonly columns: readonly GridColumn<Node>[];
  readonly readOnly: boolean;
  /** The row to go to. */
  readonly target: Target | null;
  readonly onChange: (node: Node, column: string, change: CellChange) => Promise<void>;
  /** A text that is too long for its cell is to be edited beside the grid. */
  readonly onLong: () => void;
  readonly onCursor: (node: Node) => void;
}

const ROW = 33;
const TALL_ROW = 51;
/** About what stands above and below a grid in the window. */
const CHROME = 150;
const HEADER = 34;

/** A tree as a grid (WAI-ARIA treegrid): one cell has the cursor, the keys are those of a spreadsheet. */
export function TreeGrid<Node extends GridNode>({
  label,
  nodes,
  columns,
  readOnly,
  target,
  onChange,
  onLong,
  onCursor,
}: Props<Node>) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, top, fold, reveal } = useTreeTable(nodes, columns);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const first = rows[0]?.original;
  const nameColumn = first && columns.find((column) => column.cell(first).kind === 'name');
  const grid = useGrid({
    rows: useMemo(() => rows.map(({ id }) => id), [rows]),
    columns: useMemo(() => columns.map(({ id }) => id), [columns]),
    nameColumn: nameColumn?.id,
    cellAt: (row, column) => byId.get(row)?.getValue<Cell>(column) ?? { kind: 'none' },
    isOpen: (row) => (byId.get(row)?.getCanExpand() ? (byId.get(row)?.getIsExpanded() ?? null) : null),
    pageSize: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2),
    readOnly,
    change: async (row, column, change) => {
      const node = byId.get(row)?.original;
      if (node !== undefined) await onChange(node, column, change);
    },
    fold,
    editLong: onLong,
  });
  const { cursor, cursorRow, editing, moveTo } = grid;

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // The first rows are drawn at once, before the grid has been measured.
    initialRect: { width: window.innerWidth, height: window.innerHeight - CHROME },
    estimateSize: (index) => estimate(rows[index]?.original, nameColumn),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 2,
    scrollMargin: HEADER,
    scrollPaddingStart: HEADER,
    // The cursor's row is always there, so that the keyboard's focus has somewhere to be.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return cursorRow < 0 || shown.includes(cursorRow) ? shown : [...shown, cursorRow].sort((a, b) => a - b);
    },
  });

  const latest = useRef({ ...grid, change: onChange, fold });
  latest.current = { ...grid, change: onChange, fold };
  const actions = useMemo<RowActions<Node>>(
    () => ({
      press: (node, column, wasHere) => latest.current.press(node.id, column, wasHere),
      change: (...its) => latest.current.change(...its),
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
    moveTo(node.id, columns.find((column) => isMissing(column.cell(node)))?.id ?? 'name');
  });
  // Rows on the way are measured only when they are drawn, so the virtualizer has to see to it that the cursor ends up in view.
  const focus = cursor?.focus ?? 0;
  useEffect(() => {
    if (focus > 0 && cursorRow >= 0) virtual.scrollToIndex(cursorRow, { align: 'auto' });
  }, [focus, cursorRow, virtual]);
  const here = cursor === null ? undefined : byId.get(cursor.row)?.original;
  useEffect(() => {
    if (here !== undefined) onCursor(here);
  }, [here, onCursor]);

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-readonly={readOnly}
      style={measures(columns)}
      onKeyDown={grid.onKeyDown}
    >
      <ColumnHeadings columns={columns} />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isHere = index === cursorRow;
          return (
            <GridRow
              key={row.id}
              node={row.original}
              cells={row.getAllCells().map((cell) => cell.getValue<Cell>())}
              columns={columns}
              index={index}
              depth={row.depth}
              position={row.index + 1}
              siblings={row.getParentRow()?.subRows.length ?? top}
              open={row.getCanExpand() ? row.getIsExpanded() : null}
              start={start - HEADER}
              readOnly={readOnly}
              cursor={isHere ? cursor : null}
              editing={isHere ? editing : null}
              measure={virtual.measureElement}
              actions={actions}
            />
          );
        })}
      </div>
    </div>
  );
}

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

type Measures = Record<'--tracks' | '--least', string>;

/** The columns as CSS grid tracks, and the width below which the grid scrolls sideways. */
function measures(columns: readonly { readonly width: number; readonly grow: number }[]): CSSProperties & Measures {
  return {
    '--tracks': columns.map(({ width, grow }) => (grow === 0 ? `${width}px` : `minmax(${width}px, ${grow}fr)`)).join(' '),
    '--least': `${columns.reduce((sum, { width }) => sum + width, 0)}px`,
  };
}
