import type { Year } from '../../shared/model/year.ts';
import { build, type Reader } from '../query.ts';
import { readYear } from '../year/read.ts';

/**
 * Places that refer to something their year does not have, of the kind that a foreign key cannot see: "occasions[annual].texts
 * -> chapter-9". Empty in a sound store.
 */
export function strayReferences(reader: Reader): string[] {
  return reader.all(build.selectFrom('year_model').select('id')).flatMap(({ id }) => straysOf(readYear(reader, id)));
}

function straysOf({ model, items, control, occasions, reports, organisations }: Year): string[] {
  const itemIds = idsOf(items);
  const actions = idsOf(control.actions);
  const sections = new Set(
    model.layouts.flatMap(({ chapters }) =>
      chapters.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'text' ? [part.section] : []))),
    ),
  );
  const questions = idsOf(model.controlQuestions);
  const cells = new Set(
    model.tables.flatMap(({ id, rows, columns }) => rows.flatMap((row) => columns.map((column) => `${id}/${row.id}/${column.id}`))),
  );
  return [
    ...missing('model.organisation', [model.organisation], idsOf(organisations)),
    ...missing('reports', reports.map(({ layout }) => layout), idsOf(model.layouts)),
    ...occasions.flatMap(({ id, followUps, texts, tables, control: done }) => [
      ...missing(`${id}.followUps`, followUps.map(({ item }) => item), itemIds),
      ...missing(`${id}.texts`, texts.map(({ section }) => section), sections),
      ...missing(`${id}.tables`, tables.map(({ table }) => table), idsOf(model.tables)),
      ...missing(`${id}.tables`, tables.flatMap(cellNames), cells),
      ...missing(`${id}.control`, [...done.followUps, ...done.answers].map(({ action }) => action), actions),
      ...missing(`${id}.control`, done.answers.map(({ question }) => question), questions),
    ]),
  ];
}

function cellNames({ table, cells }: Year['occasions'][number]['tables'][number]): string[] {
  return Object.entries(cells).flatMap(([row, columns]) => Object.keys(columns).map((column) => `${table}/${row}/${column}`));
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

function missing(place: string, ids: readonly string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `${place} -> ${id}`);
}
