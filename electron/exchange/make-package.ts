import type { Store } from '../../db/index.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { boardPackageOf, type PackageContents } from '../../shared/region/package.ts';
import { t } from '../../shared/text/messages/index.ts';
import { occasionWords } from '../../shared/text/occasion-words.ts';
import { boardPackageBytes } from './board-package.ts';

export interface MadePackage {
  /** What its file is to be called, without extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contents: PackageContents;
}

/** The package of an occasion as it stands in the store, made by the person at this machine. */
export async function makePackage(store: Store, occasion: string): Promise<Result<MadePackage>> {
  const [view, person] = await Promise.all([store.model(occasion), store.person()]);
  if (!view.ok) return view;
  if (!person.ok) return person;
  const year = await store.readYear(view.value.model.id);
  if (!year.ok) return year;
  const made = boardPackageOf(year.value, occasion, { made: new Date().toISOString(), by: person.value.name });
  if (made === null) return failed('not-found', t('store:occasion-not-found'), { field: 'occasion', details: occasion });
  const name = t('region:fileName', {
    organisation: made.contents.organisation.name.heading,
    occasion: occasionWords(made.contents.occasion),
  });
  return ok({ name, bytes: boardPackageBytes(made), contents: made.contents });
}
