import type { SingleCommand } from '../../shared/api/commands.ts';
import type { CellChange } from '../../shared/grid/cell.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import type { ControlNode } from './rows.ts';

/** The command that carries out an edit in the list; null for what is only edited in the side panel. */
export function controlCommand(occasion: string, node: ControlNode, column: string, change: CellChange): SingleCommand | null {
  if (node.type !== 'action') return null;
  const onAction = { type: 'control.set', occasion, action: node.id } as const;
  if ('tick' in change) return { ...onAction, field: 'ready', value: change.tick };
  if ('choice' in change) return { ...onAction, field: 'status', value: change.choice };
  if (column !== 'comment') return null;
  return { ...onAction, field: 'comment', value: change.text === null ? null : fromParagraphs(change.text.split('\n')) };
}
