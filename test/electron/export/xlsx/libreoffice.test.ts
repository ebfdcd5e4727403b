import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../../electron/export/xlsx/index.ts';
import { READY_TABLES } from '../../../../shared/figures/catalogue/catalogue.ts';
import { computeTable } from '../../../../shared/figures/compute/compute.ts';
import type { FilledCells, NumberStyle, TableDefinition } from '../../../../shared/figures/definition.ts';
import type { SheetModel } from '../../../../shared/figures/export/sheet-model.ts';
import { type ExportedTable, tableSheet } from '../../../../shared/figures/export/table-sheet.ts';
import { formatFigure } from '../../../../shared/figures/format.ts';
import { tableOfYear } from '../../../../shared/figures/year-words.ts';
import { Year } from '../../../../shared/model/year.ts';
import { column, difference, ratio, row, sum, table } from '../../../shared/figures/table.ts';
import { OFFICES, shownInCalc } from './in-calc.ts';

/** As LibreOffice writes figures in English. */
const ENGLISH = { decimalMark: '.', thousands: ',' } as const;

/** The figures of a table where a person enters them, of every size and sign; some are left blank, and here and there stand words. */
function filled({ rows, columns }: TableDefinition): FilledCells {
  let seed = 7;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed;
  };
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      Object.fromEntries(
        columns.flatMap((column): [string, string][] => {
          if (column.type !== 'number' || column.formula !== undefined || row.formula !== undefined) return [];
          const draw = next() % 20;
          if (draw === 0) return [];
          if (draw === 1) return [[column.id, '0']];
          if (draw === 2 && row.kind === 'item') return [[column.id, 'inget än']];
          const sign = next() % 3 === 0 ? '-' : '';
          return [[column.id, `${sign}${next() % 20_000}.${String(next() % 100).padStart(2, '0')}`]];
        }),
      ),
    ]),
  );
}

const STYLES = READY_TABLES.flatMap(({ definition }) => [
  definition.numberStyle,
  ...definition.columns.flatMap(({ numberStyle }) => numberStyle ?? []),
]).map((id): NumberStyle => ({ id, decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' }));

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

/** The tables of the example with what can be computed left to be computed. */
function exampleTables(): ExportedTable[] {
  const cells = EXAMPLE.occasions.find(({ kind }) => kind === 'annual')?.tables ?? [];
  return EXAMPLE.model.tables.map((given) => {
    const definition = tableOfYear(given, EXAMPLE.model.year);
    const all = cells.find(({ table }) => table === given.id)?.cells ?? {};
    const { hasFormula } = computeTable(definition, {});
    const entered = Object.entries(all).map(([row, values]) => [
      row,
      Object.fromEntries(Object.entries(values).filter(([column]) => !hasFormula(row, column))),
    ]);
    return { definition, entered: Object.fromEntries(entered) };
  });
}

/** The same sheet with a wrong value stored for every formula: what is shown is then what LibreOffice has computed. */
function misled(sheet: SheetModel): SheetModel {
  const rows = sheet.rows.map(({ cells, lines }) => ({
    lines,
    cells: cells.map((cell) => (cell.type === 'formula' ? { ...cell, digits: '424242' } : cell)),
  }));
  return { ...sheet, rows };
}

/** Label and figures of every row, as the table is printed. */
function printed({ definition, entered }: ExportedTable, styles: readonly NumberStyle[]): string[][] {
  const { cells } = computeTable(definition, entered);
  return definition.rows.map((row) =>
    definition.columns.map((column) => {
      const style = styles.find(({ id }) => id === (column.numberStyle ?? definition.numberStyle));
      const value = cells[row.id]?.[column.id];
      if (value === undefined || style === undefined) return value ?? '';
      const thousands = style.thousands === '' ? ('' as const) : ('\u00a0' as const);
      return formatFigure(value, row, column, { ...style, decimalMark: ENGLISH.decimalMark, thousands }).replace(
        /(?<=\d)\u00a0(?=\d)/gu,
        ENGLISH.thousands,
      );
    }),
  );
}

/** What is printed as zero without being it, halves of both signs, and more digits than are printed. */
const EDGES: ExportedTable = {
  definition: table(
    [
      column('k1'),
      column('k2', { percent: 'joined' }),
      column('k3', { formula: difference('k1', 'k2') }),
      column('k4', { formula: ratio('k1', 'k2'), percent: 'spaced' }),
      column('k5', { decimals: null }),
    ],
    [
      ...['-0.04', '0.04', '-0.05', '0.05', '0', '-12.25', '12.25', '-0.004', '1234567.85', '-1234567.95'].map((_, at) =>
        row(`r${at}`),
      ),
      row('t', {
        kind: 'total',
        formula: sum(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'], { from: 'printed' }),
      }),
    ],
  ),
  entered: Object.fromEntries(
    ['-0.04', '0.04', '-0.05', '0.05', '0', '-12.25', '12.25', '-0.004', '1234567.85', '-1234567.95'].map((value, at) => [
      `r${at}`,
      { k1: value, k2: at % 2 === 0 ? '12.20' : '-0.10', k5: value },
    ]),
  ),
};

interface Case {
  readonly name: string;
  readonly tables: readonly ExportedTable[];
  readonly styles: readonly NumberStyle[];
}

const READY: readonly ExportedTable[] = [
  EDGES,
  ...READY_TABLES.map(({ definition: ready }) => {
    const definition = tableOfYear(ready, 2024);
    return { definition, entered: filled(definition) };
  }),
];
const CASES: readonly Case[] = [
  { name: 'exempel', tables: exampleTables(), styles: EXAMPLE.model.numberStyles },
  { name: 'färdig', tables: READY, styles: STYLES },
  {
    name: 'streck',
    tables: READY.slice(0, 6),
    styles: STYLES.map((style) => ({ ...style, minus: '\u2212', zero: 'dash', thousands: '' })),
  },
];

describe.each(OFFICES)('a workbook in %s', () => {
  const sheets = CASES.map(({ name, tables, styles }) => tables.map((one, at) => tableSheet(one, styles, `${name} ${at}`)));
  let shown: ReturnType<typeof shownInCalc>;

  beforeAll(() => {
    shown = shownInCalc(writeWorkbook(sheets.flat().map(misled)));
  }, 150_000);

  it.each(CASES.map((one, at) => [one.name, one, at] as const))(
    'shows what is printed, every formula computed anew: %s',
    (_, { name, tables, styles }, at) => {
      const own = sheets[at] ?? [];
      const cells = own.flatMap(({ rows }) => rows.flatMap((one) => one.cells));
      expect(cells.filter(({ type }) => type === 'formula').length).toBeGreaterThan(20);
      tables.forEach((one, index) => {
        const top = own[index]?.still.rows ?? 0;
        const rows = shown.get(`${name} ${index}`) ?? [];
        const found = one.definition.rows.map((_row, down) =>
          one.definition.columns.map((_column, across) => rows[top + down]?.[across + 1] ?? ''),
        );
        expect(found, one.definition.title).toEqual(printed(one, styles));
      });
    },
  );
});
