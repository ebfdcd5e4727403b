/** Points as the inches that the library takes. */
export function inches(points: number): number {
  return points / 72;
}
