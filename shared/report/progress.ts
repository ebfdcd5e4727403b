import type { Thing } from './progress/expected.ts';
import { type Missing, missingOf } from './progress/missing.ts';
import { type Progress, progressOf, type Share, shareOf } from './progress/shares.ts';
import { expectedThings, type ReadinessInput } from './progress/things.ts';

export type { Missing } from './progress/missing.ts';
export { percentOf, type Share } from './progress/shares.ts';
export type { ReadinessInput } from './progress/things.ts';

export interface Readiness {
  readonly all: Progress;
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
    all: progressOf(things),
    parts: { items: shareOf([...items.values()]), texts: shareOf([...texts.values()]), control: shareOf(control) },
    things: whole,
    missing: missingOf(whole),
  };
}
