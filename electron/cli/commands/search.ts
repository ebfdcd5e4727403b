import type { SearchHit } from '../../../shared/api/search.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/** So many are answered. */
const MOST = 50;

/** `search --store F --query Q [--json]`: the texts of all years where every word of the query begins some word, the best first. */
export const search = command({ store: 'value', query: 'value', json: 'flag' }, ({ store: file, query, json }) =>
  withStore(file, 'read', async (store) => {
    const hits = await store.search(query, MOST);
    if (!hits.ok) return storeFailure(file, hits.error, 'read');
    if (json) return done(asJson(hits.value));
    const lines = hits.value.map((hit) => lineOf(hit));
    return done(`${(lines.length === 0 ? [t('cli:search.none')] : lines).join('\n')}\n`);
  }),
);

function lineOf({ year, what, title, excerpt, place }: SearchHit): string {
  const text = excerpt.map((piece) => piece.text).join('');
  return t('cli:search.hit', { year: year.year, what: t(`cli:search.what.${what}`), title, text, id: place.id });
}
