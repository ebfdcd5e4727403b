import type { Command } from '../../../shared/api/commands.ts';
import type { ChangedPart } from '../../../shared/api/contract.ts';
import type { Author } from '../../log/author.ts';
import type { Writer } from '../../query.ts';
import type { Reports } from '../../read/packages.ts';
import { commitTogether, knownTo } from '../commit.ts';
import type { Models } from '../models.ts';
import { planRemovedPackage } from './change.ts';
import { figuresWithout } from './follow.ts';

/** Takes a board's package away, and with it the figures that the region's tables have of it: one step. */
export function removePackage(
  writer: Writer,
  author: Author,
  models: Models,
  reports: Reports,
  command: Extract<Command, { type: 'package.remove' }>,
): ReadonlySet<ChangedPart> {
  const known = knownTo(writer, author, models);
  const { subject } = planRemovedPackage(known, command);
  const figures = figuresWithout(writer, models, reports, command.occasion, command.board);
  return commitTogether(writer, author, models, known, [command, ...figures], subject);
}
