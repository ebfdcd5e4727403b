import { NumberRange } from '../../../shared/model/plan-item.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { build, type Reader } from '../../query.ts';
import { fromJsonOrNull } from '../../read/json.ts';

/** An item's place and what its name is made of; refuses when the store has none of this id. */
export function itemOf(reader: Reader, id: string) {
  const row = reader.first(
    build.selectFrom('plan_item').select(['id', 'year', 'parent', 'kind', 'number', 'title']).where('id', '=', id),
  );
  if (row === undefined) return refuse('not-found', t('store:item-not-found'), { field: 'item', details: id });
  return { ...row, number: fromJsonOrNull(NumberRange, row.number) };
}
