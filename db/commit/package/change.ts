import type { Command } from '../../../shared/api/commands.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import { readRow } from '../../log/rows.ts';
import { build } from '../../query.ts';
import { readOrganisations } from '../../read/organisations.ts';
import { type Known, openOccasion, type WorkPlan } from '../plan.ts';

type OnPackage<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A board's package becomes what the region has of the board. Its report must be in the store already. */
export function planTakenPackage({ reader, here }: Known, command: OnPackage<'package.take'>): WorkPlan {
  const { board, report, ...head } = command.package;
  openOccasion(reader, command.occasion);
  const names = { organisation: nameOf(reader, board) };
  const bytes = reader.first(build.selectFrom('version_bytes').select('sha256').where('sha256', '=', report));
  if (bytes === undefined) refuse('not-found', t('store:package-report-not-found'), { field: 'package.report' });
  const { person, at } = here();
  const fields = { ...head, report, received: at.toISOString(), received_by: person };
  const key = [command.occasion, board];
  return {
    subject: { about: 'package-take', names },
    changesModel: false,
    work: (log) => {
      const before = readRow(reader, 'board_package', joinKey(key));
      // The very same report again is nothing new.
      if (before?.report === report) return;
      if (before === null) log.create('board_package', key, fields);
      else for (const [field, value] of Object.entries(fields)) log.set('board_package', joinKey(key), field, value);
    },
  };
}

export function planRemovedPackage({ reader }: Known, { occasion, board }: OnPackage<'package.remove'>): WorkPlan {
  openOccasion(reader, occasion);
  const key = joinKey([occasion, board]);
  if (readRow(reader, 'board_package', key) === null) refuse('not-found', t('store:package-not-found'), { field: 'board' });
  return {
    subject: { about: 'package-remove', names: { organisation: nameOf(reader, board) } },
    changesModel: false,
    work: (log) => log.remove('board_package', key),
  };
}

function nameOf(reader: Known['reader'], organisation: string): string {
  const found = readOrganisations(reader).find(({ id }) => id === organisation);
  if (found === undefined)
    return refuse('not-found', t('store:organisation-not-found'), { field: 'board', details: organisation });
  return found.name.definite;
}
