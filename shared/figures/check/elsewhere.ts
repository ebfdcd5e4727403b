import { t } from '../../text/messages/index.ts';
import type { Figure } from '../compute/compute.ts';
import { Exact, percentOf } from '../compute/exact.ts';
import type { CellTerm, TableColumn } from '../definition.ts';
import { isAmount, type MoneyUnit, moneyUnitIn, movedBy, placesBetween } from '../money-unit.ts';
import { type MovedUnit, movedUnitAt } from '../moved-units.ts';
import type { Cell, CheckContext, CheckedTable } from './cell.ts';
import { finding } from './compare.ts';
import { type CountedTerm, isWithin, numberOf, type Range, rateRange, roundingRoom } from './comparison.ts';
import type { Finding } from './finding.ts';
import { TableWords } from './sentence.ts';

/** A figure that stands in other tables too, or that is how those have changed. */
export function sameFindings(cell: Cell, context: CheckContext): Finding[] {
  const said = (cell.row.same ?? []).filter(({ column }) => column === cell.column.id);
  return said.flatMap(({ as, since }) => {
    const unit = since === undefined ? unitOf(cell.table, cell.column) : firstUnit([...as, ...since], context);
    const [now, before] = [elsewhere(as, unit, context), elsewhere(since ?? [], unit, context)];
    if (now === null || before === null) return [];
    return (since === undefined ? sameFinding(cell, 'same', now) : changeFinding(cell, now, before)) ?? [];
  });
}

/**
 * This year's column of comparison beside what was stored a year before. What is computed follows from figures that are compared
 * themselves, and is another until all of them are entered.
 */
export function earlierFindings(cell: Cell, context: CheckContext): Finding[] {
  const { earlier } = cell.column;
  if (earlier === undefined || cell.table.computed.isComputed(cell.row.id, cell.column.id)) return [];
  const term = { table: cell.table.definition.id, row: cell.row.id, column: earlier, turned: false, earlier: true } as const;
  const before = elsewhere([term], unitOf(cell.table, cell.column), context);
  const moved = movedUnitAt(cell.table.definition, cell, context.moved);
  const found = before === null ? null : sameFinding(cell, 'earlier', before, moved);
  return found === null ? [] : [found];
}

/** Figures that stand elsewhere, and their sum. */
interface Elsewhere {
  readonly terms: readonly CountedTerm[];
  readonly sum: Exact;
  /** Whether some are told in another unit there: tkr, and here mnkr. */
  readonly isMoved: boolean;
  /** Their tables: "tabellen ”Resultatrapport”". */
  readonly tables: string;
  /** The cells, each with its table. */
  readonly cells: string;
}

/** Amounts of money are told in `unit`; null leaves all as they stand. Null as long as any of the figures is not there. */
function elsewhere(said: readonly CellTerm[], unit: MoneyUnit | null, context: CheckContext): Elsewhere | null {
  const found = said.flatMap((term) => {
    const table = tableOf(term, context);
    if (table === undefined) return [];
    const places = placesTo(unit, term, table);
    const figure = moved(table.computed.figureAt(term.row, term.column), places);
    const value = numberOf(figure);
    return value === null ? [] : [{ term, table, places, figure, value: term.turned ? value.negated() : value }];
  });
  if (found.length < said.length) return null;
  return {
    terms: found.map(({ term: { row, column, turned }, figure }) => ({
      place: { row, column },
      figure,
      sign: turned ? -1 : 1,
    })),
    sum: found.reduce((sum, { value }) => sum.plus(value), new Exact(0)),
    isMoved: found.some(({ places }) => places !== 0),
    tables: [...new Set(found.map(({ term, table }) => tableWords(term, table)))].join(t('figures:check.and')),
    cells: found
      .map(({ term, table }) => {
        const cell = new TableWords(table.definition, context.styles).cell(term);
        return t('figures:check.cellOf', { cell, table: tableWords(term, table) });
      })
      .join(' + '),
  };
}

function tableOf({ table, earlier: isEarlier }: CellTerm, { tables, earlier }: CheckContext): CheckedTable | undefined {
  return (isEarlier ? earlier : tables).get(table);
}

/** The unit that a column's amounts of money are told in; null for other figures, and where the table tells none. */
function unitOf({ definition }: CheckedTable, column: TableColumn | undefined): MoneyUnit | null {
  return column !== undefined && isAmount(column) ? moneyUnitIn(definition.unit ?? '') : null;
}

function termUnit(term: CellTerm, table: CheckedTable): MoneyUnit | null {
  return unitOf(
    table,
    table.definition.columns.find(({ id }) => id === term.column),
  );
}

/** A unit to compare amounts in, since those that a rate is the change of may be told in several. */
function firstUnit(said: readonly CellTerm[], context: CheckContext): MoneyUnit | null {
  const units = said.map((term) => {
    const table = tableOf(term, context);
    return table === undefined ? null : termUnit(term, table);
  });
  return units.find((unit) => unit !== null) ?? null;
}

/** How many places the decimal mark of a figure moves when it is told in the unit; 0 for what is no amount of money. */
function placesTo(unit: MoneyUnit | null, term: CellTerm, table: CheckedTable): number {
  const from = termUnit(term, table);
  return from === null || unit === null ? 0 : placesBetween(from, unit);
}

/** A figure in another unit, as exact as it is printed. */
function moved({ value, decimals }: Figure, places: number): Figure {
  return { value: typeof value === 'string' ? value : movedBy(value, places), decimals: decimals - places };
}

function tableWords({ earlier }: CellTerm, { definition }: CheckedTable): string {
  return t(earlier ? 'figures:check.earlier' : 'figures:check.same', { table: definition.title });
}

/** A figure that is not the sum of what stands elsewhere. */
function sameFinding(
  cell: Cell,
  check: 'same' | 'earlier',
  { terms, sum, isMoved, tables }: Elsewhere,
  moved?: MovedUnit,
): Finding | null {
  const room = roundingRoom(terms.length > 1 || isMoved ? terms : [], cell.figure);
  return finding(cell, check, {
    expected: sum,
    terms,
    parts: [],
    isRounding: (stands) => stands.minus(sum).abs().lte(room),
    source: tables,
    settled: () => false,
    moved,
  });
}

/** A rate that is not how figures elsewhere have changed; nothing is known where they have changed from nothing. */
function changeFinding(cell: Cell, now: Elsewhere, before: Elsewhere): Finding | null {
  if (before.sum.isZero()) return null;
  const rate = (above: Exact, below: Exact) => (below.isZero() ? null : percentOf(above.minus(below), below));
  const range = rateRange(rangeOfSum(now), rangeOfSum(before), rate);
  return finding(cell, 'same', {
    expected: percentOf(now.sum.minus(before.sum), before.sum),
    terms: [],
    parts: [],
    isRounding: (stands) => isWithin(stands, cell.figure, range),
    source: t('figures:check.change', { of: now.cells, since: before.cells }),
    settled: () => false,
  });
}

function rangeOfSum({ terms, sum }: Elsewhere): Range {
  const room = roundingRoom(terms, null);
  return [sum.minus(room), sum.plus(room)];
}
