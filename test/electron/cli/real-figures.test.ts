import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatFigure } from '../../../shared/figures/format.ts';
import { parseYear } from '../../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import type { Year } from '../../../shared/model/year.ts';
import { tableRowsOf } from '../../support/docx-tables.ts';
import { EXCERPT } from '../../support/real-year/excerpt.ts';
import { REAL_REPORT, realYear } from '../../support/real-year/index.ts';
import { PrintedReport, PrintedTable } from '../../support/real-year/printed.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { type Desk, desk } from './desk.ts';

/** The collected figures of a board's printed annual report; they lie beside the project, where they lie at all. */
const FIGURES = new URL('../../../../shared/figures/', import.meta.url);
const ANNUAL_REPORT = '000';

interface Source {
  readonly report: PrintedReport;
  readonly tables: readonly PrintedTable[];
}

function readCollected(): Source {
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FIGURES), 'utf8'));
  const documents = z.object({ documents: z.object({ [ANNUAL_REPORT]: PrintedReport }) }).parse(json('hsn-goals.json')).documents;
  return {
    report: documents[ANNUAL_REPORT],
    tables: PrintedTable.array()
      .parse(json('hsn-tables.json'))
      .filter(({ doc }) => doc === ANNUAL_REPORT),
  };
}

const areHere = existsSync(FIGURES);
const sources: readonly (readonly [string, Source])[] = [
  [`an excerpt${areHere ? '' : ' (the collected figures are not on this machine)'}`, EXCERPT],
  ...(areHere ? [['the collected figures of a whole report', readCollected()] as const] : []),
];

/** A printed row as it must come back: label, then the figures, blank for what was blank. */
function printedRows({ tables }: Source): string[][] {
  return tables.flatMap(({ rows }) =>
    rows.map(({ label, values }) => [label === '(blank label)' ? '' : label, ...values.map((value) => value ?? '')]),
  );
}

/** Every row of every table of a year as its number styles print it. */
function yearRows({ model, occasions }: Year): string[][] {
  return model.tables.flatMap((table) => {
    const filled = occasions[0]?.tables.find((cells) => cells.table === table.id)?.cells ?? {};
    return table.rows.map((row) => [
      row.label,
      ...table.columns.map((column) => {
        const style = model.numberStyles.find(({ id }) => id === (column.numberStyle ?? table.numberStyle));
        const value = filled[row.id]?.[column.id];
        return value === undefined || style === undefined ? '' : formatFigure(value, row, column, style);
      }),
    ]);
  });
}

/** Blanks inside figures are no-break where a line must not be broken; on paper they look the same. */
function plainBlanks(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.map((cell) => cell.replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '')));
}

describe.each(sources)('the real figures: %s', (_name, source) => {
  const year = realYear(source.report, source.tables);
  const counted = source.tables.filter(({ section }) => section.startsWith('3.1'));
  const stored = { ...source, tables: source.tables.filter((table) => !counted.includes(table)) };
  const folder = useTempFolder();
  let at: Desk;

  beforeAll(async () => {
    at = desk(folder());
    at.write('verklig.json', serialiseYear(year));
    await at.must('init', '--store', 'verklig.arshjul');
    await at.must('import', '--store', 'verklig.arshjul', '--from', 'verklig.json');
  });

  it('convert to a year that has every printed figure, in print', () => {
    const figures = stored.tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values.filter((value) => value !== null)));
    const cells = year.occasions[0]?.tables.flatMap(({ cells: rows }) => Object.values(rows).flatMap((row) => Object.keys(row)));
    expect(figures.length).toBeGreaterThan(10);
    expect(cells).toHaveLength(figures.length);
    expect(plainBlanks(yearRows(year))).toEqual(printedRows(stored));
  });

  it('count to the printed summary', () => {
    const { effektmål, 'nämndens mål': own, 'nämndens uppdrag': assignments } = source.report.summary_3_1;
    const colours = year.occasions[0]?.followUps ?? [];
    const count = (kind: string, colour: string) =>
      year.items
        .filter((item) => item.kind === kind && colours.some((said) => said.item === item.id && said.colour === colour))
        .reduce((sum, { number }) => sum + (kind === 'uppdrag' && number !== null ? number.to - number.from + 1 : 1), 0);
    const row = (kind: string) => ['gron', 'gul', 'rod'].map((colour) => count(kind, colour));
    expect([row('effektmal'), row('namndmal'), row('uppdrag')]).toEqual(
      [effektmål, own, assignments].map((counts) => counts.map((number) => number ?? 0)),
    );
  });

  it('come back from the store as they were, and give the same bytes again', async () => {
    await at.must('export', '--store', 'verklig.arshjul', '--report', REAL_REPORT, '--format', 'json', '--out', 'ut.json');
    expect(at.read('ut.json')).toBe(at.read('verklig.json'));
    const parsed = parseYear(at.read('ut.json'));
    expect(parsed.ok && plainBlanks(yearRows(parsed.value))).toEqual(printedRows(stored));
  });

  it('stand in the Word document, row by row, in their own number format', async () => {
    await at.must(
      'export',
      '--store',
      'verklig.arshjul',
      '--report',
      REAL_REPORT,
      '--format',
      'docx',
      '--unpaged',
      '--out',
      'ut.docx',
    );
    const inWord = plainBlanks(await tableRowsOf(at.path('ut.docx')));
    for (const row of printedRows(stored)) {
      expect(inWord).toContainEqual(row);
    }
    // Whole persons above millions with one decimal, in the same columns of one table.
    const plan = inWord.findIndex(([label]) => label === 'Antal årsarbetare');
    expect(inWord[plan]).toEqual(['Antal årsarbetare', '135', '120', '15', '']);
    expect(inWord[plan + 1]).toEqual(['Intäkter', '39,0', '18,0', '21,0', '']);
    const summary = counted.flatMap((table) => printedRows({ ...source, tables: [table] }));
    for (const row of summary) {
      expect(inWord).toContainEqual(row);
    }
  });
});
