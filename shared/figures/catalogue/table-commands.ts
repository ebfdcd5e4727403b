import type { SingleCommand } from '../../api/commands.ts';
import type { TableDefinition } from '../definition.ts';

/**
 * What makes a year's tables so: new ones first, without what compares them with each other, which may be tables further down; then
 * what each is to be.
 */
export function tableCommands(
  tables: readonly TableDefinition[],
  { id: year, tables: known }: { readonly id: string; readonly tables: readonly { readonly id: string }[] },
): SingleCommand[] {
  const fresh = tables.filter(({ id }) => !known.some((table) => table.id === id));
  let after = known.at(-1)?.id ?? null;
  const made = fresh.map((definition): SingleCommand => {
    const rows = definition.rows.map(({ same: _same, ...row }) => row);
    const create: SingleCommand = { type: 'table.create', year, after, definition: { ...definition, rows } };
    after = definition.id;
    return create;
  });
  return [...made, ...tables.map(({ id, ...change }): SingleCommand => ({ type: 'table.set', year, table: id, change }))];
}
