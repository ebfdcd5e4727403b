/** The day of a moment where the person is, 2025-01-14: the file's own day dates the figures that come from it. */
export function dayOf(moment: Date): string {
  return moment.toLocaleDateString('sv');
}
