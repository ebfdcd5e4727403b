/** Ways to write one unit; every other word is its own unit. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  '%': ['%', 'procent', 'pct', 'proc'],
  procentenheter: ['procentenheter', 'procentenhet', '%-enheter', '%-enhet'],
  st: ['st', 'stycken', 'styck'],
  dagar: ['dagar', 'dag'],
  timmar: ['timmar', 'timme', 'tim', 'h'],
  minuter: ['minuter', 'minut', 'min'],
  år: ['år'],
  kr: ['kr', 'kronor', 'krona'],
  tkr: ['tkr', 'tusen kronor'],
  mnkr: ['mnkr', 'mkr', 'miljoner kronor'],
};
const KNOWN = new Map(Object.entries(SAME).flatMap(([unit, ways]) => ways.map((way) => [way, unit] as const)));

/** What stands after a number: its unit, and the words after that. */
export interface AfterNumber {
  readonly unit: string | null;
  readonly detail: string | null;
}

/** "procent i augusti" is "%" with the detail "i augusti"; null when it holds what a unit does not: a number, a comparison. */
export function readUnit(after: string): AfterNumber | null {
  const text = after.trim();
  if (text === '') return { unit: null, detail: null };
  if (/\d/u.test(text.replace(/co\s?[2₂]/giu, 'co')) || !/^[\p{L}%]/u.test(text)) return null;
  if (/(^| )(än|eller|av|till|men)( |$)/iu.test(text)) return null;
  const [first = '', second = '', ...rest] = text.split(' ');
  const pair = KNOWN.get(`${first} ${second}`.toLocaleLowerCase('sv'));
  if (pair !== undefined) return { unit: pair, detail: rest.join(' ') || null };
  const plain = first.replace(/[.,]$/u, '');
  return {
    unit: KNOWN.get(plain.toLocaleLowerCase('sv')) ?? plain,
    detail: [second, ...rest].filter((word) => word !== '').join(' ') || null,
  };
}

/** A unit as the plan item has it, in the form that values have theirs. */
export function plainUnit(unit: string | null): string | null {
  return unit === null ? null : (readUnit(unit)?.unit ?? null);
}
