import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FilledCells, TableCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { withMarks } from '../../../shared/figures/footnotes.ts';
import { formatFigure } from '../../../shared/figures/format.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { Year } from '../../../shared/model/year.ts';
import { PRINTED_REPORT } from '../../shared/figures/printed-report.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { tableRowsOf } from '../../support/docx-tables.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { desk } from './desk.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

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
    const count = (tables: readonly TableCells[]) =>
      tables.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.keys(row))).length;
    expect(count(PRINTED_REPORT) - count(annualOf(EXAMPLE).tables)).toBeGreaterThan(400);

    const at = desk(folder());
    await at.must('init', '--store', 'a.arshjul', '--example');
    await at.must(
      'export',
      '--store',
      'a.arshjul',
      '--report',
      'hsn-2024-verksamhetsberattelse',
      '--format',
      'docx',
      '--unpaged',
      '--out',
      'ut.docx',
    );
    const inWord = plain(await tableRowsOf(at.path('ut.docx')));
    for (const { table, cells } of PRINTED_REPORT) {
      const definition = EXAMPLE.model.tables.find(({ id }) => id === table);
      if (definition === undefined) throw new Error(`the example has no table ${table}`);
      for (const row of plain(printedRows(definition, cells))) expect(inWord, definition.id).toContainEqual(row);
    }
  });
});
