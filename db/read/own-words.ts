import type { OrganisationWord } from '../../shared/model/own-word.ts';
import { build, type Reader } from '../query.ts';
import { readOrganisationIds } from './model.ts';

/** The own words of every organisation of the store, in the order they came. */
export function readOwnWords(reader: Reader): OrganisationWord[] {
  return reader.all(
    build.selectFrom('own_word').select(['organisation', 'word']).orderBy('position').orderBy('organisation').orderBy('word'),
  );
}

/** The own words of the organisations that a year speaks of. */
export function readOwnWordsOfYear(reader: Reader, year: string): OrganisationWord[] {
  const ids = new Set(readOrganisationIds(reader, year));
  return readOwnWords(reader).filter(({ organisation }) => ids.has(organisation));
}

export function nextWordPosition(reader: Reader): number {
  const last = reader.first(build.selectFrom('own_word').select('position').orderBy('position', 'desc').limit(1));
  return last === undefined ? 0 : last.position + 1;
}
