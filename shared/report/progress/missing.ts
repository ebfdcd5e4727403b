import type { Place } from '../../api/views.ts';
import type { LocalDate } from '../../model/primitives.ts';
import type { Lack, Thing } from './expected.ts';

/** Something that is not filled in, and where to fill it in. The assessment's place has the id `assessment`. */
export interface Missing {
  readonly what: Lack;
  readonly place: Place;
  /** What the place is called: "Effektmål 1. Länets invånare ...". */
  readonly name: string;
  readonly who: string | null;
  readonly due: LocalDate | null;
}

/** Every field that the things lack, in their order. */
export function missingOf(things: readonly Thing[]): readonly Missing[] {
  return things.flatMap(({ missing, place, name, who, due }) => missing.map((what) => ({ what, place, name, who, due })));
}
