import type { Store } from '../../db/index.ts';
import type { Preferences } from '../../shared/api/preferences.ts';
import type { FirstReads } from '../../shared/api/views.ts';
import { chooseOccasion } from '../../shared/model/choose-occasion.ts';

/** Reads what the window draws first; null when there is nothing to draw, or when the view had better ask and say why not. */
export async function firstReads(store: Store, { view, occasion: wanted }: Preferences): Promise<FirstReads | null> {
  const library = await store.library();
  if (!library.ok) return null;
  const occasion = chooseOccasion(library.value, wanted)?.id;
  if (occasion === undefined) return null;
  const model = await store.model(occasion);
  const items = view === 'items' ? await store.items(occasion) : null;
  if (!model.ok || items?.ok === false) return null;
  return { library: library.value, occasion, model: model.value, items: items?.value ?? null };
}
