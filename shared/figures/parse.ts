/** Blanks that people and programs put between groups of digits: blank, no-break, narrow no-break, thin. */
const BLANKS = '[ \\u00a0\\u202f\\u2009]';
/** Hyphen, real minus, and the dash that Word makes of a hyphen. */
const MINUS = '[-\\u2212\\u2013]';
const TYPED = new RegExp(`^([+]|${MINUS})?${BLANKS}?(\\d+|\\d{1,3}(?:${BLANKS}\\d{3})+)?(?:[,.](\\d+))?$`, 'u');
const BLANK = new RegExp(BLANKS, 'gu');

/** As many digits as `DECIMAL_PATTERN` has room for. */
const MOST_DIGITS = 30;
const MOST_DECIMALS = 12;
/** Zeros at the end that there is no room for. */
const NEEDLESS_ZEROS = /^(\d{12})0+$/u;

/**
 * A number as people type or paste it in Swedish, in the form the store keeps: decimal point, no grouping, no zeros before
 * the first digit. "1 234,50" and "1234.50" are both "1234.50": zeros at the end are kept, since a person who writes "39,0"
 * says how exact the figure is. The digits are only moved, never computed with. Both decimal marks are
 * read because one report holds both; a point never groups. Null for everything else: "87 %", "5 av 8", "77–80", "–".
 */
export function parseTypedNumber(typed: string): string | null {
  const match = TYPED.exec(typed.trim());
  if (match === null) return null;
  const [, sign = '', grouped = '', decimals = ''] = match;
  if (grouped === '' && decimals === '') return null;
  const whole = grouped.replace(BLANK, '').replace(/^0+(?=\d)/u, '') || '0';
  const fraction = decimals.replace(NEEDLESS_ZEROS, '$1');
  if (whole.length > MOST_DIGITS || fraction.length > MOST_DECIMALS) return null;
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return sign === '' || sign === '+' || /^[0.]+$/u.test(size) ? size : `-${size}`;
}
