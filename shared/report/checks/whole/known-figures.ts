import type { BoundTables } from '../../../bound/bound-data.ts';
import { amountUnit, isRate } from '../../../bound/figure-words.ts';
import { Exact } from '../../../figures/compute/exact.ts';
import { DECIMAL_PATTERN } from '../../../figures/decimal-pattern.ts';
import type { TableColumn, TableDefinition, TableRow } from '../../../figures/definition.ts';
import { movedBy, placesBetween } from '../../../figures/money-unit.ts';
import type { NumberIn, NumberUnit } from './numbers-in.ts';

/** A figure of a table, as texts may tell it. */
export interface KnownFigure {
  readonly table: TableDefinition;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly value: Exact;
  readonly unit: NumberUnit;
  /** The beginnings of the words that tell the row from others. */
  readonly stems: readonly string[];
}

/** Every figure whose unit is known. */
export function knownFigures({ tables }: BoundTables): readonly KnownFigure[] {
  return tables.flatMap(({ definition: table, cells }) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column): KnownFigure[] => {
        const value = cells[row.id]?.[column.id];
        if (value === undefined || column.type !== 'number' || !DECIMAL_PATTERN.test(value)) return [];
        const unit = unitOf(table, row, column);
        return unit === null ? [] : [{ table, row, column, value: new Exact(value), unit, stems: stemsOf(row.label) }];
      }),
    ),
  );
}

function unitOf(table: TableDefinition, row: TableRow, column: TableColumn): NumberUnit | null {
  if (isRate(table, row, column)) return 'percent';
  const words = [table.unit ?? '', row.label, column.heading, table.title];
  if (words.some((one) => /årsarbetare/iu.test(one))) return 'years';
  if (words.some((one) => /timmar/iu.test(one))) return 'hours';
  return amountUnit(table, row, column);
}

/** Words that stand in any row. */
const ORDINARY = new Set([
  'summa',
  'totalt',
  'varav',
  'övriga',
  'övrigt',
  'andel',
  'antal',
  'mellan',
  'kronor',
  'region',
  'nämnden',
]);
const SHORTEST = 5;
const STEM = 7;

/** The beginnings of the words in a text that say what it is of. */
export function stemsOf(text: string): readonly string[] {
  return (text.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST && !ORDINARY.has(word))
    .map((word) => word.slice(0, STEM));
}

/** The figure in the unit of a number in a text, without its sign; null where they are told in different things. */
export function inUnitOf(number: NumberIn, { value, unit }: Pick<KnownFigure, 'value' | 'unit'>): Exact | null {
  if (unit === number.unit) return value.abs();
  const isMoney = (one: NumberUnit) => one !== 'percent' && one !== 'years' && one !== 'hours';
  if (!isMoney(unit) || !isMoney(number.unit)) return null;
  return movedBy(value, placesBetween(unit, number.unit)).abs();
}
