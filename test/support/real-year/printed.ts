import { z } from 'zod';

/** A row of a printed table: the figures as they stand on the page, null for a blank cell. */
const PrintedRow = z.object({ label: z.string(), values: z.array(z.string().nullable()) });

/** A table of a printed report; what is not read here (formulas, checks, line numbers) is left out. */
export const PrintedTable = z.object({
  doc: z.string(),
  id: z.string(),
  section: z.string(),
  title: z.string(),
  corner: z.string().optional(),
  unit: z.string().optional(),
  columns: z.array(z.string()).min(1),
  rows: z.array(PrintedRow).min(1),
});
export type PrintedTable = z.infer<typeof PrintedTable>;

/** A text of the report: whole, or as its length and beginning. */
export const PrintedText = z
  .union([z.string(), z.object({ first_60_chars: z.string() })])
  .transform((text) => (typeof text === 'string' ? text : text.first_60_chars));

const Indicator = z.object({ label: z.string(), comment: PrintedText.nullable() });
const Goal = z.object({
  kind: z.enum(['effektmål', 'nämndens mål']),
  number: z.number().nullable(),
  label_as_printed: z.string(),
  comment: PrintedText.nullable(),
  indicators: z.array(Indicator),
});
export type PrintedGoal = z.infer<typeof Goal>;

const Assignment = z.object({
  numbers: z.array(z.number()).min(1),
  label_as_printed: PrintedText,
  receiver: z.string().nullable(),
  comment: PrintedText.nullable(),
});
export type PrintedAssignment = z.infer<typeof Assignment>;

const Strategy = z.object({
  name: z.string(),
  bullets: z.array(PrintedText).default([]),
  comment: PrintedText.nullable(),
  goals: z.array(Goal).default([]),
  assignments: z.array(Assignment).default([]),
});

const Perspective = z.object({
  name: z.string(),
  section: z.string(),
  description: PrintedText,
  goals: z.array(Goal).default([]),
  strategies: z.array(Strategy).default([]),
  assignments: z.array(Assignment).default([]),
});
export type PrintedPerspective = z.infer<typeof Perspective>;

const Answer = z.object({ class: z.string(), answer: PrintedText }).nullable();
const InternalControl = z.object({
  section: z.string(),
  questions: z.tuple([z.string(), z.string()]),
  areas: z.array(
    z.object({
      area: z.string(),
      risks: z.array(
        z.object({
          risk: z.string(),
          region_wide: z.boolean().default(false),
          actions: z.array(
            z.object({ action: PrintedText, comment: PrintedText.nullable(), q1_effect: Answer, q2_next_year: Answer }),
          ),
        }),
      ),
    }),
  ),
  isk_statement: z.object({ assessment: z.string() }),
});
export type PrintedControl = z.infer<typeof InternalControl>;

const Counts = z.array(z.number().nullable());

/** The goals, assignments and internal control of a printed annual report. */
export const PrintedReport = z.object({
  year: z.number(),
  summary_3_1: z.object({ effektmål: Counts, 'nämndens mål': Counts, 'nämndens uppdrag': Counts }),
  perspectives: z.array(Perspective),
  internal_control: InternalControl,
});
export type PrintedReport = z.infer<typeof PrintedReport>;
