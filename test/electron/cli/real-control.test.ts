import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFigureFile } from '../../../electron/import/figures/read-file.ts';
import { printedAnswers } from '../../../shared/control/risk-answer.ts';
import { BLANK, wordsOf } from '../../../shared/figures/import/sheet.ts';
import { parseYear } from '../../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import type { Year } from '../../../shared/model/year.ts';
import { tableRowsOf } from '../../support/docx-tables.ts';
import { convertControlPlan, PrintedControlPlan } from '../../support/real-year/control-2025.ts';
import { CONTROL_PLAN_EXCERPT, EXCERPT } from '../../support/real-year/excerpt.ts';
import { REAL_REPORT, realYear } from '../../support/real-year/index.ts';
import { PrintedReport } from '../../support/real-year/printed.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { type Desk, desk } from './desk.ts';

/** A board's printed annual report and plan, which lie beside the project, where they lie at all. */
const GOALS = new URL('../../../../shared/figures/hsn-goals.json', import.meta.url);
const areHere = existsSync(GOALS);

interface Printed {
  readonly report: PrintedReport;
  readonly plan: PrintedControlPlan;
  /** Areas, risks, actions, answers of the one question and of the other; areas, risks and actions of the plan after. */
  readonly counts: readonly number[];
}

function readPrinted(): Printed {
  const schema = z.object({ documents: z.object({ '000': PrintedReport, '002': PrintedControlPlan }) });
  const { documents } = schema.parse(JSON.parse(readFileSync(GOALS, 'utf8')));
  return { report: documents['000'], plan: documents['002'], counts: [9, 19, 27, 18, 11, 9, 19, 24] };
}

const sources: readonly (readonly [string, Printed])[] = [
  [
    `an excerpt${areHere ? '' : ' (the printed documents are not on this machine)'}`,
    { report: EXCERPT.report, plan: CONTROL_PLAN_EXCERPT, counts: [1, 1, 2, 1, 1, 2, 3, 4] },
  ],
  ...(areHere ? [['the printed documents', readPrinted()] as const] : []),
];

/** The rows of the internal control of a report as they stand on its pages. */
function printedFollowUp({ internal_control: { areas, questions } }: PrintedReport): string[][] {
  return areas.flatMap(({ risks }) =>
    risks.flatMap(({ actions }) => [
      ['Status', 'Åtgärd'],
      ...actions.flatMap(({ action, comment, q1_effect: effect, q2_next_year: next }) => {
        const lines = [
          ...(comment === null ? [] : [`Kommentar${comment}`]),
          ...(effect === null ? [] : [`${questions[0]} ${effect.answer}`]),
          ...(next === null ? [] : [`${questions[1]} ${next.answer}`]),
        ];
        return [['', action], ...(lines.length === 0 ? [] : [[lines.join('')]])];
      }),
    ]),
  );
}

/** And of a plan: what a merged cell holds stands in its first row. */
function printedPlan({ internal_control: { columns, areas } }: PrintedControlPlan): string[][] {
  return [
    [...columns],
    ...areas.flatMap(({ area, risks }) =>
      risks.flatMap(({ risk, actions }, r) =>
        actions.map(({ action }, a) => [r + a === 0 ? area : '', a === 0 ? risk : '', action]),
      ),
    ),
  ];
}

const sizes = ({ control: { areas, risks, actions } }: Year) => [areas.length, risks.length, actions.length];

describe.each(sources)('the internal control of %s', (_name, { report, plan, counts }) => {
  const folder = useTempFolder();
  const year = realYear(report, EXCERPT.tables);
  const next = yearAfter(year, convertControlPlan(plan, new Map()));
  let at: Desk;

  beforeAll(async () => {
    at = desk(folder());
    at.write('year.json', serialiseYear(year));
    at.write('next.json', serialiseYear(next));
    await at.must('init', '--store', 'f.arshjul');
    await at.must('import', '--store', 'f.arshjul', '--from', 'year.json');
    await at.must('import', '--store', 'f.arshjul', '--from', 'next.json');
  });

  it('is read in whole, and comes out as it was', async () => {
    await at.must('export', '--store', 'f.arshjul', '--report', REAL_REPORT, '--format', 'json', '--out', 'out.json');
    const out = parseYear(at.read('out.json'));
    if (!out.ok) throw new Error(JSON.stringify(out.problems));
    const said = out.value.occasions[0]?.control ?? { answers: [], riskAnswers: [] };
    const count = (question: string) => printedAnswers(said).filter((answer) => answer.question === question).length;
    expect([...sizes(out.value), count('effekt'), count('nasta-ar'), ...sizes(next)]).toEqual(counts);
    expect(out.value.control).toEqual(year.control);
    expect(said).toEqual(year.occasions[0]?.control);
  });

  it('is printed in the report as it was, beside the goals', async () => {
    await at.must(
      'export',
      '--store',
      'f.arshjul',
      '--report',
      REAL_REPORT,
      '--format',
      'docx',
      '--unpaged',
      '--out',
      'report.docx',
    );
    // Figures in running text keep together by hard blanks.
    const rows = (await tableRowsOf(at.path('report.docx'))).map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
    const printed = printedFollowUp(report).map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
    const from = rows.findIndex(([status, action]) => status === 'Status' && action === 'Åtgärd');
    expect(rows.slice(from, from + printed.length)).toEqual(printed);
  });

  it('is printed as the plan of the year after, where a merged cell has its text once', async () => {
    await at.must('control', 'export', '--store', 'f.arshjul', '--occasion', 'nasta', '--format', 'docx', '--out', 'plan.docx');
    expect(await tableRowsOf(at.path('plan.docx'))).toEqual(printedPlan(plan));
  });

  it('is a workbook with a row for each action', async () => {
    await at.must('control', 'export', '--store', 'f.arshjul', '--occasion', 'helar', '--format', 'xlsx', '--out', 'list.xlsx');
    const read = await readFigureFile(at.path('list.xlsx'));
    if (!('sheets' in read)) throw new Error('not a workbook');
    const { rows: all } = read.read(read.sheets[0] ?? '');
    const rows = all.slice(3).map((row) => wordsOf(row[5] ?? BLANK));
    expect(rows).toEqual(year.control.actions.map(({ text }) => text.trim()));
  });
});

/** The same board's next year, with nothing but its control plan. */
function yearAfter(year: Year, control: Year['control']): Year {
  const [occasion] = year.occasions;
  if (occasion === undefined) throw new Error('a year without an occasion');
  const said = { followUps: [], answers: [], riskAnswers: [], assessment: null };
  return {
    ...year,
    model: { ...year.model, id: 'namnd-nasta', year: year.model.year + 1, tables: [], layouts: [] },
    items: [],
    control,
    occasions: [{ ...occasion, id: 'nasta', cutOff: `${year.model.year + 1}-12-31`, followUps: [], tables: [], control: said }],
    reports: [],
  };
}
