import type { AcceptedView } from '../../shared/api/views.ts';
import { instantOf } from '../../shared/merge/clock.ts';
import { build, type Reader } from '../query.ts';
import { readAccepted } from '../read/figures.ts';
import { readOccasion } from '../read/occasion.ts';

/** What has been found in the figures of an occasion and accepted: why, and by whom and when that was last said. */
export function accepted(reader: Reader, occasion: string): AcceptedView[] {
  const { id } = readOccasion(reader, occasion);
  // The keys begin with the occasion's id and a slash; "0" is the character after the slash. Beside a `max`, SQLite answers the
  // other columns of the row that has it.
  const latest = build
    .selectFrom('change')
    .innerJoin('step', 'step.id', 'change.step')
    .innerJoin('person', 'person.id', 'step.person')
    .select(['change.entity_id', (of) => of.fn.max('change.clock').as('clock'), 'person.name'])
    .where('change.entity', '=', 'accepted_finding')
    .where('change.entity_id', '>', `${id}/`)
    .where('change.entity_id', '<', `${id}0`)
    .groupBy('change.entity_id');
  const said = new Map(reader.all(latest).map(({ entity_id, clock, name }) => [entity_id, { clock, name }]));
  return readAccepted(reader, id).flatMap(({ finding, reason }) => {
    const last = said.get(`${id}/${finding}`);
    return last === undefined ? [] : [{ finding, reason, at: instantOf(last.clock), person: last.name }];
  });
}
