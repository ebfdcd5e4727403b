import type { SingleCommand } from '../../shared/api/commands.ts';
import type { ModelView } from '../../shared/api/views.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';

/** What the year model will look like when the store has carried out a command: shown at once, before the store answers. */
export function applyToModel(view: ModelView, command: SingleCommand): ModelView {
  if (!('year' in command) || command.year !== view.model.id) return view;
  const { tables } = view.model;
  switch (command.type) {
    case 'model.set':
      return command.field === 'organisations'
        ? { ...view, organisations: command.value }
        : { ...view, model: { ...view.model, [command.field]: command.value } };
    case 'table.create':
      return withTables(view, placed(tables, command.definition, command.after));
    case 'table.set':
      return withTables(
        view,
        tables.map((table) => (table.id === command.table ? changedTable(table, command.change) : table)),
      );
    case 'table.move': {
      const moved = tables.find(({ id }) => id === command.table);
      return moved === undefined ? view : withTables(view, placed(tables, moved, command.after));
    }
    case 'table.remove':
      return withTables(
        view,
        tables.filter(({ id }) => id !== command.table),
      );
    default:
      return view;
  }
}

function withTables(view: ModelView, tables: TableDefinition[]): ModelView {
  return { ...view, model: { ...view.model, tables } };
}

/** The tables with this one right after another, or first. */
function placed(tables: readonly TableDefinition[], table: TableDefinition, after: string | null): TableDefinition[] {
  const others = tables.filter(({ id }) => id !== table.id);
  return others.toSpliced(after === null ? 0 : others.findIndex(({ id }) => id === after) + 1, 0, table);
}

type TableChange = Extract<SingleCommand, { type: 'table.set' }>['change'];

/** A table with the parts that the change is about. */
export function changedTable(table: TableDefinition, change: TableChange): TableDefinition {
  return { ...table, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) };
}
