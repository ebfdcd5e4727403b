import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  selectedRect,
} from '@tiptap/pm/tables';
import { MOST_COLUMNS, MOST_ROWS } from '../../shared/text/rich-text-limits.ts';
import type { TableChange } from './handle.ts';

const COLUMNS = 3;
const ROWS = 2;

const COMMANDS: Readonly<Record<TableChange, Command>> = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  removeTable: deleteTable,
};

/** Puts a small table after the paragraph with the cursor, which then stands in its first heading. */
export function addTable(editor: Editor): boolean {
  const { state } = editor;
  const { table, tableRow, tableHeader, tableCell, paragraph } = state.schema.nodes;
  if (table === undefined || tableRow === undefined || tableHeader === undefined || tableCell === undefined) return false;
  if (paragraph === undefined || isInTable(state) || editor.isActive('listItem') || editor.isActive('note')) return false;
  const row = (cell: typeof tableCell) =>
    tableRow.create(
      null,
      Array.from({ length: COLUMNS }, () => cell.create(null, paragraph.create())),
    );
  const made = table.create(null, [row(tableHeader), ...Array.from({ length: ROWS }, () => row(tableCell))]);
  const { $to } = state.selection;
  const isEmpty = $to.parent.content.size === 0;
  const start = isEmpty ? $to.before(1) : $to.after(1);
  const chain = editor.chain().focus();
  // An empty paragraph is where the table is wanted; the cursor goes into the table, past its row and cell.
  return (
    isEmpty
      ? chain.insertContentAt({ from: start, to: $to.after(1) }, made.toJSON())
      : chain.insertContentAt(start, made.toJSON())
  )
    .setTextSelection(start + 4)
    .run();
}

export function changeTable(editor: Editor, change: TableChange): boolean {
  return isInTable(editor.state) && fits(editor, change) && COMMANDS[change](editor.state, editor.view.dispatch);
}

/** Tab in the last cell makes a new row, as in Word. */
export function nextCellOrRow(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false;
  if (goToNextCell(1)(editor.state, editor.view.dispatch)) return true;
  if (fits(editor, 'rowBelow')) addRowAfter(editor.state, editor.view.dispatch);
  goToNextCell(1)(editor.state, editor.view.dispatch);
  return true;
}

/** A text's tables are small: so many columns, so many rows under the headings. */
function fits({ state }: Editor, change: TableChange): boolean {
  const { map } = selectedRect(state);
  if (change === 'columnAfter' || change === 'columnBefore') return map.width < MOST_COLUMNS;
  return change === 'rowAbove' || change === 'rowBelow' ? map.height <= MOST_ROWS : true;
}
