import type { Store } from '../../db/index.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';
import { packagesIn } from './board-package.ts';
import { offerPackages } from './offer-packages.ts';

/** Takes every package of a folder into the interim occasion of a region's year that the store has: all of them, or none and why. */
export async function takePackages(store: Store, { occasions }: Year, folder: string): Promise<Result<unknown>> {
  const interim = occasions.find(({ kind }) => kind === 'interim');
  // Both come with the program, and a test opens them.
  if (interim === undefined) throw new Error('a year without an interim occasion takes no packages');
  const offered = await offerPackages(store, interim.id, await packagesIn(folder));
  if (!offered.ok) return offered;
  const { offers, packages } = offered.value;
  const refused = offers.find((offer) => !offer.ok);
  if (refused?.ok === false) return failed('invalid-input', refused.why, { details: refused.file });
  const kept = await store.keepPackages(interim.id, [...packages.values()]);
  return kept.ok ? ok(null) : kept;
}
