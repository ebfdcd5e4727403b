import type { SingleCommand } from '../../shared/api/commands.ts';
import { ACTION_KINDS, EVERY } from '../../shared/control/control.ts';
import type { CellChange } from '../../shared/grid/cell.ts';
import { localDate } from '../../shared/text/local-date.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import type { ActionNode, ControlNode } from './rows.ts';

/** The command that carries out an edit in the list; null for what is only edited in the side panel. */
export function controlCommand(occasion: string, node: ControlNode, column: string, change: CellChange): SingleCommand | null {
  if (node.type !== 'action') return 'text' in change ? writing(node, column, change.text) : null;
  const onFollowUp = { type: 'control.set', occasion, action: node.id } as const;
  if ('tick' in change) return { ...onFollowUp, field: 'ready', value: change.tick };
  if ('choice' in change) {
    return column === 'status' ? { ...onFollowUp, field: 'status', value: change.choice } : choosing(node, column, change.choice);
  }
  if ('rich' in change) return column === 'comment' ? { ...onFollowUp, field: 'comment', value: change.rich } : null;
  if (column === 'comment') {
    return { ...onFollowUp, field: 'comment', value: change.text === null ? null : fromParagraphs(change.text.split('\n')) };
  }
  return writing(node, column, change.text);
}

function choosing({ action }: ActionNode, column: string, choice: string | null): SingleCommand | null {
  const onAction = { type: 'action.set', action: action.id } as const;
  if (column === 'kind') return { ...onAction, field: 'kind', value: ACTION_KINDS.find((kind) => kind === choice) ?? null };
  if (column !== 'rhythm') return null;
  const every = EVERY.find((one) => one === choice);
  const value = every === undefined ? null : { ...(action.rhythm ?? { from: null, to: null }), every };
  return { ...onAction, field: 'rhythm', value };
}

/** The texts of the plan itself. What the column's own check objects to has been stopped before it comes here. */
function writing(node: ControlNode, column: string, text: string | null): SingleCommand | null {
  if (column === 'name') return text === null ? null : naming(node, text.trim());
  if (node.type === 'risk' && column === 'responsible') return { type: 'risk.set', risk: node.id, field: 'owner', value: text };
  if (node.type !== 'action') return null;
  const onAction = { type: 'action.set', action: node.id } as const;
  if (column === 'responsible') return { ...onAction, field: 'responsible', value: text };
  return column === 'due' ? { ...onAction, field: 'due', value: text === null ? null : localDate(text) } : null;
}

function naming(node: ControlNode, value: string): SingleCommand | null {
  switch (node.type) {
    case 'area':
      return { type: 'area.set', area: node.id, field: 'name', value };
    case 'risk':
      return { type: 'risk.set', risk: node.id, field: 'text', value };
    case 'action':
      return { type: 'action.set', action: node.id, field: 'text', value };
    case 'assessment':
      return null;
  }
}
