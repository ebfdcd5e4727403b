import type { Store } from '../../../../db/index.ts';
import { ok, type Result } from '../../../../shared/api/result.ts';
import type { CellSource } from '../../../../shared/figures/cell-about.ts';
import { sourceWords } from '../../../../shared/figures/cell-source.ts';
import { computeTable } from '../../../../shared/figures/compute/compute.ts';
import { filledCells, standingIn } from '../../../../shared/figures/compute/standing.ts';
import { type VersionChange, versionChanges } from '../../../../shared/figures/compute/version-change.ts';
import type { TableCells, TableDefinition } from '../../../../shared/figures/definition.ts';
import { versionsOf } from '../../../../shared/figures/versions-of.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done, failure } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { readTables } from './read-tables.ts';

interface ShownCell {
  readonly row: string;
  readonly column: string;
  /** What stands there; null for a blank cell of which something is known. */
  readonly value: string | null;
  /** Whether a formula gives it. */
  readonly computed: boolean;
  readonly source: CellSource | null;
  readonly note: string | null;
  /** Who wrote the value last, and when: the instant, UTC; null where it is computed or blank. */
  readonly entered: { readonly person: string; readonly at: string } | null;
}

interface ShownVersion {
  readonly id: string;
  readonly column: string;
  readonly name: string;
  readonly date: string;
  /** What has become of it since: in the version after it, or in what stands there now. */
  readonly changes: readonly VersionChange[];
}

interface ShownTable {
  readonly table: string;
  readonly title: string;
  readonly cells: readonly ShownCell[];
  readonly versions: readonly ShownVersion[];
}

/**
 * `figures show --store F --occasion O --table T [--json]`: every cell of a table with what stands in it, where it came from, who
 * entered it, and the note beside it; and the versions of its columns with what has changed since.
 */
export const showFigures = command(
  { store: 'value', occasion: 'value', table: 'value', json: 'flag' },
  ({ store: file, occasion, table, json }) =>
    withStore(file, 'read', async (store) => {
      const read = await readTables(store, occasion);
      if (!read.ok) return storeFailure(file, read.error, 'read');
      const definition = read.value.tables.find(({ id }) => id === table);
      if (definition === undefined) return failure(t('cli:figures.noTable', { file, table }));
      const entered = read.value.cells.find((cells) => cells.table === table);
      const cells = await shownCells(store, occasion, definition, entered);
      if (!cells.ok) return storeFailure(file, cells.error, 'read');
      const shown = { table, title: definition.title, cells: cells.value, versions: shownVersions(definition, entered) };
      return done(json ? asJson(shown) : `${lines(shown, definition).join('\n')}\n`);
    }),
);

async function shownCells(
  store: Store,
  occasion: string,
  definition: TableDefinition,
  entered: TableCells | undefined,
): Promise<Result<readonly ShownCell[]>> {
  const computed = computeTable(definition, filledCells(definition, entered));
  const shown: ShownCell[] = [];
  for (const { id: row } of definition.rows) {
    for (const { id: column } of definition.columns) {
      const value = computed.cells[row]?.[column] ?? null;
      const { source = null, note = null } = entered?.about?.[row]?.[column] ?? {};
      if (value === null && source === null && note === null) continue;
      const isEntered = entered?.cells[row]?.[column] !== undefined;
      const told = isEntered ? await store.history({ entity: 'cell', occasion, id: definition.id, row, column }) : ok([]);
      if (!told.ok) return told;
      const last = told.value.find(({ field }) => field === 'value');
      const by = last === undefined ? null : { person: last.person, at: last.at };
      shown.push({ row, column, value, computed: !isEntered && value !== null, source, note, entered: by });
    }
  }
  return ok(shown);
}

function shownVersions(definition: TableDefinition, entered: TableCells | undefined): ShownVersion[] {
  return definition.columns.flatMap(({ id: column }) => {
    const kept = versionsOf(entered?.versions ?? [], column);
    return kept.map(({ id, name, date, cells }, index) => ({
      id,
      column,
      name,
      date,
      changes: versionChanges(definition, { cells }, kept[index + 1]?.cells ?? standingIn(definition, entered, column)),
    }));
  });
}

function lines({ cells, versions }: ShownTable, definition: TableDefinition): string[] {
  const rowWords = (id: string) => definition.rows.find((row) => row.id === id)?.label ?? id;
  const columnWords = (id: string) => {
    const column = definition.columns.find((one) => one.id === id);
    return [column?.group, column?.heading].filter(Boolean).join(' ');
  };
  const digits = (value: string | null) => value?.replace('.', ',') ?? t('cli:figures.blank');
  return [
    ...cells.map(({ row, column, value, source, note, entered }) =>
      [
        t('cli:figures.shown', { row: rowWords(row), column: columnWords(column), value: digits(value) }),
        ...(source === null ? [] : [t('cli:figures.source', { source: sourceWords(source) })]),
        ...(entered === null ? [] : [t('cli:figures.entered', entered)]),
        ...(note === null ? [] : [t('cli:figures.note', { note })]),
      ].join('  '),
    ),
    ...versions.flatMap(({ column, name, date, changes }) => [
      t('cli:figures.version', { name, date, column: columnWords(column) }),
      ...changes.map(({ row, before, now, change }) =>
        t('cli:figures.versionRow', { row: rowWords(row), before: digits(before), now: digits(now), change: digits(change) }),
      ),
    ]),
  ];
}
