import { sendDrafts } from '../data/drafts.ts';
import { observable } from '../data/observable.ts';
import { speltText } from './spelt-text.ts';
import { suggestNext } from './suggesting.ts';

/** Whether the list of all misspelt words of the occasion is shown. */
export const listShown = observable(false);

/** F7: in a text, its next misspelt word; elsewhere, all those of the occasion. */
export async function spell(): Promise<void> {
  const text = speltText.get();
  if (text?.element.contains(document.activeElement)) await suggestNext(text);
  else {
    await sendDrafts();
    listShown.set(() => true);
  }
}
