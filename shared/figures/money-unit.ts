import { Exact } from './compute/exact.ts';
import type { TableColumn } from './definition.ts';
import { isShare } from './formula.ts';

/** Kronor in each unit that amounts are told in, as a power of ten. */
const POWERS = { kr: 0, tkr: 3, mnkr: 6, mdkr: 9 } as const;
export type MoneyUnit = keyof typeof POWERS;
export const MONEY_UNITS = Object.keys(POWERS) as readonly MoneyUnit[];

const WORDS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/\b(?:mdkr|md kr|miljarder)\b/iu, 'mdkr'],
  [/\b(?:mnkr|mkr|mn kr|miljoner)\b/iu, 'mnkr'],
  [/\b(?:tkr|tusen kronor|ksek)\b/iu, 'tkr'],
  [/\b(?:kr|kronor|sek)\b/iu, 'kr'],
];

/** The unit that a heading or a table's unit names: "Belopp i mnkr", "tkr"; null when it names none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether a column's figures are told in the table's unit: rates and counts in a table of amounts are not. */
export function isAmount({ percent, formula, heading }: TableColumn): boolean {
  return percent === undefined && !(formula !== undefined && isShare(formula)) && !/%|procent|\bantal\b/iu.test(heading);
}

/** How many places the decimal mark moves from one unit to another: 3 from mnkr to tkr. */
export function placesBetween(from: MoneyUnit, to: MoneyUnit): number {
  return POWERS[from] - POWERS[to];
}

/** A decimal that is told in one unit in another, exactly: 1 234 tkr is 1.234 mnkr. */
export function inUnit(digits: string, from: MoneyUnit, to: MoneyUnit): string {
  const places = placesBetween(from, to);
  return places === 0 ? digits : movedBy(new Exact(digits), places).toFixed();
}

/** A value with its decimal mark moved so many places to the right. */
export function movedBy(value: Exact, places: number): Exact {
  return value.times(factor(places));
}

const factors = new Map<number, Exact>();

function factor(power: number): Exact {
  const known = factors.get(power) ?? new Exact(10).pow(power);
  factors.set(power, known);
  return known;
}
