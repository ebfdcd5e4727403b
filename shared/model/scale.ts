import { z } from 'zod';
import { Id, Line } from './primitives.ts';
import { SCALE_USES, SYMBOL_NAMES, TONES } from './scale-names.ts';

export const SymbolName = z.enum(SYMBOL_NAMES);
export type SymbolName = z.infer<typeof SymbolName>;

export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

export const ScaleValue = z.strictObject({
  id: Id,
  /** The word beside the symbol: "Grön", "Förbättrats", "Delvis", "Avslutad". */
  word: Line,
  /** The legend's sentence for it: "uppnå eller överträffa målnivån". */
  meaning: Line,
  /** The sentence in an interim report, where the year's end is a forecast; `meaning` when nothing is said. */
  interimMeaning: Line.optional(),
  symbol: SymbolName,
  tone: Tone,
});
export type ScaleValue = z.infer<typeof ScaleValue>;

/**
 * From which product of probability and consequence, their levels counted from 1, a risk is middling and from which it is grave. `high` is the
 * greater.
 */
export const RiskLimits = z
  .strictObject({ middle: z.int().min(1).max(10_000), high: z.int().min(1).max(10_000) })
  .refine(({ middle, high }) => high > middle, { path: ['high'] });
export type RiskLimits = z.infer<typeof RiskLimits>;

/** A set of statuses that a year uses: colours of goals, arrows, statuses of indicators, statuses of control actions. */
export const Scale = z.strictObject({
  id: Id,
  /** What the scale answers: decides which field of a follow-up it belongs to. */
  use: z.enum(SCALE_USES),
  /** Column heading and name of the choice: "Färg". */
  name: Line,
  /** The legend's heading for this year's kind of report. */
  legend: Line,
  /** The heading in an interim report: "Färgindikatorer, prognos för helår"; `legend` when nothing is said. */
  interimLegend: Line.optional(),
  values: z.array(ScaleValue).min(1),
  /** Of a scale for probability: the organisation's own limits of the risk levels; the program's when nothing is said. */
  riskLimits: RiskLimits.optional(),
});
export type Scale = z.infer<typeof Scale>;
