import type { Command, SingleCommand } from '../../../shared/api/commands.ts';
import type { ReceivedPackage } from '../../../shared/region/received.ts';
import type { Writer } from '../../query.ts';
import type { Reports } from '../../read/packages.ts';
import type { Models } from '../models.ts';
import { keepPacked } from '../packed.ts';
import { figuresThatFollow } from './follow.ts';

/** A board's package that has been read and found fit for the occasion; `year` is its report in the exchange format. */
export interface NewPackage extends Omit<ReceivedPackage, 'received' | 'receivedBy' | 'report'> {
  readonly year: Uint8Array;
}

/**
 * Keeps the reports, and answers the command that makes them what the region has of its boards, with the figures that follow from them:
 * all of it in one step, or none. The bytes are no part of the log, which names them.
 */
export function keepPackages(
  writer: Writer,
  models: Models,
  reports: Reports,
  occasion: string,
  packages: readonly NewPackage[],
): Command {
  const takes = packages.map(({ year, ...one }) => ({
    type: 'package.take' as const,
    occasion,
    package: { ...one, report: keepPacked(writer, year) },
  }));
  const taken = takes.map((one) => one.package);
  const commands: SingleCommand[] = [...takes, ...figuresThatFollow(writer, models, reports, occasion, taken)];
  const [only, ...more] = commands;
  return only !== undefined && more.length === 0 ? only : { type: 'many', commands, words: 'packages' };
}
