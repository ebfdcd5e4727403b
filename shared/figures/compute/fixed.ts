/*
 * Exact decimals of ordinary size as whole numbers: 1234.5 is 12345 with one decimal. Sums, differences, roundings and shares of
 * them are whole-number arithmetic, many times faster than arbitrary decimals and as exact; whoever has no room says so with null.
 */

/** `units` / 10^`scale`; `units` is a whole number that a double holds exactly. */
export class Fixed {
  readonly units: number;
  readonly scale: number;

  constructor(units: number, scale: number) {
    // Never minus nothing.
    this.units = units === 0 ? 0 : units;
    this.scale = scale;
  }
}

/** So many digits always fit. */
const MOST_DIGITS = 15;
/** As many decimals as the store keeps. */
const MOST_DECIMALS = 12;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);
const ZERO = 48;
const NINE = 57;
const POINT = 46;
const MINUS = 45;

/** A decimal as the store keeps it; null for one with too many digits, and for what is no decimal. */
export function fixedOf(text: string): Fixed | null {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (text.length - start > MOST_DIGITS + 1) return null;
  let units = 0;
  let digits = 0;
  let scale = -1;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) {
      units = units * 10 + (code - ZERO);
      digits += 1;
      if (scale >= 0) scale += 1;
    } else if (code === POINT && scale < 0 && digits > 0) {
      scale = 0;
    } else {
      return null;
    }
  }
  if (digits === 0 || digits > MOST_DIGITS || scale === 0 || scale > MOST_DECIMALS) return null;
  return new Fixed(start === 1 ? -units : units, Math.max(scale, 0));
}

export function negated({ units, scale }: Fixed): Fixed {
  return new Fixed(-units, scale);
}

/** `sign` is 1 or −1. */
export function added(one: Fixed, other: Fixed, sign: number): Fixed | null {
  if (one.scale === other.scale) return fixed(one.units + sign * other.units, one.scale);
  const scale = Math.max(one.scale, other.scale);
  const [first, second] = [widened(one, scale), widened(other, scale)];
  return first === null || second === null ? null : fixed(first + sign * second, scale);
}

/** Half away from zero. */
export function rounded(value: Fixed, decimals: number): Fixed {
  const divisor = value.scale <= decimals ? undefined : POWERS[value.scale - decimals];
  return divisor === undefined ? value : new Fixed(divided(value.units, divisor), decimals);
}

/** `part` / `of` × 100 rounded half away from zero; `of` is not nothing. */
export function roundedShare(part: Fixed, of: Fixed, decimals: number): Fixed | null {
  const power = 2 + decimals + of.scale - part.scale;
  const above = power < 0 ? part.units : scaled(part.units, power);
  const below = power < 0 ? scaled(of.units, -power) : of.units;
  return above === null || below === null ? null : new Fixed(divided(above, below), decimals);
}

/** The digits of a value rounded to so many decimals, zeros at the end too; never "-0.0". */
export function digitsOfFixed(value: Fixed, decimals: number): string {
  const { units, scale } = rounded(value, decimals);
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).padEnd(decimals, '0');
  return `${units < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `.${fraction}`}`;
}

/** All the digits that a value has. */
export function allDigits(value: Fixed): string {
  return digitsOfFixed(value, value.scale);
}

function fixed(units: number, scale: number): Fixed | null {
  return Number.isSafeInteger(units) ? new Fixed(units, scale) : null;
}

function widened({ units, scale }: Fixed, to: number): number | null {
  return scaled(units, to - scale);
}

function scaled(units: number, power: number): number | null {
  const factor = POWERS[power];
  if (factor === undefined) return null;
  const wide = units * factor;
  return Number.isSafeInteger(wide) ? wide : null;
}

/** A quotient of whole numbers, rounded half away from zero. The remainder is exact, so the rest of the division is too. */
function divided(above: number, below: number): number {
  const remainder = above % below;
  const quotient = (above - remainder) / below;
  if (Math.abs(remainder) * 2 < Math.abs(below)) return quotient;
  return quotient + Math.sign(above) * Math.sign(below);
}
