/** The sum of widths or of counts: never of money, whose figures are exact. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
