import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { build, type Reader } from '../../query.ts';
import { type Place, placeBetween } from '../place.ts';

export interface Spot {
  readonly year: string;
  readonly parent: string | null;
  /** The sibling that comes before; null for the first place. */
  readonly after: string | null;
  /** The item that is being moved, which is in nobody's way. */
  readonly moved: string | null;
}

/** Where an item comes to stand. */
export function placeAt(reader: Reader, spot: Spot): Place {
  const before = spot.after === null ? null : siblingOf(reader, spot, spot.after);
  const later = siblingsAfter(spot, before);
  return placeBetween({
    before,
    next: reader.first(later.limit(1)),
    later: () => reader.all(later),
    last: () => lastOfYear(reader, spot.year),
  });
}

/** The sibling that an item comes after now; null when it is the first. */
export function siblingBefore(reader: Reader, item: Pick<Spot, 'year' | 'parent'> & { readonly id: string }): string | null {
  const ids = siblings(reader, { ...item, moved: null });
  return ids[ids.indexOf(item.id) - 1] ?? null;
}

/** The siblings that come before a spot, in order. */
export function siblingsBefore(reader: Reader, spot: Spot): string[] {
  const ids = siblings(reader, spot);
  return spot.after === null ? [] : ids.slice(0, ids.indexOf(spot.after) + 1);
}

function siblings(reader: Reader, of: Pick<Spot, 'year' | 'parent' | 'moved'>): string[] {
  return reader.all(siblingsAfter(of, null)).map(({ id }) => id);
}

function siblingOf(reader: Reader, { year, parent, moved }: Spot, id: string) {
  const row = reader.first(
    build
      .selectFrom('plan_item')
      .select(['id', 'position'])
      .where('id', '=', id)
      .where('year', '=', year)
      .where('parent', 'is', parent),
  );
  if (row !== undefined && id !== moved) return row;
  return refuse('not-found', t('store:sibling-not-found'), { field: 'after', details: id });
}

function siblingsAfter(
  { year, parent, moved }: Pick<Spot, 'year' | 'parent' | 'moved'>,
  before: { readonly id: string; readonly position: number } | null,
) {
  const all = build
    .selectFrom('plan_item')
    .select(['id', 'position'])
    .where('year', '=', year)
    .where('parent', 'is', parent)
    .where('id', 'is not', moved)
    .orderBy('position')
    .orderBy('id');
  if (before === null) return all;
  // The first condition alone is what the index can follow.
  return all
    .where('position', '>=', before.position)
    .where((is) => is.or([is('position', '>', before.position), is('id', '>', before.id)]));
}

function lastOfYear(reader: Reader, year: string): number {
  const last = reader.first(
    build.selectFrom('plan_item').select('position').where('year', '=', year).orderBy('position', 'desc').limit(1),
  );
  return last?.position ?? 0;
}
