import type { SingleCommand } from '../../../shared/api/commands.ts';
import type { ChangedPart } from '../../../shared/api/contract.ts';
import type { Author } from '../../log/author.ts';
import { build, type Writer } from '../../query.ts';
import type { Reports } from '../../read/packages.ts';
import { commitTogether, knownTo } from '../commit.ts';
import { planModel } from '../model/set.ts';
import type { Models } from '../models.ts';
import { planRemovedPackage } from './change.ts';
import { figuresOfOrganisations, figuresWithout } from './follow.ts';

/** What the region's figures follow: that a board's package is gone, and what the year says of its organisations. */
export type Followed =
  | Extract<SingleCommand, { type: 'package.remove' }>
  | Extract<SingleCommand, { type: 'model.set'; field: 'organisations' }>;

export function isFollowed(command: { readonly type: string; readonly field?: unknown }): command is Followed {
  return command.type === 'package.remove' || (command.type === 'model.set' && command.field === 'organisations');
}

/** Carries the command out with the figures that follow it: one step, which is called as the command alone would be. */
export function commitWithFigures(
  writer: Writer,
  author: Author,
  models: Models,
  reports: Reports,
  command: Followed,
): ReadonlySet<ChangedPart> {
  const known = knownTo(writer, author, models);
  const { subject } = command.type === 'package.remove' ? planRemovedPackage(known, command) : planModel(known, command);
  const figures =
    command.type === 'package.remove'
      ? figuresWithout(writer, models, reports, command.occasion, command.board)
      : openOccasions(writer, command.year).flatMap((occasion) =>
          figuresOfOrganisations(writer, models, occasion, command.value),
        );
  return commitTogether(writer, author, models, known, [command, ...figures], subject);
}

/** What is locked stands as it was. */
function openOccasions(writer: Writer, year: string): string[] {
  const open = build.selectFrom('occasion').select('id').where('year', '=', year).where('state', '!=', 'locked');
  return writer.all(open).map(({ id }) => id);
}
