import type { PlanItem } from '../../model/plan-item.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';
import type { Parsed } from '../value.ts';

/** What an indicator came to in an earlier year, as typed then. */
export interface EarlierOutcome {
  readonly year: number;
  readonly outcome: string;
}

/** All that a suggestion may be made from. */
export interface Measured {
  readonly item: Pick<PlanItem, 'title' | 'unit' | 'target'> & {
    readonly direction: PlanItem['direction'] | 'at-least-last-year';
    readonly longTermTarget: string | null;
    readonly lastKnown: string | null;
  };
  /** The year that the outcome is of. */
  readonly year: number;
  readonly outcome: string | null;
  readonly missingReason: string | null;
  /** Outcomes of the same item in other years, in any order. */
  readonly earlier: readonly EarlierOutcome[];
  /** The year's scale of indicator statuses; undefined when the kind has none. */
  readonly scale: Pick<Scale, 'values'> | undefined;
  /** How many per cent of the target an outcome may lie from it and be partly reached; null for a year without such a rule. */
  readonly partlyWithin: string | null;
}

/** How far an outcome reaches. */
export type Verdict = 'reached' | 'partly' | 'missed';

export interface Suggestion {
  readonly outcome: Parsed | null;
  readonly target: Parsed | null;
  /** The value of the year's scale; null when none can be known, and then `why` says why not. */
  readonly value: ScaleValue | null;
  /** Whole sentences in Swedish, the most important first. */
  readonly why: readonly string[];
}
