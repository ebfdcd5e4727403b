import type { ChangeStep, ChangesOf, ChangesView } from '../../../shared/api/changes.ts';
import type { ChangeKind } from '../../../shared/api/choices.ts';
import { instantOf } from '../../../shared/merge/clock.ts';
import { rankOf, type Sought, wordsOf } from '../../../shared/text/find.ts';
import type { EntityName } from '../../log/entities.ts';
import { asSentence } from '../../log/subject.ts';
import { build, type Reader } from '../../query.ts';
import { stepWords } from '../step-words.ts';
import { type Named, namesOf } from './names.ts';
import { changedFields } from './step-fields.ts';

/** So many steps are looked through in one call, so that one who types in the field of the filter is never kept waiting. */
const LOOKED_THROUGH = 200;

const ENTITIES_OF: Readonly<Record<ChangeKind, readonly EntityName[]>> = {
  items: ['plan_item', 'follow_up'],
  texts: ['section_text', 'board_text', 'glossary_term'],
  figures: ['table_cell', 'column_version', 'accepted_finding'],
  control: [
    'control_area',
    'control_risk',
    'control_action',
    'control_follow_up',
    'control_answer',
    'risk_answer',
    'control_assessment',
    'control_tick',
    'control_evidence',
  ],
  year: [
    'organisation',
    'own_word',
    'word_template',
    'slide_template',
    'year_model',
    'table_definition',
    'occasion',
    'report',
    'report_version',
    'board_package',
  ],
};

/** A page of what has been done in the store, newest first: every step with the fields it changed, as far as it was asked for. */
export function changes(reader: Reader, of: ChangesOf): ChangesView {
  const sought = wordsOf(of.text);
  const names = namesOf(reader);
  const steps: ChangeStep[] = [];
  const rows = stepsBefore(reader, of, sought.length === 0 ? of.limit : LOOKED_THROUGH);
  let last: string | null = null;
  for (const row of rows) {
    if (steps.length === of.limit) break;
    last = row.clock;
    const step = soughtIn(stepOf(reader, names, row), sought);
    if (step !== null) steps.push(step);
  }
  const isMore = last !== null && stepsBefore(reader, { ...of, before: last }, 1).length > 0;
  return { steps, next: isMore ? last : null, people: people(reader) };
}

type StepRow = ReturnType<typeof stepsBefore>[number];

function stepsBefore(reader: Reader, { before, person, kind }: Pick<ChangesOf, 'before' | 'person' | 'kind'>, limit: number) {
  const all = build
    .selectFrom('step')
    .innerJoin('person', 'person.id', 'step.person')
    .select(['step.id', 'step.clock', 'step.kind', 'step.subject', 'step.names', 'person.name'])
    .orderBy('step.clock', 'desc')
    .limit(limit);
  const earlier = before === null ? all : all.where('step.clock', '<', before);
  const ofPerson = person === null ? earlier : earlier.where('step.person', '=', person);
  if (kind === null) return reader.all(ofPerson);
  const entities = ENTITIES_OF[kind];
  return reader.all(
    ofPerson.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('change').select('change.id').whereRef('change.step', '=', 'step.id').where('change.entity', 'in', entities),
      ),
    ),
  );
}

function stepOf(reader: Reader, names: Named, row: StepRow): ChangeStep {
  const what = asSentence(stepWords(row));
  const { fields, more } = changedFields(reader, names, row.id, row.subject, what);
  return { step: row.id, at: instantOf(row.clock), person: row.name, what, changes: fields, more };
}

/** The step with what answers to the text: all of it when its own words do, else the fields that do; null when nothing does. */
function soughtIn(step: ChangeStep, sought: Sought): ChangeStep | null {
  if (sought.length === 0 || has(step.what, sought)) return step;
  const found = step.changes.filter(({ what, before, after }) => has(`${step.what} ${what} ${before} ${after}`, sought));
  return found.length === 0 ? null : { ...step, changes: found, more: 0 };
}

function has(text: string, sought: Sought): boolean {
  return rankOf(wordsOf(text), sought) !== null;
}

function people(reader: Reader): ChangesView['people'] {
  const all = reader.all(
    build
      .selectFrom('person')
      .select(['id', 'name'])
      .where('id', 'in', (of) => of.selectFrom('step').select('person')),
  );
  return all.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}
