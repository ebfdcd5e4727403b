import { isEntityName } from '../log/entities.ts';
import { readAllRows } from '../log/rows.ts';
import { build, type Reader } from '../query.ts';
import { SEARCHED, wordsOf } from '../search/texts.ts';

/** Whether what can be searched is what the rows say: each text once, and nothing else. */
export function isSearchWhole(reader: Reader): boolean {
  const kept = new Map(
    reader
      .all(build.selectFrom('searchable').select(['entity', 'entity_id', 'field', 'text']))
      .map(({ entity, entity_id, field, text }) => [JSON.stringify([entity, entity_id, field]), text]),
  );
  const told = Object.entries(SEARCHED).flatMap(([name, fields]) =>
    isEntityName(name)
      ? [...readAllRows(reader, name)].flatMap(([entityId, row]) =>
          Object.keys(fields).flatMap((field) => {
            const words = wordsOf(reader, { name, entityId }, field, row[field] ?? null);
            return words === null ? [] : [[JSON.stringify([name, entityId, field]), words] as const];
          }),
        )
      : [],
  );
  return told.length === kept.size && told.every(([key, words]) => kept.get(key) === words);
}
