import { z } from 'zod';
import { Id, Instant, Line } from '../model/primitives.ts';
import { PackageContents } from './package.ts';

/** A board's package as the region has it: where it came from. What it holds is never changed; a newer one takes its place. */
export const ReceivedPackage = z.strictObject({
  /** The region's organisation whose package it is: the board may be called by another id in its own store. */
  board: Id,
  made: Instant,
  by: Line,
  received: Instant,
  receivedBy: Line,
  /** The name of the file that it came in. */
  file: Line,
  contents: PackageContents,
  /** The board's year in the exchange format, named by its SHA-256. */
  report: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ReceivedPackage = z.infer<typeof ReceivedPackage>;
