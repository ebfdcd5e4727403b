import type { Organisation } from '../model/organisation.ts';
import type { PackageDifference } from './differences.ts';
import type { PackageContents } from './package.ts';
import type { ReceivedPackage } from './received.ts';

/** A file that was given as a board's package: what taking it would change, or in one sentence why it cannot be taken. */
export type PackageOffer =
  | { readonly ok: false; readonly file: string; readonly why: string }
  | {
      readonly ok: true;
      readonly file: string;
      /** What the package is known by until it is taken: the SHA-256 of its report. */
      readonly report: string;
      readonly board: Organisation;
      readonly made: string;
      readonly by: string;
      readonly contents: PackageContents;
      /** The one that the region has of this board; null for the first. */
      readonly before: Pick<ReceivedPackage, 'made' | 'by' | 'report'> | null;
      /** What it says otherwise than the one before; empty for the first. */
      readonly differences: readonly PackageDifference[];
    };

export type OfferedPackage = Extract<PackageOffer, { ok: true }>;

/** Whether the region has this very package already. */
export function isReceived({ before, report }: OfferedPackage): boolean {
  return before?.report === report;
}

/** Whether the region has a newer one of the same board. */
export function isOlder({ before, made }: OfferedPackage): boolean {
  return before !== null && made < before.made;
}
