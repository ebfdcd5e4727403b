import type { SingleCommand } from '../../shared/api/commands.ts';
import type { CellChange } from '../../shared/grid/cell.ts';
import { fromParagraphs } from '../../shared/text/rich-text.ts';
import { type ItemNode, STATUS_FIELD, type StatusUse } from './rows.ts';

/** The command that carries out an edit in one of the grid's columns; null for a column that is not edited. */
export function itemCommand(
  occasion: string,
  { item: { id: item }, scales }: ItemNode,
  column: string,
  change: CellChange,
): SingleCommand | null {
  if ('tick' in change) return { type: 'follow-up.set', occasion, item, field: 'ready', value: change.tick };
  if ('choice' in change) {
    const use = column.split('+').find((one): one is StatusUse => one in STATUS_FIELD && scales[one as StatusUse] !== undefined);
    return use === undefined ? null : { type: 'follow-up.set', occasion, item, field: STATUS_FIELD[use], value: change.choice };
  }
  switch (column) {
    case 'target':
      return { type: 'item.set', item, field: 'target', value: change.text };
    case 'outcome':
      return { type: 'follow-up.set', occasion, item, field: 'outcome', value: change.text };
    case 'comment':
      return {
        type: 'follow-up.set',
        occasion,
        item,
        field: 'comment',
        value: change.text === null ? null : fromParagraphs(change.text.split('\n')),
      };
    default:
      return null;
  }
}
