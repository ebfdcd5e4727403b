import type { Library } from '../api/views.ts';
import type { LibraryOccasion } from './choose-occasion.ts';

/** The occasion that came before one: the latest of the same organisation with an earlier day; null when there is none. */
export function earlierOccasion(
  { occasions, years }: Pick<Library, 'occasions' | 'years'>,
  occasion: string,
): LibraryOccasion | null {
  const organisationOf = (year: string) => years.find(({ id }) => id === year)?.organisation;
  const here = occasions.find(({ id }) => id === occasion);
  if (here === undefined) return null;
  const before = occasions.filter(
    ({ year, cutOff }) => cutOff < here.cutOff && organisationOf(year) === organisationOf(here.year),
  );
  return before.toSorted((a, b) => b.cutOff.localeCompare(a.cutOff))[0] ?? null;
}
