import { t } from '../../text/messages/index.ts';
import type { TableDefinition } from '../definition.ts';
import { isAmount } from '../money-unit.ts';
import type { Block, MappedRow } from './find-block.ts';
import { plainLabel } from './labels.ts';
import type { PreviewOptions } from './preview.ts';
import { columnName, type Sheet } from './sheet.ts';

/** So many notes of one kind are told; after them only how many there are. */
const MOST = 50;

/**
 * What a person should know of a block as a whole: what becomes of its unit, labels and headings that have no place in the table, labels that stand twice, what
 * the file hides, and rows of the table that the file does not have.
 */
export function previewNotes(sheet: Sheet, block: Block, definition: TableDefinition, units: PreviewOptions['units']): string[] {
  const { rows, columns } = block;
  const noColumn = columns.filter(({ column, heading }) => column === null && heading !== '');
  const noRow = rows.filter(({ row }) => row === null);
  return [
    ...(sheet.traits?.hasMacros === true ? [t('figures:import.macros')] : []),
    ...unitNotes(block, definition, units),
    ...(columns.some(({ guessed }) => guessed) ? [t('figures:import.guessed')] : []),
    ...limited(repeated(rows)),
    ...hidden(sheet, block),
    ...limited(noColumn.map(({ heading, at }) => t('figures:import.noColumn', { heading, name: columnName(at) }))),
    ...limited(missing(block, definition)),
    ...limited(noRow.map(({ label, at }) => t('figures:import.noRow', { label, number: at + 1 }))),
  ];
}

/** What is told in another unit and what is not; nothing where the table tells no amounts, or both are in one unit. */
function unitNotes({ columns }: Block, definition: TableDefinition, { from, to }: PreviewOptions['units']): string[] {
  if (to === null) return from === null ? [] : [t('figures:import.unitUnknown', { from })];
  if (from === null) return [t('figures:import.unitUntold', { to })];
  if (from === to) return [];
  const found = new Set(columns.map(({ column }) => column));
  const others = definition.columns.filter((one) => found.has(one.id) && one.type === 'number' && !isAmount(one));
  const headings = others.map(({ group, heading }) => `”${[group, heading].filter(Boolean).join(' ')}”`).join(', ');
  return [
    t('figures:import.unitMoved', { from, to }),
    ...(others.length === 0 ? [] : [t('figures:import.unitKept', { headings })]),
  ];
}

function limited(notes: readonly string[]): string[] {
  const rest = notes.length - MOST;
  return rest > 0 ? [...notes.slice(0, MOST), t('figures:import.more', { count: rest })] : [...notes];
}

function repeated(rows: readonly MappedRow[]): string[] {
  const alike = new Map<string, MappedRow[]>();
  for (const row of rows) {
    const plain = plainLabel(row.label);
    alike.set(plain, [...(alike.get(plain) ?? []), row]);
  }
  return [...alike.values()]
    .filter((group) => group.length > 1 && group.some(({ row }) => row !== null))
    .map((group) =>
      t('figures:import.repeated', { label: group[0]?.label ?? '', numbers: group.map(({ at }) => at + 1).join(', ') }),
    );
}

function hidden({ traits }: Sheet, { rows, columns }: Block): string[] {
  const inRows = rows.filter(({ at, row }) => row !== null && traits?.hiddenRows.has(at)).map(({ at }) => String(at + 1));
  const inColumns = columns
    .filter(({ at, column }) => column !== null && traits?.hiddenColumns.has(at))
    .map(({ at }) => columnName(at));
  return [
    ...(inRows.length === 0 ? [] : [t('figures:import.hiddenRows', { rows: inRows.join(', ') })]),
    ...(inColumns.length === 0 ? [] : [t('figures:import.hiddenColumns', { columns: inColumns.join(', ') })]),
  ];
}

function missing({ rows }: Block, definition: TableDefinition): string[] {
  const found = new Set(rows.map(({ row }) => row));
  return definition.rows
    .filter(({ id, kind, label }) => !found.has(id) && kind !== 'group' && kind !== 'blank' && label !== '')
    .map(({ label }) => t('figures:import.missingRow', { label }));
}
