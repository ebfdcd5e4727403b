import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { FilledCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { withMarks } from '../../../shared/figures/footnotes.ts';
import { formatFigure } from '../../../shared/figures/format.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { serialiseYear } from '../../../shared/model/exchange/serialise.ts';
import { Year } from '../../../shared/model/year.ts';
import { PRINTED_EXCEPTIONS } from '../../shared/figures/printed-exceptions.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { tableRowsOf } from '../../support/docx-tables.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { desk } from './run-cli.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
const ANNUAL = annualOf(EXAMPLE);

/** Only what nothing computes, and what the printed report has otherwise than its formula gives. */
function inputsOf(definition: TableDefinition, printed: FilledCells): FilledCells {
  const { hasFormula } = computeTable(definition, printed);
  const listed = Object.values(PRINTED_EXCEPTIONS[definition.id] ?? {}).flatMap((cells) =>
    cells.map((cell) => cell.split(' ')[0]),
  );
  return Object.fromEntries(
    Object.entries(printed).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).filter(([at]) => !hasFormula(row, at) || listed.includes(`${row}.${at}`))),
    ]),
  );
}

/** A table's rows as the report prints them: label, then each figure in its number style. */
function printedRows(table: TableDefinition, cells: FilledCells): string[][] {
  const { definition } = withMarks(tableOfYear(table, EXAMPLE.model.year));
  return definition.rows
    .filter(({ kind }) => kind !== 'group')
    .map((row) => [
      row.label,
      ...definition.columns.map((column) => {
        const value = cells[row.id]?.[column.id];
        const style = EXAMPLE.model.numberStyles.find(({ id }) => id === (column.numberStyle ?? definition.numberStyle));
        return value === undefined || style === undefined ? '' : formatFigure(value, row, column, style);
      }),
    ]);
}

const plain = (rows: readonly string[][]) =>
  rows.map((row) => row.map((cell) => cell.replace(/[\u00a0\u202f]/g, ' ').replace(/\u00ad/g, '')));

describe('a report whose sums and deviations nobody has entered', () => {
  const folder = useTempFolder();

  it('has the printed figures in Word, each in its table’s own style', async () => {
    const filled = ANNUAL.tables.map(({ table, cells }) => {
      const definition = EXAMPLE.model.tables.find(({ id }) => id === table);
      if (definition === undefined) throw new Error(`the example has no table ${table}`);
      return { definition, cells, inputs: inputsOf(definition, cells) };
    });
    const count = (cells: FilledCells) => Object.values(cells).reduce((sum, row) => sum + Object.keys(row).length, 0);
    const left = filled.reduce((sum, { cells, inputs }) => sum + count(cells) - count(inputs), 0);
    expect(left).toBeGreaterThan(350);

    const occasions = EXAMPLE.occasions.map((occasion) =>
      occasion.id === ANNUAL.id
        ? { ...occasion, tables: filled.map(({ definition, inputs }) => ({ table: definition.id, cells: { ...inputs } })) }
        : occasion,
    );
    const at = desk(folder());
    at.write('inmatat.json', serialiseYear({ ...EXAMPLE, occasions }));
    await at.must('init', '--store', 'a.arshjul');
    await at.must('import', '--store', 'a.arshjul', '--from', 'inmatat.json');
    await at.must(
      'export',
      '--store',
      'a.arshjul',
      '--report',
      'hsn-2024-verksamhetsberattelse',
      '--format',
      'docx',
      '--out',
      'ut.docx',
    );
    const inWord = plain(await tableRowsOf(at.path('ut.docx')));
    for (const { definition, cells } of filled) {
      for (const row of plain(printedRows(definition, cells))) expect(inWord, definition.id).toContainEqual(row);
    }
  });
});
