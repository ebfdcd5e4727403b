import { observable } from '../data/observable.ts';
import { speltText } from './spelt-text.ts';
import { suggestNext } from './suggesting.ts';

/** Whether the list of all misspelt words of the occasion is shown. */
export const listShown = observable(false);

/** F7: in a text, its next misspelt word; elsewhere, all those of the occasion. */
export function spell(): void {
  const text = speltText.get();
  if (text?.element.contains(document.activeElement)) void suggestNext(text);
  else listShown.set(() => true);
}
