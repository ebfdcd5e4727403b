import type { SingleCommand } from '../../shared/api/commands.ts';
import type { CellChange } from '../../shared/grid/cell.ts';
import { itemNumbersOf } from '../../shared/grid/checks.ts';
import { localDate } from '../../shared/text/local-date.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { COMMENT_CHOICES } from './comment-expected.ts';
import { DIRECTIONS } from './directions.ts';
import { type ItemNode, STATUS_FIELD, type StatusUse } from './rows.ts';

/** The command that carries out an edit in one of the grid's columns; null for a column that is not edited. */
export function itemCommand(occasion: string, node: ItemNode, column: string, change: CellChange): SingleCommand | null {
  const onFollowUp = { type: 'follow-up.set', occasion, item: node.id } as const;
  if ('tick' in change) return { ...onFollowUp, field: 'ready', value: change.tick };
  if ('choice' in change) return choosing(occasion, node, column, change.choice);
  if ('rich' in change) return column === 'comment' ? { ...onFollowUp, field: 'comment', value: change.rich } : null;
  const { text } = change;
  if (column === 'outcome') return { ...onFollowUp, field: 'outcome', value: text };
  if (column === 'comment') {
    return { ...onFollowUp, field: 'comment', value: text === null ? null : fromParagraphs(text.split('\n')) };
  }
  return writing(node.id, column, text);
}

function choosing(occasion: string, { id: item, scales }: ItemNode, column: string, choice: string | null): SingleCommand | null {
  const onItem = { type: 'item.set', item } as const;
  switch (column) {
    case 'kind':
      return choice === null ? null : { ...onItem, field: 'kind', value: choice };
    case 'receiver':
      return { ...onItem, field: 'receiver', value: choice };
    case 'direction':
      return { ...onItem, field: 'direction', value: DIRECTIONS.find(({ id }) => id === choice)?.id ?? null };
    case 'commentExpected': {
      const value = COMMENT_CHOICES.find(({ id }) => id === choice)?.value;
      return value === undefined ? null : { ...onItem, field: 'commentExpected', value };
    }
    default: {
      const use = column
        .split('+')
        .find((one): one is StatusUse => one in STATUS_FIELD && scales[one as StatusUse] !== undefined);
      return use === undefined ? null : { type: 'follow-up.set', occasion, item, field: STATUS_FIELD[use], value: choice };
    }
  }
}

/** The texts of the plan itself. What the column's own check objects to has been stopped before it comes here. */
function writing(item: string, column: string, text: string | null): SingleCommand | null {
  const onItem = { type: 'item.set', item } as const;
  switch (column) {
    case 'name':
      return text === null ? null : { ...onItem, field: 'title', value: text.trim() };
    case 'number':
      return { ...onItem, field: 'number', value: text === null ? null : itemNumbersOf(text) };
    case 'due':
      return { ...onItem, field: 'due', value: text === null ? null : localDate(text) };
    case 'unit':
    case 'target':
    case 'longTermTarget':
    case 'lastKnown':
    case 'responsible':
    case 'instruction':
      return { ...onItem, field: column, value: text };
    default:
      return null;
  }
}
