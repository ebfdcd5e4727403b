import type { EarlierView } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { client } from '../data/client.ts';
import { commit } from '../data/commit.ts';
import { sendDrafts } from '../data/drafts.ts';
import { earlierRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';

/** What a text said on the occasion before, or where the year has none before it, on the same occasion the year before. */
function earlierText(earlier: EarlierView, section: string): RichText | null {
  const said = [earlier.previous, earlier.lastYear].flatMap((occasion) => occasion?.texts ?? []);
  return said.find((text) => text.section === section && text.body !== null)?.body ?? null;
}

/**
 * Takes what was said before as the start of a text, as one step of undo; what is written already stands above it. `now` is asked
 * when all that has been typed is saved. Where there is nothing to take, the status line says so.
 */
export async function takeEarlier(
  on: { readonly occasion: string; readonly section: string },
  now: () => RichText | null,
): Promise<void> {
  await sendDrafts();
  const earlier = earlierText(await client.fetchQuery(earlierRead(on.occasion)), on.section);
  if (earlier === null) return noteSaving({ said: t('outline:nothingEarlier') });
  const written = now();
  const value: RichText = written === null ? earlier : { type: 'doc', content: [...written.content, ...earlier.content] };
  await commit({ type: 'text.set', ...on, field: 'body', value });
}
