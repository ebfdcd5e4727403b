// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no elements of its own, only roles (WAI-ARIA 1.2, treegrid)
import { memo } from 'react';
import type { Cell, CellChange, GridColumn, GridNode } from './cell.ts';
import { FoldMark } from './FoldMark.tsx';
import styles from './Grid.module.css';
import { GridCell } from './GridCell.tsx';
import type { LeaveTo } from './TextEditor.tsx';
import type { Cursor, Editing } from './use-grid.ts';

/** What a row may do; one object for all rows, so that a row is drawn again only when its own content changes. */
export interface RowActions<Node> {
  readonly press: (node: Node, column: string, wasHere: boolean) => void;
  readonly change: (node: Node, column: string, change: CellChange) => Promise<void>;
  readonly leave: (to: LeaveTo) => void;
  readonly fold: (id: string, shut: boolean) => void;
}

interface Props<Node extends GridNode> {
  readonly node: Node;
  readonly cells: readonly Cell[];
  readonly columns: readonly GridColumn<Node>[];
  readonly index: number;
  readonly depth: number;
  readonly position: number;
  readonly siblings: number;
  /** null for a row with nothing under it. */
  readonly open: boolean | null;
  readonly start: number;
  readonly readOnly: boolean;
  readonly cursor: Cursor | null;
  readonly editing: Editing | null;
  readonly measure: (element: Element | null) => void;
  readonly actions: RowActions<Node>;
}

function Row<Node extends GridNode>(props: Props<Node>) {
  const { node, cells, columns, index, depth, open, readOnly, cursor, editing, actions } = props;
  return (
    <div
      ref={props.measure}
      data-index={index}
      data-row={node.id}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-level={depth + 1}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={open ?? undefined}
      aria-selected={cursor !== null}
      data-weight={node.weight}
      className={styles.row}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      {columns.map((column, at) => {
        const cell = cells[at] ?? { kind: 'none' };
        const here = cursor?.column === column.id;
        return (
          <GridCell
            key={column.id}
            cell={cell}
            heading={column.label?.(node) ?? column.heading}
            index={at}
            stays={column.stays}
            readOnly={readOnly}
            cursor={here ? (cursor?.focus ?? null) : null}
            editing={here ? editing : null}
            before={
              cell.kind === 'name' ? <FoldMark depth={depth} open={open} onFold={(shut) => actions.fold(node.id, shut)} /> : null
            }
            onPress={(wasHere) => actions.press(node, column.id, wasHere)}
            onChange={(change) => actions.change(node, column.id, change)}
            onLeave={actions.leave}
          />
        );
      })}
    </div>
  );
}

function unchanged<Node extends GridNode>(before: Props<Node>, after: Props<Node>): boolean {
  return (
    before.node === after.node &&
    before.columns === after.columns &&
    before.index === after.index &&
    before.position === after.position &&
    before.siblings === after.siblings &&
    before.open === after.open &&
    before.start === after.start &&
    before.readOnly === after.readOnly &&
    before.cursor?.column === after.cursor?.column &&
    before.cursor?.focus === after.cursor?.focus &&
    before.editing === after.editing
  );
}

/** One row of a tree grid. Its cells follow from its node, so an unchanged node is an unchanged row. */
export const GridRow = memo(Row, unchanged) as typeof Row;
