import { z } from 'zod';
import { ChartDefinition } from '../charts/definition.ts';
import { ControlQuestion } from '../control/control.ts';
import { DECIMAL_PATTERN } from '../figures/decimal-pattern.ts';
import { NumberStyle, TableDefinition } from '../figures/definition.ts';
import { ItemKind } from './item-kind.ts';
import { Layout } from './layout.ts';
import { Id, Line } from './primitives.ts';
import { Reorganisation } from './reorganisation.ts';
import { Scale } from './scale.ts';

/** How table 3.1 counts: one row per group of kinds, one column per value of the colour scale. */
export const SummaryRule = z.strictObject({
  caption: Line,
  /** The caption in an interim report: "Prognos måluppfyllelse"; `caption` when nothing is said. */
  interimCaption: Line.optional(),
  scale: Id,
  rows: z
    .array(
      z.strictObject({
        label: Line,
        kinds: z.array(Id).min(1),
        /** `numbers`: a heading "Nr 3 - 8" counts six times. */
        count: z.enum(['items', 'numbers']),
      }),
    )
    .min(1),
  /** What stands in a cell that counts nothing. */
  zero: z.enum(['blank', 'zero', 'dash']),
});
export type SummaryRule = z.infer<typeof SummaryRule>;

/** The words of a report that belong to the year rather than to the program. */
export const ReportWords = z.strictObject({
  comment: Line,
  indicators: Line,
  outcome: Line,
  target: Line,
  /** Headings of the columns that not every year has; the program's own words when nothing is said. */
  lastKnown: Line.optional(),
  longTermTarget: Line.optional(),
  endDate: Line.optional(),
  controlStatus: Line,
  controlAction: Line,
  /** How the assessment of the internal control is worded: the board judges, or it is judged; the board when nothing is said. */
  assessmentVoice: z.enum(['board', 'impersonal']).optional(),
  /** What the internal control is documented by, inside a sentence; the program's own words when nothing is said. */
  guideline: Line.optional(),
  /** "Uppdrag: Nr {number}." - how a number or a range is joined: "3 - 8". */
  rangeJoin: z.string().min(1).max(10),
});
export type ReportWords = z.infer<typeof ReportWords>;

/** How the year follows up what is measured. */
export const Measuring = z.strictObject({
  /** How many per cent of its target an outcome may lie from it and be partly reached; null when the year has no such rule. */
  partlyWithin: z.string().regex(DECIMAL_PATTERN).nullable(),
  /** Reasons for a missing outcome that can be chosen; others are written. */
  missingReasons: z.array(Line).max(50),
});
export type Measuring = z.infer<typeof Measuring>;

/** How a group of assignments to one receiver is introduced: "Hälso- och sjukvårdsförvaltningen får i uppdrag:". */
export const ReceiverHeading = z.strictObject({ receiver: Id, heading: Line });

/** Everything that differs between years and organisations: kinds, words, scales, tables, questions, layouts. */
export const YearModel = z.strictObject({
  id: Id,
  organisation: Id,
  year: z.int().min(1990).max(2200),
  kinds: z.array(ItemKind).min(1),
  scales: z.array(Scale),
  receivers: z.array(ReceiverHeading),
  summary: SummaryRule,
  words: ReportWords,
  /** Null when the year says nothing of it. */
  measuring: Measuring.nullable(),
  numberStyles: z.array(NumberStyle).min(1),
  controlQuestions: z.array(ControlQuestion),
  tables: z.array(TableDefinition),
  charts: z.array(ChartDefinition),
  layouts: z.array(Layout),
  reorganisations: z.array(Reorganisation).min(1).optional(),
});
export type YearModel = z.infer<typeof YearModel>;
