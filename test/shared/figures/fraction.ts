/** A number as a quotient of whole numbers: a reference that shares nothing with the decimals it is compared with. */
export interface Fraction {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

export function fractionOf(digits: string): Fraction {
  const [whole = '', decimals = ''] = digits.split('.');
  return { over: BigInt(`${whole}${decimals}`), under: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const negated = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
export const inverted = ({ over, under }: Fraction): Fraction =>
  over < 0n ? { over: -under, under: -over } : { over: under, under: over };

/** Rounded half away from zero; "-0.0" is "0.0". */
export function roundedDigits({ over, under }: Fraction, decimals: number): string {
  const size = (over < 0n ? -over : over) * 10n ** BigInt(decimals);
  const whole = size / under;
  const rounded = (size % under) * 2n >= under ? whole + 1n : whole;
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const sign = over < 0n && rounded !== 0n ? '-' : '';
  return `${sign}${digits.slice(0, cut)}${decimals === 0 ? '' : `.${digits.slice(cut)}`}`;
}
