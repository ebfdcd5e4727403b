import { go, goToOccasion } from '../app/place.ts';
import { client } from '../data/client.ts';
import { libraryRead } from '../data/reads.ts';

/** Shows a year that has just been made, in the view where it is filled. */
export async function enterYear(occasion: string): Promise<void> {
  await goToOccasion(occasion);
  await client.invalidateQueries({ queryKey: libraryRead.queryKey });
  await go('items');
}
