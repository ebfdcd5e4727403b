import { describe, expect, it } from 'vitest';
import { checkOccasion, type OccasionFigures } from '../../../shared/figures/check/check-occasion.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import type { FilledCells } from '../../../shared/figures/definition.ts';
import { formatFigure } from '../../../shared/figures/format.ts';
import { STYLES } from '../../support/real-year/figures.ts';
import { areHere, type CollectedTable, collectedElsewhere, collectedTables } from './collected.ts';
import { PRINTED_EXCEPTIONS } from './printed-exceptions.ts';
import { PRINTED_PLAN } from './printed-plan.ts';
import { PRINTED_REPORT } from './printed-report.ts';

const cellOf = ({ row, column }: { row: string; column: string }) => `${row}.${column}`;

/** The figures that nothing computes, and those that the collection says are printed otherwise than their formula gives. */
function inputsOf({ definition, printed, exceptions }: CollectedTable): FilledCells {
  const { hasFormula } = computeTable(definition, printed);
  const listed = new Set(exceptions.map(cellOf));
  return Object.fromEntries(
    Object.entries(printed).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells).filter(([column]) => !hasFormula(row, column) || listed.has(cellOf({ row, column }))),
      ),
    ]),
  );
}

/** Every cell as it stands on the page, in the page's own number style. */
function onPage({ definition, unprinted }: CollectedTable, cells: FilledCells): FilledCells {
  const styles = new Map(STYLES.map((style) => [style.id, style]));
  return Object.fromEntries(
    definition.rows.flatMap((row) => {
      const filled = definition.columns.flatMap((column) => {
        const value = cells[row.id]?.[column.id];
        const style = styles.get(column.numberStyle ?? definition.numberStyle);
        if (value === undefined || style === undefined) return [];
        const { percent: _row, ...plainRow } = row;
        const { percent: _column, ...plainColumn } = column;
        return [[column.id, formatFigure(value, plainRow, plainColumn, style).replaceAll('\u00a0', ' ')] as const];
      });
      return filled.length === 0 || unprinted.includes(row.id) ? [] : [[row.id, Object.fromEntries(filled)]];
    }),
  );
}

function figuresOf(tables: readonly CollectedTable[]): OccasionFigures {
  const cells = tables.map(({ definition, printed }) => ({ table: definition.id, cells: { ...printed } }));
  return { tables: tables.map(({ definition }) => definition), cells };
}

/** What is said of all tables of a document together, the plan beside the annual report of the year before: they are compared. */
function findingsOf(tables: readonly CollectedTable[], before: readonly CollectedTable[] = []) {
  return checkOccasion(figuresOf(tables), STYLES, before.length === 0 ? null : figuresOf(before));
}

if (areHere) {
  const tables = collectedTables();
  const documents = ['000', '002'];
  const ofDocument = (document: string) => tables.filter((table) => table.document === document);

  describe('the printed figures of a whole report and a whole plan', () => {
    it('are in twenty-seven tables that the program has ready, and in goals', () => {
      expect(documents.map((document) => ofDocument(document).length)).toEqual([22, 5]);
      expect(tables.flatMap(({ unprinted }) => unprinted)).toEqual(['r7']);
      const elsewhere = collectedElsewhere();
      expect(elsewhere).toHaveLength(7);
      expect(elsewhere.filter((id) => !id.includes('styrtal'))).toEqual(['000-3.1-sammanfattning']);
    });

    it.each(tables.map((table) => [table.id, table] as const))('come out as printed from the inputs: %s', (_id, table) => {
      expect(onPage(table, computeTable(table.definition, inputsOf(table)).cells)).toEqual(table.onPage);
    });

    it('are more than four hundred that are computed', () => {
      const counts = tables.map((table) => {
        const { isComputed } = computeTable(table.definition, inputsOf(table));
        return Object.entries(table.printed).flatMap(([row, cells]) =>
          Object.keys(cells).filter((column) => isComputed(row, column)),
        ).length;
      });
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(400);
    });

    it.each(documents)('are warned about where the collection says so, one by one, and nowhere else: document %s', (document) => {
      const listed = ofDocument(document).flatMap(({ definition, exceptions }) =>
        exceptions.map((one) => `${definition.id} ${cellOf(one)} ${one.stands} ${one.expected}`),
      );
      const found = findingsOf(ofDocument(document), document === '002' ? ofDocument('000') : []).map(
        ({ table, place, stands, expected }) => `${table} ${cellOf(place)} ${stands} ${expected}`,
      );
      // The collection lists a figure under each formula that it breaks; where two formulas expect the same it is told once.
      expect(found.toSorted()).toEqual([...new Set(listed)].toSorted());
    });

    it('of nothing, printed as -100, are told as missing and never computed', () => {
      const production = tables.filter(({ exceptions }) => exceptions.some((one) => one.class === 'missing_input'));
      expect(production.map(({ definition }) => definition.id)).toEqual([
        'lakarbesok',
        'behandlingsbesok',
        'operationer',
        'drg',
        'varddagar',
      ]);
      expect(findingsOf(production).map(({ check, stands, weight }) => [check, stands, weight])).toEqual(
        Array.from({ length: 6 }, () => ['no-base', '-100', 'warning']),
      );
      for (const { definition } of production) expect(computeTable(definition, {}).cells).toEqual({});
    });

    it('are what the project has of its own to be tested against where the collection is not', () => {
      for (const { definition, printed } of ofDocument('002')) {
        expect(PRINTED_PLAN[definition.id] ?? null, definition.id).toEqual(printed);
      }
      for (const { definition, printed } of ofDocument('000')) {
        const own = PRINTED_REPORT.find(({ table }) => table === definition.id)?.cells;
        if (own !== undefined && !['medicinteknik', 'personalomsattning'].includes(definition.id)) {
          expect(own, definition.id).toEqual(printed);
        }
      }
      const own = Object.entries(PRINTED_EXCEPTIONS).flatMap(([id, causes]) =>
        Object.values(causes).flatMap((cells) => cells.map((cell) => `${id} ${cell}`)),
      );
      const listed = ofDocument('000').flatMap(({ definition, exceptions }) =>
        exceptions
          .filter(({ expected }) => expected !== null)
          .map((one) => `${definition.id} ${cellOf(one)} ${one.stands} ${one.expected}`),
      );
      expect(own.toSorted()).toEqual([...new Set(listed)].toSorted());
    });
  });
} else {
  describe('the collected figures are not on this machine', () => {
    it('so what is tested is the example’s report and the plan that the project has of its own', () => {
      expect(Object.keys(PRINTED_PLAN)).toHaveLength(5);
      expect(Object.keys(PRINTED_EXCEPTIONS)).toHaveLength(8);
    });
  });
}
