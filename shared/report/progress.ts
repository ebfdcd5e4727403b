import type { Place } from '../api/views.ts';
import type { LocalDate } from '../model/primitives.ts';
import type { Lack, Thing } from './progress/expected.ts';
import { type Share, shareOf } from './progress/shares.ts';
import { expectedThings, type ReadinessInput } from './progress/things.ts';

export { percentOf, type Share } from './progress/shares.ts';
export type { ReadinessInput } from './progress/things.ts';

/** Something that is not filled in, and where to fill it in. The assessment's place has the id `assessment`. */
export interface Missing {
  readonly what: Lack;
  readonly place: Place;
  /** What the place is called: "Effektmål 1. Länets invånare ...". */
  readonly name: string;
  readonly who: string | null;
  readonly due: LocalDate | null;
}

export interface Readiness {
  readonly all: Share;
  readonly parts: { readonly items: Share; readonly texts: Share; readonly control: Share };
  /** All that is expected, and what is missing: items, then texts, then internal control, each in printing order. */
  readonly things: readonly Thing[];
  readonly missing: readonly Missing[];
}

/** How much of an occasion is marked ready, and what is not filled in yet. See docs/decisions/what-counts-as-ready.md. */
export function readiness(input: ReadinessInput): Readiness {
  const { items, texts, control, assessment } = expectedThings(input);
  const things = [...items.values(), ...texts.values(), ...control];
  const whole = assessment === null ? things : [...things, assessment];
  return {
    all: shareOf(things),
    parts: { items: shareOf([...items.values()]), texts: shareOf([...texts.values()]), control: shareOf(control) },
    things: whole,
    missing: whole.flatMap(({ missing, place, name, who, due }) => missing.map((what) => ({ what, place, name, who, due }))),
  };
}
