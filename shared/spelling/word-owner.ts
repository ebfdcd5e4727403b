import type { Organisation } from '../model/organisation.ts';

/** Whose own list a word of an organisation goes into: the whole region's, so that all its boards spell alike. */
export function wordOwner(organisations: readonly Pick<Organisation, 'id' | 'parent'>[], organisation: string): string {
  const parent = organisations.find(({ id }) => id === organisation)?.parent ?? null;
  return parent === null ? organisation : wordOwner(organisations, parent);
}
