import { Exact } from '../compute/exact.ts';

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

/** A decimal that is told in one unit in another, exactly: 1 234 tkr is 1.234 mnkr. */
export function inUnit(digits: string, from: MoneyUnit, to: MoneyUnit): string {
  const power = POWERS[from] - POWERS[to];
  return power === 0 ? digits : new Exact(digits).times(factor(power)).toFixed();
}

const factors = new Map<number, Exact>();

function factor(power: number): Exact {
  const known = factors.get(power) ?? new Exact(10).pow(power);
  factors.set(power, known);
  return known;
}
