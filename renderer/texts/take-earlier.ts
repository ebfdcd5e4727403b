import type { EarlierView } from '../../shared/api/views.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { commit } from '../data/commit.ts';
import { sendDrafts } from '../data/drafts.ts';

/** What a text said on the occasion before, or where the year has none before it, on the same occasion the year before. */
export function earlierText(earlier: EarlierView | undefined, section: string): RichText | null {
  const said = [earlier?.previous, earlier?.lastYear].flatMap((occasion) => occasion?.texts ?? []);
  return said.find((text) => text.section === section && text.body !== null)?.body ?? null;
}

/**
 * Takes what was said before as the start of a text, as one step of undo; what is written already stands above it. `now` is asked
 * when all that has been typed is saved.
 */
export async function takeEarlier(
  on: { readonly occasion: string; readonly section: string },
  earlier: RichText,
  now: () => RichText | null,
): Promise<void> {
  await sendDrafts();
  const written = now();
  const value: RichText = written === null ? earlier : { type: 'doc', content: [...written.content, ...earlier.content] };
  await commit({ type: 'text.set', ...on, field: 'body', value });
}
