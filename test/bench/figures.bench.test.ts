import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeTable } from '../../shared/figures/compute/compute.ts';
import type { FilledCells } from '../../shared/figures/definition.ts';
import { tempFolder } from '../support/store.ts';
import { calcSheet, timeInCalc } from './support/calc-sheet.ts';
import { type LargeTable, largeTable } from './support/large-table.ts';
import { median } from './support/median.ts';

const ROWS = 10_000;
/** All cells of the table, milliseconds. */
const ALL_LIMIT = 100;
/** Where the machine is busy, all cells may cost so many times what reading and adding the same figures as bare numbers costs. */
const ALL_TIMES_FLOOR = 6;
/** What one edit changes, milliseconds. */
const EDIT_LIMIT = 5;
/** Where the machine is busy, an edit may cost such a share of all cells. */
const EDIT_SHARE = 0.12;
const ROUNDS = 15;

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** As much reading, adding and keeping as the table asks for, with numbers that are not exact. */
function bareNumbers({ definition: { rows, columns }, entered }: LargeTable): number {
  const kept = new Map<string, number[]>();
  for (const { id } of rows) {
    const figures = columns.map((column) => Number(entered[id]?.[column.id] ?? 0));
    kept.set(
      id,
      figures.map((figure, index) => figure - (figures[index - 1] ?? 0)),
    );
  }
  return kept.size;
}

describe('a table of a hundred thousand cells', () => {
  const table = largeTable(ROWS);

  it('is computed in a tenth of a second', () => {
    const times: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(timeOf(() => computeTable(table.definition, table.entered)));
      floors.push(timeOf(() => bareNumbers(table)));
    }
    const [time, floor] = [median(times), median(floors)];
    console.log(`figures: ${table.cells} cells computed in ${time.toFixed(0)} ms; bare numbers ${floor.toFixed(1)} ms`);
    expect(table.cells).toBe(100_000);
    expect(time).toBeLessThan(Math.max(ALL_LIMIT, ALL_TIMES_FLOOR * floor));
  });

  it('shows what one edit changes at once', () => {
    let entered: FilledCells = table.entered;
    let computed = computeTable(table.definition, entered);
    const before = computed.cells.total?.ab;
    const times: number[] = [];
    const wholes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      entered = { ...entered, r5: { ...entered.r5, a: `${round}.5` } };
      times.push(
        timeOf(() => {
          computed = computed.withEntered(entered);
        }),
      );
      wholes.push(timeOf(() => computeTable(table.definition, entered)));
    }
    console.log(`figures: one edit of ${table.cells} cells ${median(times).toFixed(1)} ms, all ${median(wholes).toFixed(0)} ms`);
    expect(computed.cells.total?.ab).not.toBe(before);
    expect(computed.cells).toEqual(computeTable(table.definition, entered).cells);
    expect(median(times)).toBeLessThan(Math.max(EDIT_LIMIT, EDIT_SHARE * median(wholes)));
  });

  /*
   * The same table as a sheet in LibreOffice, without a window. What is compared is what the formulas cost: opening the sheet with
   * formulas that nobody has computed and writing every cell as text, less the same with figures in the formulas' cells; start,
   * reading and writing are in both. Here: computing the table and writing out every cell.
   */
  it('costs less than the same formulas cost a spreadsheet', () => {
    const folder = tempFolder();
    if (spawnSync('soffice', ['--version']).error !== undefined) throw new Error('LibreOffice is needed to compare with');
    const copies = 3;
    // The first start makes a profile.
    timeInCalc(folder, 'varm', calcSheet(largeTable(20), 'formulas'), 1);
    const withFigures = timeInCalc(folder, 'siffror', calcSheet(table, 'figures'), copies);
    const withFormulas = timeInCalc(folder, 'formler', calcSheet(table, 'formulas'), copies);
    const theirs = (withFormulas - withFigures) / copies;
    const ours = median(Array.from({ length: ROUNDS }, () => timeOf(() => computeTable(table.definition, table.entered).cells)));
    console.log(`figures: spreadsheet ${theirs.toFixed(0)} ms, here ${ours.toFixed(0)} ms, ratio ${(theirs / ours).toFixed(1)}`);

    const [first = ''] = readFileSync(join(folder, 'formler', '0.csv'), 'utf8').split('\n');
    const cells = computeTable(table.definition, table.entered).cells.r0 ?? {};
    expect(first.split(',').slice(0, 7).map(Number)).toEqual(
      ['a', 'b', 'c', 'd', 'ab', 'ac', 'sum'].map((id) => Number(cells[id])),
    );
    expect(ours).toBeLessThan(theirs);
  }, 600_000);
});
