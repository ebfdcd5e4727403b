import { type ReactNode, useState } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import { NO_CELL } from '../../shared/grid/cell.ts';
import { linesByName, type PastePlan, planPaste } from '../../shared/grid/paste.ts';
import { commitAll } from '../data/commit.ts';
import type { NewRow } from '../grid/GridView.tsx';
import { PasteQuestion } from '../grid/PasteQuestion.tsx';
import type { CellName } from '../grid/use-selection.ts';
import { itemCommand } from './changes.ts';
import type { itemColumns } from './columns.ts';
import type { ItemNode } from './rows.ts';
import { rowsBelow } from './structure.ts';

interface Plan {
  readonly model: ModelView['model'];
  readonly occasion: string;
  /** The columns that are shown, in their order. */
  readonly columns: ReturnType<typeof itemColumns>;
  /** The cell to go to when the rows are there. */
  readonly onRows: (first: CellName) => void;
}

/** What a paste would make, and the rows of it. */
interface Pasted {
  readonly plan: PastePlan;
  readonly rows: readonly (NewRow<ItemNode> | null)[];
}

/**
 * Rows pasted into a plan with nothing in it: made as one step, or shown first where something of it does not fit. One column of
 * names is names; a wider block begins at the first column, as the plan in a spreadsheet does.
 */
export function useFirstPaste({ model, occasion, columns, onRows }: Plan): {
  readonly paste: (values: readonly (readonly string[])[]) => void;
  readonly question: ReactNode;
} {
  const [held, hold] = useState<Pasted | null>(null);
  const carryOut = ({ plan: { edits, range }, rows }: Pasted) => {
    const changes = edits.flatMap(({ row, column, change }) => {
      const [made, its] = [rows[row], columns[column]];
      return made && its ? (itemCommand(occasion, made.node, its.id, change) ?? []) : [];
    });
    void commitAll([...rows.flatMap((row) => row?.create ?? []), ...changes], 'paste');
    const [first] = rows.flatMap((row) => row?.node.id ?? []);
    const left = columns[range.left];
    if (first !== undefined && left !== undefined) onRows({ row: first, column: left.id });
  };
  const paste = (values: readonly (readonly string[])[]) => {
    const isNames = values.every((line) => line.length <= 1);
    const left = isNames ? columns.findIndex(({ id }) => id === 'name') : 0;
    let rows: Pasted['rows'] = [];
    const over = { top: 0, left, bottom: 0, right: left };
    const plan = planPaste(
      values,
      over,
      { rows: 0, columns: columns.length },
      () => NO_CELL,
      (lines) => {
        rows = rowsBelow(
          { model, nodes: [] },
          null,
          linesByName(
            lines,
            columns.map(({ id }) => id),
          ),
        );
        return rows.map((row) => row && { id: row.node.id, cellAt: (at) => columns[at]?.cell(row.node) ?? NO_CELL });
      },
    );
    if (plan.problems.length > 0) hold({ plan, rows });
    else carryOut({ plan, rows });
  };
  const answerPaste = (fitting: boolean) => {
    hold(null);
    if (held !== null && fitting) carryOut(held);
  };
  return {
    paste,
    question: (
      <PasteQuestion
        grid={{ held: held?.plan ?? null, answerPaste, cellAt: () => NO_CELL }}
        rowName={(row) => held?.rows[row]?.node.item.title ?? null}
        columnName={(_row, column) => columns[column]?.heading ?? null}
      />
    ),
  };
}
