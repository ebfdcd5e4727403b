import type { SearchHit } from '../../shared/api/search.ts';
import { wordsOf } from '../../shared/text/find.ts';
import type { Reader } from '../query.ts';
import { describer } from './describe.ts';
import { excerptOf, MARK_END, MARK_START } from './excerpt.ts';

/** About so many words around what was found. */
const EXCERPT_WORDS = 24;

/**
 * The texts of all years in which every word of the query begins some word, the best first: what has the words often, in a short
 * text. None for a query without a word.
 */
export function search(reader: Reader, query: string, limit: number): SearchHit[] {
  const match = matchOf(query);
  if (match === null) return [];
  const rows = reader.rows(FIND, [match, limit]);
  const describe = describer(reader, wordsOf(query));
  return rows.flatMap(({ entity, entity_id: entityId, field, excerpt }) =>
    describe(String(entity), String(entityId), String(field), excerptOf(String(excerpt))),
  );
}

const FIND = `SELECT entity, entity_id, field,
    snippet(search_index, 0, '${MARK_START}', '${MARK_END}', '…', ${EXCERPT_WORDS}) AS excerpt
  FROM search_index JOIN searchable ON searchable.id = search_index.rowid
  WHERE search_index MATCH ? ORDER BY rank LIMIT ?`;

/** What is asked, in the index's own language: each word in quotes, so that nothing in it means anything, as a beginning. */
function matchOf(query: string): string | null {
  const words = query.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu);
  return words === null ? null : words.map((word) => `"${word}"*`).join(' ');
}
