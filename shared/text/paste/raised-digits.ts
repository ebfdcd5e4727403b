import type { PastedElement } from './tree.ts';

const FORMS: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** The digits of "m²" and "CO₂", which a page raises or lowers, as signs of their own: "m2" would say something else. Null for any other element. */
export function raisedDigits({ tag, children }: PastedElement): string | null {
  const signs = FORMS[tag];
  const [digits, more] = children;
  if (signs === undefined || more !== undefined || typeof digits !== 'string' || !/^\d+$/u.test(digits)) return null;
  return [...digits].map((digit) => signs[Number(digit)]).join('');
}
