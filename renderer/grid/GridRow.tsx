// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no elements of its own, only roles (WAI-ARIA 1.2, treegrid)
import { memo } from 'react';
import type { CellChange, GridColumn, GridNode } from '../../shared/grid/cell.ts';
import { FoldMark } from './FoldMark.tsx';
import styles from './Grid.module.css';
import { GridCell, type Press } from './GridCell.tsx';
import type { LeaveTo } from './TextEditor.tsx';
import type { Editing } from './use-grid.ts';
import type { CellName, Cursor } from './use-selection.ts';

/** What a row may do; one object for all rows, so that a row is drawn again only when its own content changes. */
export interface RowActions {
  readonly press: (cell: CellName, press: Press) => void;
  readonly change: (cell: CellName, change: CellChange) => Promise<void>;
  readonly choose: (choice: string | null) => void;
  readonly leave: (to: LeaveTo) => void;
  readonly fold: (id: string, shut: boolean) => void;
}

interface Props<Node extends GridNode> {
  readonly node: Node;
  readonly columns: readonly GridColumn<Node>[];
  /** How far from the edge each column stays; for those that do. */
  readonly stays: readonly (number | undefined)[];
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
  /** The first and the last selected column; -1 when nothing in the row is. */
  readonly from: number;
  readonly to: number;
  /** Whether the cursor's cell is all that is selected. */
  readonly alone: boolean;
  readonly measure: (element: Element | null) => void;
  readonly actions: RowActions;
}

function Row<Node extends GridNode>(props: Props<Node>) {
  const { node, columns, stays, index, depth, open, readOnly, cursor, editing, from, to, alone, actions } = props;
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
      aria-selected={from >= 0}
      data-current={cursor !== null && alone}
      data-weight={node.weight}
      className={styles.row}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      {columns.map((column, at) => {
        const cell = column.cell(node);
        const name = { row: node.id, column: column.id };
        const here = cursor?.column === column.id;
        return (
          <GridCell
            key={column.id}
            cell={cell}
            column={column.id}
            heading={column.label?.(node) ?? column.heading}
            index={at}
            stays={stays[at]}
            readOnly={readOnly}
            selected={at >= from && at <= to}
            cursor={here ? (cursor?.focus ?? null) : null}
            editing={here ? editing : null}
            before={
              cell.kind === 'name' ? <FoldMark depth={depth} open={open} onFold={(shut) => actions.fold(node.id, shut)} /> : null
            }
            onPress={(press) => actions.press(name, press)}
            onChange={(change) => actions.change(name, change)}
            onChoose={actions.choose}
            onLeave={actions.leave}
          />
        );
      })}
    </div>
  );
}

const LOOKED_AT = [
  'node',
  'columns',
  'stays',
  'index',
  'depth',
  'position',
  'siblings',
  'open',
  'start',
  'readOnly',
  'editing',
  'from',
  'to',
  'alone',
] as const;

function unchanged<Node extends GridNode>(before: Props<Node>, after: Props<Node>): boolean {
  return (
    LOOKED_AT.every((name) => before[name] === after[name]) &&
    before.cursor?.column === after.cursor?.column &&
    before.cursor?.focus === after.cursor?.focus
  );
}

/** One row of a tree grid. Its cells follow from its node, so an unchanged node is an unchanged row. */
export const GridRow = memo(Row, unchanged) as typeof Row;
