import type { ChangeView, Place } from '../../shared/api/views.ts';
import { ASSESSMENT } from '../../shared/control/assessment.ts';
import { isControlCheck } from '../../shared/control/checks/names.ts';
import { portfolioPlace } from '../../shared/control/portfolio-place.ts';
import { instantOf } from '../../shared/merge/clock.ts';
import { termPlace } from '../../shared/model/glossary.ts';
import { type EntityName, entityNamed, splitKey } from '../log/entities.ts';
import { asSentence } from '../log/subject.ts';
import { build, type Reader } from '../query.ts';
import { stepWords } from './step-words.ts';

/** The newest steps of everyone, newest first: what was done, by whom, and where it can be seen. */
export function recentChanges(reader: Reader, limit: number): ChangeView[] {
  const steps = reader.all(
    build
      .selectFrom('step')
      .innerJoin('person', 'person.id', 'step.person')
      .select(['step.id', 'step.clock', 'step.kind', 'step.subject', 'step.names', 'person.name'])
      .orderBy('step.clock', 'desc')
      .limit(limit),
  );
  return steps.map((step) => ({
    step: step.id,
    at: instantOf(step.clock),
    person: step.name,
    what: asSentence(stepWords(step)),
    // A year that is read in is in every view.
    place: step.kind === 'import' ? null : placeOf(reader, step.id),
  }));
}

/** What is made once, and told of as it is made. */
const EVENTS: readonly EntityName[] = ['control_tick', 'control_evidence'];

/** Where a step of one field can be seen: its last operation is about the field, those before it made the row. */
function placeOf(reader: Reader, step: string): Place | null {
  const operation = reader.first(
    build
      .selectFrom('change')
      .select(['entity', 'entity_id'])
      .where('step', '=', step)
      .where((is) => is.or([is('field', 'is not', null), is('entity', 'in', EVENTS)]))
      .orderBy('id', 'desc')
      .limit(1),
  );
  return operation === undefined ? null : placeOfThing(entityNamed(operation.entity), splitKey(operation.entity_id));
}

/** Where a row of the store can be seen, by the parts of its key; null when it has no place in a view. */
export function placeOfThing(
  name: EntityName,
  [first = '', second = '', third = '', fourth = '']: readonly string[],
): Place | null {
  switch (name) {
    case 'follow_up':
      return { view: 'items', occasion: first, id: second };
    case 'plan_item':
      return { view: 'items', occasion: null, id: first };
    case 'control_area':
    case 'control_risk':
    case 'control_action':
    case 'control_tick':
    case 'control_evidence':
      return { view: 'control', occasion: null, id: first };
    case 'portfolio_risk':
    case 'risk_assessment':
      return { view: 'control', occasion: null, id: portfolioPlace(first) };
    case 'section_text':
      return { view: 'texts', occasion: first, id: second };
    case 'glossary_term':
      return { view: 'texts', occasion: null, id: termPlace(second) };
    case 'table_cell':
    case 'column_version':
      return { view: 'figures', occasion: first, id: second };
    case 'accepted_finding':
      return isControlCheck(second)
        ? { view: 'control', occasion: first, id: fourth }
        : { view: 'figures', occasion: first, id: third };
    case 'control_follow_up':
    case 'control_answer':
    case 'risk_answer':
      return { view: 'control', occasion: first, id: second };
    case 'control_assessment':
      return { view: 'control', occasion: first, id: ASSESSMENT };
    default:
      return null;
  }
}
