import type { ChangedField } from '../../../shared/api/changes.ts';
import { type EntityName, entityNamed, splitKey } from '../../log/entities.ts';
import { readRow } from '../../log/rows.ts';
import { asSentence } from '../../log/subject.ts';
import { build, type Reader } from '../../query.ts';
import { canReturn, commandFor, fieldsOf } from '../history.ts';
import { placeOfThing } from '../recent-changes.ts';
import type { Named } from './names.ts';

/** Of a step that changed more, so many operations are told. */
const TOLD = 200;

/** Steps that make a whole year, or take it away again: what they changed is the year. */
const WHOLESALE: readonly string[] = ['import', 'year-create', 'year-roll'];

interface ChangedFields {
  readonly fields: readonly ChangedField[];
  /** How many operations of the step are not told. */
  readonly more: number;
}

/** The columns of the grids where fields stand that are not named as their columns. */
const COLUMNS: Readonly<Record<string, string>> = { title: 'name', status: 'indicator-status' };

/** Where a field stands in the grid of its view; a grid without the column puts the cursor where it will. */
function cellOf(name: EntityName, key: readonly string[], field: string) {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = key;
  const column = COLUMNS[field] ?? field;
  switch (name) {
    case 'plan_item':
      return { row: first, column };
    case 'control_area':
    case 'control_risk':
    case 'control_action':
      return { row: first, column: field === 'text' ? 'name' : field };
    case 'follow_up':
      return { row: second, column };
    case 'control_follow_up':
      return { row: second, column: field };
    case 'control_answer':
    case 'risk_answer':
      return { row: second, column: third };
    case 'table_cell':
      return { row: third, column: fourth };
    case 'accepted_finding':
      return { row: fourth, column: fifth };
    default:
      return null;
  }
}

/**
 * What a step changed of what people can set. A step of one field is that field's own words, `what`, but one that could have changed
 * many says only how many.
 */
export function changedFields(reader: Reader, names: Named, step: string, subject: string, what: string): ChangedFields {
  if (WHOLESALE.includes(subject)) return { fields: [], more: 0 };
  const of = build.selectFrom('change').where('step', '=', step);
  const operations = reader.all(of.selectAll().orderBy('id').limit(TOLD));
  const more = operations.length < TOLD ? 0 : Number(reader.first(of.select((is) => is.fn.countAll().as('count')))?.count) - TOLD;
  const fields = operations.flatMap((operation) => {
    const name = entityNamed(operation.entity);
    const id = operation.entity_id;
    const standing = readRow(reader, name, id);
    return fieldsOf(name, operation).flatMap(({ field, before, after }) => {
      const set = commandFor(name, id, field, before);
      // What no command sets is how the store keeps things, not what people have said.
      if (set === null && commandFor(name, id, field, after) === null) return [];
      return [
        {
          id: `${operation.id} ${field}`,
          what: asSentence(names.fieldWords(name, id, field) ?? what),
          before: names.valueWords(name, id, field, before),
          after: names.valueWords(name, id, field, after),
          place: placeOfThing(name, splitKey(id)),
          cell: cellOf(name, splitKey(id), field),
          year: names.yearOf(name, id),
          restore: canReturn(name, standing, field, before) ? set : null,
        },
      ];
    });
  });
  const [only] = fields;
  const isOnly = fields.length === 1 && more === 0 && !subject.startsWith('many-');
  return { fields: only !== undefined && isOnly ? [{ ...only, what }] : fields, more };
}
