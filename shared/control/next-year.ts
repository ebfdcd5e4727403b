import type { Library } from '../api/views.ts';

/** An occasion of the organisation's year after the one that an occasion belongs to; null where there is none. */
export function occasionOfNextYear({ years, occasions }: Pick<Library, 'years' | 'occasions'>, occasion: string): string | null {
  const own = occasions.find(({ id }) => id === occasion)?.year;
  const year = years.find(({ id }) => id === own);
  const next = years.find((one) => one.organisation === year?.organisation && one.year === year.year + 1);
  return occasions.find((one) => one.year === next?.id)?.id ?? null;
}
