import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchedText, SearchHit } from '../../shared/api/search.ts';
import type { Library } from '../../shared/api/views.ts';
import { chooseOccasionOf, type LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type CellName, go } from '../app/place.ts';
import { searchRead } from '../data/reads.ts';
import { occasionOfYear } from '../ui/occasion-of-year.ts';
import type { Entry } from './entry.ts';

export interface Hits {
  readonly entries: readonly Entry[];
  /** Whether more may come for what is sought. */
  readonly waiting: boolean;
}

/** The texts of all years that answer to what is typed; those of the last letter until the store has answered to this one. */
export function useHits(library: Library, occasion: LibraryOccasion, text: string): Hits {
  const query = text.trim().slice(0, LONGEST);
  const { data, isFetching, isError } = useQuery({
    ...searchRead(query),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  if (query === '' || data === undefined) return { entries: [], waiting: query !== '' && !isError };
  const entries = data
    .filter(({ what, year }) => year.id !== occasion.year || !NAMES.includes(what))
    .flatMap((hit) => entryOf(library, occasion, hit));
  return { entries, waiting: isFetching };
}

/** The store is asked for so many signs and no more. */
const LONGEST = 200;

/** What the list has of the year itself, without asking. */
const NAMES: readonly SearchedText[] = ['title', 'chapterTitle', 'area', 'risk', 'action'];

function entryOf(library: Library, current: LibraryOccasion, hit: SearchHit): readonly Entry[] {
  const { place, year, title, what, excerpt, cell } = hit;
  const there = place.occasion ?? chooseOccasionOf(library, year.id, current.id)?.id;
  if (there === undefined) return [];
  const shown = cell ?? cellOf(hit);
  const within = shown === null ? {} : { cell: shown };
  return [
    {
      id: `text:${place.view}:${there}:${place.id}:${what}:${cell?.row ?? ''}:${cell?.column ?? ''}`,
      group: 'text',
      label: title,
      detail: `${t(`palette:what.${what}`)}, ${occasionOfYear(library, there)}`,
      key: null,
      excerpt: NAMES.includes(what) ? null : excerpt,
      choose: () => void go(place.view, place.id, there, within),
    },
  ];
}

/** The texts that have a column of their own in the grid, with its id. */
const IN_COLUMNS: readonly SearchedText[] = [
  'comment',
  'outcome',
  'target',
  'longTermTarget',
  'lastKnown',
  'instruction',
  'responsible',
];

/** The cell where a text of a row stands; a column that is hidden leaves the choice to the view. */
function cellOf({ place, what }: SearchHit): CellName | null {
  return IN_COLUMNS.includes(what) ? { row: place.id, column: what } : null;
}
