import type { Organisation } from '../model/organisation.ts';
import type { Year } from '../model/year.ts';

/** A board of a region with what it has handed in for an occasion: its year with that occasion alone; null where nothing has come. */
export interface BoardReport {
  readonly board: Organisation;
  readonly report: Year | null;
}
