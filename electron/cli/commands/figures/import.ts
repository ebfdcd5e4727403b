import { basename } from 'node:path';
import type { Store } from '../../../../db/index.ts';
import type { TableDefinition } from '../../../../shared/figures/definition.ts';
import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import { NOTHING_POINTED } from '../../../../shared/figures/import/pointed.ts';
import {
  type CellDifference,
  type ImportPreview,
  importCommand,
  importRefusal,
  isChange,
} from '../../../../shared/figures/import/preview.ts';
import { type FiguresFound, type Receiver, readInto } from '../../../../shared/figures/import/read-into.ts';
import { type Area, readArea } from '../../../../shared/figures/import/sheet.ts';
import { withYearsInFiles } from '../../../../shared/figures/import/with-years.ts';
import { MONEY_UNITS, moneyUnitIn } from '../../../../shared/figures/money-unit.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { type FigureFileReading, readFigureFile } from '../../../import/figures/read-file.ts';
import { command } from '../../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { systemErrorWords } from '../../system-errors.ts';
import { withStore } from '../../with-store.ts';
import { readTables } from './read-tables.ts';

const OPTIONS = {
  store: 'value',
  occasion: 'value',
  table: 'value',
  from: 'value',
  sheet: 'optional',
  range: 'optional',
  unit: 'optional',
  json: 'flag',
  write: 'flag',
} as const;

/**
 * `figures import --store F --occasion O --table T --from X.xlsx|X.csv [--sheet S] [--range A1:F20] [--unit tkr] [--json] [--write]`:
 * finds the table in the file by its labels and headings and shows what would change, cell by cell; with `--write` it is done, as one
 * step. All of the file is read before anything is written.
 */
export const importFigures = command(OPTIONS, async ({ store: file, from, range, unit, ...options }) => {
  const area = range === undefined ? null : readArea(range);
  if (range !== undefined && area === null) return misused(t('cli:figures.badRange', { range }));
  if (unit !== undefined && moneyUnitIn(unit) === null) {
    return misused(t('cli:figures.badUnit', { unit, units: MONEY_UNITS.join(', ') }));
  }
  const reading = await readFigureFile(from);
  if (reading.outcome !== 'sheets') return notRead(from, reading);
  return withStore(file, options.write ? 'import' : 'read', (store) =>
    importInto(store, { file, from, reading, area, unit, ...options }),
  );
});

interface Wanted {
  readonly file: string;
  readonly from: string;
  readonly reading: Extract<FigureFileReading, { outcome: 'sheets' }>;
  readonly area: Area | null;
  readonly unit: string | undefined;
  readonly occasion: string;
  readonly table: string;
  readonly sheet: string | undefined;
  readonly json: boolean;
  readonly write: boolean;
}

async function importInto(store: Store, wanted: Wanted): Promise<Outcome> {
  const { file, from, occasion, table, write, json } = wanted;
  const read = await readTables(store, occasion);
  if (!read.ok) return storeFailure(file, read.error, 'read');
  const definition = read.value.tables.find(({ id }) => id === table);
  if (definition === undefined) return failure(t('cli:figures.noTable', { file, table }));
  const entered = read.value.cells.find((cells) => cells.table === table)?.cells ?? {};
  const found = findIn(wanted, { definition: withYearsInFiles(definition, read.value.year), entered });
  if ('fault' in found) return failure(t('cli:about', { file: from, message: found.fault }));
  const { sheet, preview } = found;
  const refusal = write ? importRefusal(preview) : null;
  if (refusal !== null) return failure(t('cli:about', { file: from, message: refusal }));
  const command = write ? importCommand(preview, occasion, table, { file: basename(from), sheet }) : null;
  if (command !== null) {
    const committed = await store.commit(command);
    if (!committed.ok) return storeFailure(file, committed.error, 'import');
  }
  const result = { table, sheet, written: command !== null, ...preview };
  return done(json ? asJson(result) : `${lines(result, definition).join('\n')}\n`);
}

function findIn({ reading, sheet, area, unit }: Wanted, receiver: Receiver): FiguresFound | { readonly fault: string } {
  try {
    const wish = { sheet: sheet ?? null, area, pointed: NOTHING_POINTED, unit: moneyUnitIn(unit ?? '') };
    return readInto(reading, receiver, wish) ?? { fault: t('figures:import.noBlock', { title: receiver.definition.title }) };
  } catch (error) {
    if (error instanceof FileFault) return { fault: error.message };
    throw error;
  }
}

function notRead(file: string, reading: Exclude<FigureFileReading, { outcome: 'sheets' }>): Outcome {
  switch (reading.outcome) {
    case 'faulty':
      return failure(t('cli:about', { file, message: reading.message }));
    case 'no-file':
      return failure(t('cli:about', { file, message: t(reading.isFolder ? 'cli:file.folder' : 'cli:file.other') }));
    case 'unreadable':
      return failure(t('cli:about', { file, message: systemErrorWords(reading.code) }));
  }
}

function lines({ cells, notes, written }: ImportPreview & { readonly written: boolean }, definition: TableDefinition): string[] {
  const told = cells.filter((cell) => isChange(cell) || cell.note !== null);
  const count = cells.filter(isChange).length;
  return [
    ...told.map((cell) => cellLine(cell, definition)),
    ...notes,
    t(written ? 'cli:figures.written' : 'cli:figures.preview', { count }),
  ];
}

function cellLine(
  { place, from, before, computed, after, kind, note }: CellDifference,
  { rows, columns }: TableDefinition,
): string {
  const blank = t('cli:figures.blank');
  const row = rows.find(({ id }) => id === place.row)?.label ?? place.row;
  const column = columns.find(({ id }) => id === place.column);
  const words = {
    from,
    row,
    column: [column?.group, column?.heading].filter(Boolean).join(' '),
    before:
      computed === null
        ? (before?.replace('.', ',') ?? blank)
        : t('cli:figures.computed', { computed: computed.replace('.', ',') }),
    after: after?.replace('.', ',') ?? blank,
  };
  const line = t(kind === 'new' || kind === 'changed' ? 'cli:figures.cell' : 'cli:figures.kept', words);
  return note === null ? line : `${line} ${note}`;
}
