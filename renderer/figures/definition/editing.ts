import type { SingleCommand } from '../../../shared/api/commands.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { Named } from '../../../shared/figures/formula-terms.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import type { Editing } from '../../model/editing.ts';

export type TableChange = Extract<SingleCommand, { type: 'table.set' }>['change'];

/** What every part of the editor needs: the table as it is kept and as it is printed, and a way to change it. */
export interface TableEditing extends Pick<Editing, 'refusalOf'> {
  readonly model: YearModel;
  readonly table: TableDefinition;
  /** With the years in its names. */
  readonly shown: TableDefinition;
  /** The organisations whose figures its cells may have. */
  readonly boards: readonly Named[];
  /** Changes parts of the table; a refusal is told where `of` stands. */
  readonly set: (of: string, change: TableChange) => void;
}

/** Lines of a field, without those that say nothing. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A thing with an optional part changed, or without it where there is nothing to say. */
export function withPart<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  value: NonNullable<Thing[Key]> | null,
): Thing {
  const { [key]: _before, ...rest } = thing;
  // Only the part that may be left out is left out.
  return (value === null ? rest : { ...rest, [key]: value }) as Thing;
}
