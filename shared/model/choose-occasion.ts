import type { Library } from '../api/views.ts';

export type LibraryOccasion = Library['occasions'][number];

/** The occasion to show of a year: the one wanted when it is of that year, else as `chooseOccasion` has it. */
export function chooseOccasionOf(library: Library, year: string, wanted: string | null): LibraryOccasion | null {
  return chooseOccasion({ ...library, occasions: library.occasions.filter((one) => one.year === year) }, wanted);
}

/** The occasion to show: the one wanted when it is there, else the newest that is open, else the newest. */
export function chooseOccasion(library: Library, wanted: string | null): LibraryOccasion | null {
  const newestFirst = library.occasions.toSorted((a, b) => b.cutOff.localeCompare(a.cutOff));
  return (
    newestFirst.find(({ id }) => id === wanted) ?? newestFirst.find(({ state }) => state === 'open') ?? newestFirst[0] ?? null
  );
}
