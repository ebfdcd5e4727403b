import type { ItemTouched } from '../../shared/api/views.ts';
import { instantOf } from '../../shared/merge/clock.ts';
import { build, type Reader } from '../query.ts';
import { readOccasion } from '../read/occasion.ts';

/** Steps that make a whole year: nobody has gone to an item and changed it. */
const WHOLESALE = ['import', 'year-roll'] as const;

/**
 * Who last changed each item of an occasion's year, or what is said of it on the occasion, and when. An item that has only come
 * with its year, or only made way for another, is not there.
 */
export function itemsTouched(reader: Reader, occasion: string): ItemTouched[] {
  const { id, year } = readOccasion(reader, occasion);
  const touched = new Map<string, { readonly clock: string; readonly name: string }>();
  const note = (item: string, row: { readonly clock: string; readonly name: string }) => {
    const known = touched.get(item);
    if (known === undefined || known.clock < row.clock) touched.set(item, row);
  };

  const ofItems = latest('plan_item').where('change.entity_id', 'in', (of) =>
    of.selectFrom('plan_item').select('id').where('year', '=', year),
  );
  for (const { entity_id, clock, name } of reader.all(ofItems)) note(entity_id, { clock, name });
  // The keys of follow-ups begin with the occasion's id and a slash; "0" is the character after the slash.
  const ofFollowUps = latest('follow_up').where('change.entity_id', '>', `${id}/`).where('change.entity_id', '<', `${id}0`);
  for (const { entity_id, clock, name } of reader.all(ofFollowUps)) note(entity_id.slice(id.length + 1), { clock, name });
  return [...touched].map(([item, { clock, name }]) => ({ item, at: instantOf(clock), person: name }));
}

/** The last change of each row. Beside a `max`, SQLite answers the other columns of the row that has it. */
function latest(entity: 'plan_item' | 'follow_up') {
  return build
    .selectFrom('change')
    .innerJoin('step', 'step.id', 'change.step')
    .innerJoin('person', 'person.id', 'step.person')
    .select(['change.entity_id', (of) => of.fn.max('change.clock').as('clock'), 'person.name'])
    .where('change.entity', '=', entity)
    .where('step.subject', 'not in', WHOLESALE)
    .where((is) => is.or([is('change.field', 'is', null), is('change.field', '!=', 'position')]))
    .groupBy('change.entity_id');
}
