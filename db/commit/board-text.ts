import type { Command } from '../../shared/api/commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { joinKey } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import { readOrganisations } from '../read/organisations.ts';
import { type Known, openOccasion, type WorkPlan } from './plan.ts';
import { richTextOrNull } from './rich-text.ts';

/**
 * A board's text in the region's words. What the board had written stays as it was when the region began: it is what the change is
 * read beside. Without a body the text is the board's own again.
 */
export function planBoardText(
  { reader }: Known,
  { occasion, board, section, ...command }: Extract<Command, { type: 'board-text.set' }>,
): WorkPlan {
  openOccasion(reader, occasion);
  const organisation = readOrganisations(reader).find(({ id }) => id === board);
  if (organisation === undefined) {
    return refuse('not-found', t('store:organisation-not-found'), { field: 'board', details: board });
  }
  const key = [occasion, board, section];
  const id = joinKey(key);
  const before = readRow(reader, 'board_text', id);
  const body = richTextOrNull(command.body);
  return {
    subject: { about: body === null ? 'board-text-remove' : 'board-text', names: { organisation: organisation.name.definite } },
    changesModel: false,
    work: (log) => {
      if (body === null) {
        if (before !== null) log.remove('board_text', id);
        return;
      }
      const { original } = command;
      if (before === null) log.create('board_text', key, { body, original });
      else for (const [field, value] of Object.entries({ body, original })) log.set('board_text', id, field, value);
    },
  };
}
