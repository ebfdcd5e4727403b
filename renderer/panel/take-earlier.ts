import type { EarlierOccasion, EarlierView } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { client } from '../data/client.ts';
import { commit } from '../data/commit.ts';
import { sendDrafts } from '../data/drafts.ts';
import { earlierRead, itemsRead, textsRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { occasionName } from '../ui/dates.ts';

/** A text of an occasion: a chapter's, or the comment on an item. */
export type TextOfOccasion = { readonly section: string } | { readonly item: string };

interface Said {
  readonly text: RichText;
  readonly occasion: EarlierOccasion;
}

/** What a text said on the occasion before, or where nothing was said then, on the same occasion the year before. */
function earlierText({ previous, lastYear }: EarlierView, of: TextOfOccasion): Said | null {
  const said = [previous, lastYear].flatMap((occasion) => {
    const text = occasion === null ? null : textOf(occasion, of);
    return occasion === null || text === null ? [] : [{ text, occasion }];
  });
  return said[0] ?? null;
}

function textOf({ texts, followUps }: EarlierOccasion, of: TextOfOccasion): RichText | null {
  if ('section' in of) return texts.find(({ section }) => section === of.section)?.body ?? null;
  return followUps.find(({ item }) => item === of.item)?.comment ?? null;
}

/** What stands in a text now, with what the store has not answered yet. */
async function writtenIn(occasion: string, of: TextOfOccasion): Promise<RichText | null> {
  if ('section' in of) {
    const texts = await client.fetchQuery(textsRead(occasion));
    return texts.find(({ section }) => section === of.section)?.body ?? null;
  }
  const { followUps } = await client.fetchQuery(itemsRead(occasion));
  return followUps.find(({ item }) => item === of.item)?.comment ?? null;
}

/**
 * Takes what was said before as the start of a text, as one step of undo; what is written already stands above it. The status line says where it came from, or that there is nothing to take.
 */
export async function takeEarlier(occasion: string, of: TextOfOccasion): Promise<void> {
  await sendDrafts();
  const earlier = earlierText(await client.fetchQuery(earlierRead(occasion)), of);
  if (earlier === null) return noteSaving({ said: t('outline:nothingEarlier') });
  const written = await writtenIn(occasion, of);
  const { text } = earlier;
  const value: RichText = written === null ? text : { type: 'doc', content: [...written.content, ...text.content] };
  await ('section' in of
    ? commit({ type: 'text.set', occasion, ...of, field: 'body', value })
    : commit({ type: 'follow-up.set', occasion, ...of, field: 'comment', value }));
  const from = `${occasionName(earlier.occasion.occasion)} ${earlier.occasion.year}`;
  noteSaving({ said: t('outline:taken', { from: from.charAt(0).toLocaleLowerCase('sv') + from.slice(1) }) });
}
