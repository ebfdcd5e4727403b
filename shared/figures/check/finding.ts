import type { Place } from '../compute/compute.ts';
import type { Check } from './key.ts';

/** Why a figure probably differs from what it is compared with. */
export type Cause =
  /** The figures that are printed are rounded; the difference is no larger than that can make it. */
  | { readonly type: 'rounding' }
  /** A total of printed figures, which need not agree with the figures beside it. */
  | { readonly type: 'printed-total' }
  /** The figure has the wrong sign. */
  | { readonly type: 'turned' }
  /** The same digits in another order. */
  | { readonly type: 'digits' }
  /** The decimal mark stands elsewhere. */
  | { readonly type: 'mark' }
  /** The "- varav" rows have been added too. */
  | { readonly type: 'parts' }
  /** One of the figures has the wrong sign, has been left out or has been added twice. */
  | { readonly type: 'term-turned' | 'left-out' | 'twice'; readonly term: Place }
  /** Something has moved between organisations since the year before: its figures are told anew, or should be as they were. */
  | { readonly type: 'restated' | 'not-restated'; readonly moved: string }
  | { readonly type: 'unknown' };

/** Something that a person should look at; nothing is changed or stopped by it. */
export interface Finding {
  /**
   * The same for the same check of the same cell as long as the figures are the same: a finding that has been accepted with a reason
   * comes back when they change.
   */
  readonly key: string;
  readonly table: string;
  /** What was compared: with the formula, with another table, with the year before, with its "- varav"; or its sign with its neighbour's. */
  readonly check: Check;
  /** `note`: explained by how reports are rounded, or by what has moved. */
  readonly weight: 'warning' | 'note';
  /** The cell it is about, and those in the same table that it was compared with. */
  readonly place: Place;
  readonly compared: readonly Place[];
  /** Decimals as the store keeps them; `expected` and `difference` are null where nothing can be computed. */
  readonly stands: string;
  readonly expected: string | null;
  /** `stands` − `expected`. */
  readonly difference: string | null;
  readonly cause: Cause;
  /** All of it in calm Swedish. */
  readonly sentence: string;
}
