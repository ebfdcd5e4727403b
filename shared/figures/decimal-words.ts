import { DECIMAL_PATTERN } from './decimal-pattern.ts';

/** A figure as the store keeps it, as it is written in Swedish: "−8906,4" of "-8906.4". What is no number stands as it was typed. */
export function decimalWords(value: string): string {
  return DECIMAL_PATTERN.test(value) ? value.replace('.', ',').replace('-', '\u2212') : value;
}
