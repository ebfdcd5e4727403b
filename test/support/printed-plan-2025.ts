import { z } from 'zod';
import { BLANK_ROW, type PlanRow } from './built-plan.ts';

const KeyFigure = z.object({
  number_as_printed: z.string(),
  label: z.string(),
  latest_known_outcome: z.string(),
  this_year_target: z.string(),
  long_term_target: z.string(),
  footnote_marks: z.array(z.string()).default([]),
});
/** What a mark stands for: a list, or a text of which only the beginning has been collected. */
const Footnote = z.union([
  z.object({ mark: z.string(), list: z.array(z.object({ id: z.string(), text: z.string() })) }),
  z.object({ mark: z.string(), text: z.object({ first_60_chars: z.string() }) }),
]);
const Assignment = z.object({ series: z.enum(['RF', 'HS', 'Ber']), number: z.number(), text: z.string() });
const Objective = z.object({
  number: z.number(),
  label_as_printed: z.string(),
  assignment_groups: z.array(z.object({ receiver: z.string(), assignments: z.array(Assignment) })),
  key_figures: z.array(KeyFigure.extend({ sub_indicators: z.array(KeyFigure).default([]) })),
  footnotes: z.array(Footnote).default([]),
});

/** The objectives of a board's printed plan for 2025, with their assignments and key figures. */
export const PrintedPlan = z.object({
  objectives: z.array(Objective),
  common_assignments: z.array(z.object({ name: z.string(), assignments: z.array(Assignment) })),
});
export type PrintedPlan = z.infer<typeof PrintedPlan>;

/** What the year calls the kinds; the assignments have a series of numbers for each giver. */
export const KINDS = {
  area: 'Område',
  objective: 'Målsättning',
  keyFigure: 'Styrtal',
  RF: 'RF-uppdrag',
  HS: 'HS-uppdrag',
  Ber: 'Ber-uppdrag',
} as const;

/** The plan as a person keeps it in a spreadsheet: numbers as printed, "3 a.". */
export function rowsOfPrinted({ objectives, common_assignments: areas }: PrintedPlan): PlanRow[] {
  return [
    ...objectives.flatMap(({ number, label_as_printed: label, assignment_groups: groups, key_figures: figures, footnotes }) => [
      { ...BLANK_ROW, kind: KINDS.objective, number: String(number), title: label.replace(/^Målsättning nr \d+: /, '') },
      ...groups.flatMap(({ receiver, assignments }) => assignments.map((one) => assignment(one, receiverOf(receiver)))),
      ...figures.flatMap((figure) => [
        keyFigure(figure, footnotes, 2),
        ...figure.sub_indicators.map((part) => keyFigure(part, footnotes, 3)),
      ]),
    ]),
    ...areas.flatMap(({ name, assignments }) => [
      { ...BLANK_ROW, kind: KINDS.area, title: name },
      ...assignments.map((one) => assignment(one, '')),
    ]),
  ];
}

function assignment({ series, number, text }: z.infer<typeof Assignment>, receiver: string): PlanRow {
  return { ...BLANK_ROW, level: 2, kind: KINDS[series], number: String(number), title: text, receiver };
}

function keyFigure(figure: z.infer<typeof KeyFigure>, notes: readonly z.infer<typeof Footnote>[], level: number): PlanRow {
  return {
    ...BLANK_ROW,
    level,
    kind: KINDS.keyFigure,
    number: figure.number_as_printed,
    title: figure.label,
    lastKnown: figure.latest_known_outcome,
    target: figure.this_year_target,
    longTermTarget: figure.long_term_target,
    footnotes: notes.filter(({ mark }) => figure.footnote_marks.includes(mark)).map(noteText),
  };
}

function noteText(note: z.infer<typeof Footnote>): string {
  if ('list' in note) return note.list.map(({ id, text }) => `${id} ${text}`).join(' ');
  return note.text.first_60_chars.replace(/^\*+ ?/, '').trim();
}

/** What the assembly gives is given to the board; a receiver's name begins with a small letter in some places. */
function receiverOf(printed: string): string {
  if (printed.startsWith('Uppdrag givna från regionfullmäktige')) return 'Hälso- och sjukvårdsnämnden';
  const name = printed.replace(/ \(HS\)$/, '');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** A few rows of such a plan: an objective with assignments of each series, key figures with parts, and one for all objectives. */
export const PLAN_EXCERPT: PrintedPlan = PrintedPlan.parse({
  objectives: [
    {
      number: 1,
      label_as_printed: 'Målsättning nr 1: Hälso- och sjukvården är god, säker och jämlik.',
      assignment_groups: [
        {
          receiver: 'Uppdrag givna från regionfullmäktige till hälso- och sjukvårdsnämnd/förvaltning',
          assignments: [{ series: 'RF', number: 8, text: 'Att vidareutveckla samverkan.' }],
        },
        {
          receiver: 'Hälso- och sjukvårdsförvaltningen (HS)',
          assignments: [{ series: 'HS', number: 1, text: 'Att skapa nya arbetssätt.' }],
        },
        {
          receiver: 'beredningen för forskning och utbildning',
          assignments: [{ series: 'Ber', number: 7, text: 'Att följa kompetensutvecklingsbehovet.' }],
        },
      ],
      key_figures: [
        {
          ...figure('1.', 'Andel av utvalda kvalitetsindikatorer (a-h). *)', '5 av 8', '6 av 8', '7 av 8'),
          footnote_marks: ['*)'],
        },
        {
          ...figure('3.', 'Vårdgaranti.', 'Se 3a, b, och c', 'Se 3a, b, och c', 'Se 3a, b, och c'),
          sub_indicators: [
            figure('3 a.', 'Operation (< 90 dagar)', '56 %', '65%', '100%'),
            figure('3 b.', 'Första besök (< 30 dagar)', '70 %', '100 %', '100%'),
          ],
        },
      ],
      footnotes: [{ mark: '*)', list: [{ id: '1 a', text: 'Symtomfrihet efter behandling.' }] }],
    },
  ],
  common_assignments: [
    { name: 'Beredskap och säkerhet', assignments: [{ series: 'RF', number: 57, text: 'Att beakta beredskapsfrågor.' }] },
  ],
});

function figure(number: string, label: string, latest: string, target: string, longTerm: string) {
  return { number_as_printed: number, label, latest_known_outcome: latest, this_year_target: target, long_term_target: longTerm };
}
