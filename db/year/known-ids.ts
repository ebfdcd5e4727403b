import type { Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import type { EntityName } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import type { Reader } from '../query.ts';

/**
 * Refuses a year that holds an id which the store has given to something else. Ids of plan items, control plan, occasions and
 * reports name one thing in the whole store, because commands and links between years name things by id alone.
 */
export function refuseKnownIds(reader: Reader, year: Year): void {
  if (readRow(reader, 'year_model', year.model.id) !== null) {
    refuse('conflict', t('store:year-exists', { year: year.model.year }), { field: 'model.id', details: year.model.id });
  }
  for (const [entity, path, things] of namedThings(year)) {
    things.forEach(({ id }, index) => {
      if (readRow(reader, entity, id) === null) return;
      refuse('conflict', t('store:id-exists', { id }), { field: `${path}[${index}].id`, details: `${entity} ${id}` });
    });
  }
}

function namedThings(year: Year): readonly (readonly [EntityName, string, readonly { readonly id: string }[]])[] {
  return [
    ['plan_item', 'items', year.items],
    ['control_area', 'control.areas', year.control.areas],
    ['control_risk', 'control.risks', year.control.risks],
    ['control_action', 'control.actions', year.control.actions],
    ['occasion', 'occasions', year.occasions],
    ['report', 'reports', year.reports],
  ];
}
