import type { CellSource } from './cell-about.ts';

/** Whether anything is said of where a figure came from. */
export function isSaid({ name, file, sheet, cell }: CellSource): boolean {
  return [name, file, sheet, cell].some((part) => part !== null);
}

/** "Raindance 2025-01-14, bokslut.xlsx, Resultat!B12". */
export function sourceWords({ name, file, sheet, cell }: Omit<CellSource, 'figure'>): string {
  const place = [sheet, cell].filter((part) => part !== null).join('!');
  return [name, file, place === '' ? null : place].filter((part) => part !== null).join(', ');
}

/** Whether another figure stands in the cell than the one that its source gave. */
export function isChangedSince({ figure }: CellSource, value: string | null): boolean {
  return figure !== null && figure !== value;
}
