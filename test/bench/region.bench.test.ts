import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../shared/figures/catalogue/catalogue.ts';
import { computeTable } from '../../shared/figures/compute/compute.ts';
import { holdsFigures } from '../../shared/figures/compute/rules.ts';
import type { TableCells, TableDefinition } from '../../shared/figures/definition.ts';
import { tableOfYear } from '../../shared/figures/year-words.ts';
import type { FigureYear } from '../../shared/region/board-tables.ts';
import type { BoardFigures } from '../../shared/region/given.ts';
import { tableSums } from '../../shared/region/sums.ts';
import { sampleYear } from '../support/sample-year.ts';

/** Eight boards and some seventy tables, rolled up, milliseconds; a region with forty organisations may take twice that. */
const LIMIT = 200;
/** Where the machine is busy: so many times what it costs to compute the same tables of the region alone, once each. */
const FLOORS = 12;
const ROUNDS = 9;

/** A year with every ready table filled. */
function filledYear(figure: number): FigureYear {
  const { model } = sampleYear();
  const definitions = READY_TABLES.map(({ definition }) => ({ ...definition, numberStyle: model.numberStyles[0]?.id ?? '' }));
  return {
    model: { ...model, year: 2024, tables: definitions },
    tables: definitions.map((definition): TableCells => ({ table: definition.id, cells: cellsOf(definition, figure) })),
  };
}

function cellsOf(definition: TableDefinition, figure: number): TableCells['cells'] {
  const { hasFormula } = computeTable(definition, {});
  return Object.fromEntries(
    definition.rows.map((row, at) => [
      row.id,
      Object.fromEntries(
        definition.columns
          .filter((column) => holdsFigures(row, column) && !hasFormula(row.id, column.id))
          .map((column, place) => [column.id, ((figure * 31 + at * 7 + place) / 4).toFixed(2)]),
      ),
    ]),
  );
}

/** Boards as the ready tables name the first eight. */
function boardsOf(count: number): BoardFigures[] {
  const names = ['rs', 'hsn', 'ftn', 'sn', 'ktn', 'rtn', 'kn', 'gn'];
  return Array.from({ length: count }, (_, index) => ({ board: names[index] ?? `n${index}`, year: filledYear(index + 1) }));
}

/** The region's own tables, computed once each: what any view of them must do. */
function own({ model, tables }: FigureYear): number {
  const entered = new Map(tables.map((one) => [one.table, one.cells]));
  return model.tables.reduce((count, definition) => {
    const named = tableOfYear(definition, model.year);
    return count + Object.keys(computeTable(named, entered.get(named.id) ?? {}).cells).length;
  }, 0);
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('the boards’ tables rolled up', () => {
  it.each([
    [8, 1],
    [40, 2],
  ])('of %d boards', (count, times) => {
    const region = filledYear(0);
    const first: number[] = [];
    const next: number[] = [];
    const floors: number[] = [];
    let differing = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      // Boards that have just been received, and then as long as the store is open.
      const boards = boardsOf(count);
      first.push(timeOf(() => tableSums(region, boards)));
      next.push(
        timeOf(
          () => (differing = tableSums(region, boards).flatMap(({ cells }) => cells.filter(({ key }) => key !== null)).length),
        ),
      );
      floors.push(timeOf(() => own(region)));
    }
    // The quickest of each: what else the machine does only makes them slower.
    const [received, again, floor] = [Math.min(...first), Math.min(...next), Math.min(...floors)];
    console.log(
      `region: ${count} boards, ${region.model.tables.length} tables: ${received.toFixed(0)} ms when received, ${again.toFixed(0)} ms after; the region's own alone ${floor.toFixed(1)} ms`,
    );
    expect(differing).toBeGreaterThan(100);
    expect(again).toBeLessThan(times * Math.max(LIMIT, FLOORS * floor));
    expect(received).toBeLessThan(times * Math.max(LIMIT, 2 * FLOORS * floor));
  });
});
