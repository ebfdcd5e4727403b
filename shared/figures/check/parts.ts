import { t } from '../../text/messages/index.ts';
import { digitsOf, Exact } from '../compute/exact.ts';
import { rulesOf } from '../compute/rules.ts';
import type { TableColumn, TableDefinition, TableRow } from '../definition.ts';
import { type Cell, placeOf } from './cell.ts';
import { type CountedTerm, numberOf, roundingRoom } from './comparison.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './key.ts';

/** What is told in per cent: a part of such a whole may be larger than it. */
const RATE = /%|\bprocent\b/iu;
const WOMEN = /\bkvinnor\b/iu;
/** `\b` knows no å, ä and ö. */
const MEN = /(?<!\p{L})män(?!\p{L})/iu;

interface Part extends CountedTerm {
  readonly label: string;
  readonly value: Exact;
}

/**
 * A figure with "- varav" rows below it: one of them is larger than the whole, they are more than it together, or women and men are not
 * the whole. Parts that do not have the sign of the whole, and rates, are no shares of it. Rows may divide a whole in several ways
 * after each other (women and men, then short and long): a division ends where it makes up the whole.
 */
export function partFindings(cell: Cell, rows: readonly TableRow[]): Finding[] {
  const { table, column, stands } = cell;
  if (stands.isZero() || isRate(table.definition, cell.row, column) || isComputedFrom(cell, rows)) return [];
  const parts = rows.flatMap((row): Part[] => {
    const figure = table.computed.figureAt(row.id, column.id);
    const value = numberOf(figure);
    return value === null || value.isZero() || isRate(table.definition, row, column)
      ? []
      : [{ place: { row: row.id, column: column.id }, figure, sign: 1, label: row.label, value }];
  });
  if (parts.some(({ value }) => value.isNegative() !== stands.isNegative())) return [];
  const tooLarge = parts.filter((part) => exceeds(cell, [part]));
  if (tooLarge.length > 0) return tooLarge.map((part) => partFinding(cell, part));
  return divisions(cell, parts).flatMap((division) =>
    exceeds(cell, division) || (isEveryone(division) && !makesUp(cell, division)) ? [divisionFinding(cell, division)] : [],
  );
}

function isRate({ title, unit, corner }: TableDefinition, row: TableRow, column: TableColumn): boolean {
  const words = [title, unit ?? '', ...corner, column.group ?? '', column.heading, row.label];
  return row.percent !== undefined || column.percent !== undefined || words.some((word) => RATE.test(word));
}

/** Figures that are computed across the row are no wholes, and a sum of its parts is checked as a sum. */
function isComputedFrom({ row, column }: Cell, parts: readonly TableRow[]): boolean {
  return rulesOf(row, column).some(
    ({ along, formula }) =>
      along === 'row' || formula.type !== 'sum' || parts.some(({ id }) => formula.add.includes(id) || formula.less.includes(id)),
  );
}

function divisions(cell: Cell, parts: readonly Part[]): readonly (readonly Part[])[] {
  const found: Part[][] = [];
  let open: Part[] = [];
  for (const part of parts) {
    open.push(part);
    if (!makesUp(cell, open)) continue;
    found.push(open);
    open = [];
  }
  return open.length === 0 ? found : [...found, open];
}

function sumOf(parts: readonly Part[]): Exact {
  return parts.reduce((sum, { value }) => sum.plus(value), new Exact(0));
}

function exceeds({ stands, figure }: Cell, parts: readonly Part[]): boolean {
  return sumOf(parts).abs().minus(stands.abs()).gt(roundingRoom(parts, figure));
}

function makesUp({ stands, figure }: Cell, parts: readonly Part[]): boolean {
  return sumOf(parts).minus(stands).abs().lte(roundingRoom(parts, figure));
}

function isEveryone(parts: readonly Part[]): boolean {
  return parts.length === 2 && [WOMEN, MEN].every((word) => parts.some(({ label }) => word.test(label)));
}

/** One part that is larger than the whole. */
function partFinding(cell: Cell, part: Part): Finding {
  const { table, words, stands: whole } = cell;
  const [stands, expected] = [digitsOf(part.value, part.figure.decimals), digitsOf(whole, cell.figure.decimals)];
  return {
    key: findingKey('parts', table.definition.id, part.place, [stands, expected]),
    table: table.definition.id,
    check: 'parts',
    weight: 'warning',
    place: part.place,
    compared: [placeOf(cell)],
    stands,
    expected: null,
    difference: null,
    cause: { type: 'unknown' },
    sentence: t('figures:check.part', {
      cell: words.cell(part.place),
      stands: words.figure(stands),
      whole: words.row(cell.row.id),
      figure: words.figure(expected),
    }),
  };
}

/** Parts that are not what they should be together. */
function divisionFinding(cell: Cell, parts: readonly Part[]): Finding {
  const { table, words, figure } = cell;
  const decimals = Math.max(figure.decimals, ...parts.map((part) => part.figure.decimals));
  const sum = sumOf(parts);
  const stands = digitsOf(cell.stands, figure.decimals);
  const expected = digitsOf(sum, decimals);
  const difference = digitsOf(cell.stands.minus(sum), decimals);
  return {
    key: findingKey('parts', table.definition.id, placeOf(cell), [stands, expected]),
    table: table.definition.id,
    check: 'parts',
    weight: 'warning',
    place: placeOf(cell),
    compared: parts.map(({ place }) => place),
    stands,
    expected,
    difference,
    cause: { type: 'unknown' },
    sentence: t(isEveryone(parts) ? 'figures:check.everyone' : 'figures:check.parts', {
      cell: words.cell(placeOf(cell)),
      stands: words.figure(stands),
      sum: words.figure(expected),
      difference: words.figure(digitsOf(cell.stands.minus(sum).abs(), decimals)),
    }),
  };
}
