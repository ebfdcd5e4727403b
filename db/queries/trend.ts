import type { TrendPoint } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { build, type Reader } from '../query.ts';

/**
 * An item over the years, first to last, as far as the store knows it by lineage in both directions: with the outcome of the last
 * occasion of each year that has one. Each year has one place; of an item that was split, the first heir has it.
 */
export function trend(reader: Reader, item: string): TrendPoint[] {
  const here = pointOf(reader, item);
  if (here === null) return refuse('not-found', t('store:item-not-found'), { field: 'item', details: item });
  const seen = new Set([item]);
  const points = [here.point];
  for (let { lineage } = here; lineage !== null && !seen.has(lineage); ) {
    seen.add(lineage);
    const before = pointOf(reader, lineage);
    if (before === null) break;
    points.unshift(before.point);
    lineage = before.lineage;
  }
  for (let heir = heirOf(reader, item); heir !== null && !seen.has(heir); heir = heirOf(reader, heir)) {
    seen.add(heir);
    const after = pointOf(reader, heir);
    if (after !== null) points.push(after.point);
  }
  return points.toSorted((one, other) => one.year - other.year);
}

function pointOf(reader: Reader, item: string): { readonly point: TrendPoint; readonly lineage: string | null } | null {
  const row = reader.first(
    build
      .selectFrom('plan_item')
      .innerJoin('year_model', 'year_model.id', 'plan_item.year')
      .select([
        'plan_item.title',
        'plan_item.unit',
        'plan_item.direction',
        'plan_item.target',
        'plan_item.last_known',
        'plan_item.lineage',
        'year_model.year',
      ])
      .where('plan_item.id', '=', item),
  );
  if (row === undefined) return null;
  const said = reader.first(
    build
      .selectFrom('follow_up')
      .innerJoin('occasion', 'occasion.id', 'follow_up.occasion')
      .select(['follow_up.occasion', 'follow_up.outcome'])
      .where('follow_up.item', '=', item)
      .where('follow_up.outcome', 'is not', null)
      .orderBy('occasion.cut_off', 'desc')
      .orderBy('occasion.position', 'desc')
      .limit(1),
  );
  const { title, unit, direction, target, last_known: lastKnown, lineage, year } = row;
  const outcome = { outcome: said?.outcome ?? null, occasion: said?.occasion ?? null };
  return { point: { item, year, title, unit, direction, target, lastKnown, ...outcome }, lineage };
}

function heirOf(reader: Reader, item: string): string | null {
  const heir = reader.first(
    build.selectFrom('plan_item').select('id').where('lineage', '=', item).orderBy('position').orderBy('id').limit(1),
  );
  return heir?.id ?? null;
}
