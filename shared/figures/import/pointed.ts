import type { Block } from './find-block.ts';

/**
 * Labels and headings of a file that a person has pointed out: their keys (`labelKeys`) -> row or column of the table, null for none.
 */
export interface Pointed {
  readonly rows: Readonly<Record<string, string | null>>;
  readonly columns: Readonly<Record<string, string | null>>;
}

export const NOTHING_POINTED: Pointed = { rows: {}, columns: {} };

/** With one more pointed out. Two labels cannot be the same row: what pointed there before no longer does. */
export function pointOut(pointed: Pointed, along: keyof Pointed, key: string, id: string | null): Pointed {
  const others = Object.entries(pointed[along]).map(([one, before]) => [one, before === id ? null : before] as const);
  return { ...pointed, [along]: { ...Object.fromEntries(others), [key]: id } };
}

/** With what was guessed of a block said, so that one guess can be put right and the others stand. */
export function pointGuesses(pointed: Pointed, { columns }: Block): Pointed {
  const guesses = columns.filter(({ guessed }) => guessed).map(({ key, column }) => [key, column] as const);
  return { ...pointed, columns: { ...Object.fromEntries(guesses), ...pointed.columns } };
}
