import { t } from '../../text/messages/index.ts';
import type { Figure } from '../compute/compute.ts';
import { Exact, percentOf } from '../compute/exact.ts';
import type { CellTerm } from '../definition.ts';
import { isAmount, moneyUnitIn, movedBy, placesBetween } from '../money-unit.ts';
import type { Cell, CheckContext, CheckedTable } from './cell.ts';
import { finding } from './compare.ts';
import { type CountedTerm, isWithin, numberOf, type Range, rateRange, roundingRoom } from './comparison.ts';
import type { Finding } from './finding.ts';
import { TableWords } from './sentence.ts';

/** A figure that stands in other tables too, or that is how those have changed. */
export function sameFindings(cell: Cell, context: CheckContext): Finding[] {
  const said = (cell.row.same ?? []).filter(({ column }) => column === cell.column.id);
  return said.flatMap(({ as, since }) => {
    const [now, before] = [elsewhere(as, cell, context), elsewhere(since ?? [], cell, context)];
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
  const before = elsewhere([term], cell, context);
  const found = before === null ? null : sameFinding(cell, 'earlier', before);
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

/** Null as long as any of them is not there. */
function elsewhere(said: readonly CellTerm[], cell: Cell, { tables, earlier, styles }: CheckContext): Elsewhere | null {
  const found = said.flatMap((term) => {
    const table = (term.earlier ? earlier : tables).get(term.table);
    if (table === undefined) return [];
    const places = placesTo(cell, term, table);
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
        const cell = new TableWords(table.definition, styles).cell(term);
        return t('figures:check.cellOf', { cell, table: tableWords(term, table) });
      })
      .join(' + '),
  };
}

/** How many places the decimal mark of a figure moves when it is told in the unit of the cell's table; 0 for what is no amount of money. */
function placesTo({ table, column }: Cell, term: CellTerm, { definition }: CheckedTable): number {
  const [from, to] = [moneyUnitIn(definition.unit ?? ''), moneyUnitIn(table.definition.unit ?? '')];
  const own = definition.columns.find(({ id }) => id === term.column);
  return from === null || to === null || own === undefined || !isAmount(own) || !isAmount(column) ? 0 : placesBetween(from, to);
}

/** A figure in another unit, as exact as it is printed. */
function moved({ value, decimals }: Figure, places: number): Figure {
  return { value: typeof value === 'string' ? value : movedBy(value, places), decimals: decimals - places };
}

function tableWords({ earlier }: CellTerm, { definition }: CheckedTable): string {
  return t(earlier ? 'figures:check.earlier' : 'figures:check.same', { table: definition.title });
}

/** A figure that is not the sum of what stands elsewhere. */
function sameFinding(cell: Cell, check: 'same' | 'earlier', { terms, sum, isMoved, tables }: Elsewhere): Finding | null {
  const room = roundingRoom(terms.length > 1 || isMoved ? terms : [], cell.figure);
  return finding(cell, check, {
    expected: sum,
    terms,
    parts: [],
    isRounding: (stands) => stands.minus(sum).abs().lte(room),
    source: tables,
    settled: () => false,
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
