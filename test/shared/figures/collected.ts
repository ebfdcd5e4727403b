import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import type { FilledCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';
import { convertTable } from '../../support/real-year/figures.ts';
import { PrintedTable } from '../../support/real-year/printed.ts';

/** The collected tables of a board's printed annual report and plan; they lie beside the project, where they lie at all. */
const FILE = new URL('../../../../shared/figures/hsn-tables.json', import.meta.url);
export const areHere = existsSync(FILE);

const Exception = z.object({
  row: z.string(),
  /** As the formula has it where it is not said. */
  column: z.string().optional(),
  printed: z.string(),
  computed_from_printed: z.string().nullable(),
  class: z.string(),
});
/** "-2 889.9 (line 1377)" in the annual report, "-2 889,7 (line 406)" in the plan, both of the budget of 2024. */
const Crossed = z.object({ row: z.string(), '000': z.string(), '002': z.string() });
const CROSSED_COLUMN = 'Budget 2024';
const Collected = PrintedTable.extend({
  formulas: z.array(z.object({ column: z.string(), exceptions: z.array(Exception) })),
  /** What is said of other tables: in words, or as the figures that differ, each under its document. */
  cross_checks: z.array(z.union([z.string(), z.object({ with: z.string(), exceptions: z.array(Crossed) })])).optional(),
});

const YEARS: Readonly<Record<string, number>> = { '000': 2024, '002': 2025 };

/** The ready table that each printed one is, by the last part of its id. */
const READY: Readonly<Record<string, string>> = {
  '000-4.1-resultatrapport': 'resultatrapport',
  '000-4.2-driftredovisning': 'driftredovisning',
  '000-4.3-handlingsplan': 'handlingsplan',
  '000-4.4-investeringar': 'investeringar',
  '000-4.4-medtek': 'medicinteknik',
  '000-4.5-lakarbesok': 'lakarbesok',
  '000-4.5-behandlingsbesok': 'behandlingsbesok',
  '000-4.5-operationer': 'operationer',
  '000-4.5-drg': 'drg',
  '000-4.5-varddagar': 'varddagar',
  '000-4.5-vardplats-vuxna': 'vardplatser-vuxna',
  '000-4.5-vardplats-barn': 'vardplatser-barn',
  '000-5.1-lonekostnad': 'lonekostnad',
  '000-5.2-kostnadsanalys': 'kostnadsanalys',
  '000-5.3': 'arsarbetare-avtalad',
  '000-5.4': 'arsarbetare-exklusive',
  '000-5.5': 'arsarbetare-arbetad',
  '000-5.6-extratid': 'extratid',
  '000-5.7-sjukfranvaro': 'sjukfranvaro',
  '000-inline-frisktal': 'frisktal',
  '000-inline-vardgaranti': 'vardgaranti',
  '000-inline-personalomsattning': 'personalomsattning',
  '002-4.2-lpik': 'lpik',
  '002-4.3-nyckeltal': 'nyckeltal',
  '002-4.4-resultatbudget': 'resultatbudget',
  '002-4.5-driftbudget': 'driftbudget',
  '002-4.6-investeringsbudget': 'investeringsbudget',
};

/** Printed otherwise than the form has it: the board's own name, a misspelling. */
const OTHERWISE: Readonly<Record<string, string>> = {
  regionörebrolän: 'regionen',
  hylläkare: 'hyrläkare',
};

export interface CollectedTable {
  readonly id: string;
  readonly document: string;
  readonly definition: TableDefinition;
  /** Every printed figure, as the store keeps it. */
  readonly printed: FilledCells;
  /** The same as it stands on the page. */
  readonly onPage: FilledCells;
  /** Rows of the form that the page does not have: a sum that its figures are made of. */
  readonly unprinted: readonly string[];
  readonly exceptions: readonly CollectedException[];
}

export interface CollectedException {
  readonly row: string;
  readonly column: string;
  readonly stands: string;
  readonly expected: string | null;
  readonly class: string;
}

/** Tables that are no definitions: what is counted from goals, and goals' own values. */
export function collectedElsewhere(): string[] {
  return readAll().flatMap(({ id }) => (READY[id] === undefined ? [id] : []));
}

export function collectedTables(): CollectedTable[] {
  return readAll().flatMap((table) => {
    const ready = READY_TABLES.find(({ definition }) => definition.id === READY[table.id])?.definition;
    return ready === undefined ? [] : [collected(table, tableOfYear(ready, YEARS[table.doc] ?? 0))];
  });
}

function readAll() {
  return z.array(Collected).parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

function collected(table: z.infer<typeof Collected>, ready: TableDefinition): CollectedTable {
  const form = table.id === '000-4.4-medtek' ? withObjects(ready, table.rows) : ready;
  const rows = matched(
    form.rows,
    ({ label }) => label,
    table.rows.map(({ label }) => label.replace('(blank label)', 'Uppgift om yrkesgrupp saknas')),
    table.id,
  );
  const columns = matched(form.columns, ({ group, heading }) => `${group ?? ''}${heading}`, table.columns, table.id);
  // The number style is the page's: two tables of one report differ, and two columns of one table.
  const styles = convertTable(table).definition.columns.map(({ numberStyle }) => numberStyle);
  const definition = {
    ...form,
    columns: form.columns.map((column) => ({ ...column, numberStyle: styles[columns.indexOf(column.id)] ?? 'komma-hel' })),
  };
  const cells = (value: (printed: string, column: string) => string): FilledCells =>
    Object.fromEntries(
      table.rows.flatMap(({ values }, index) => {
        const filled = values.flatMap((printed, at) => {
          const column = columns[at] ?? '';
          return printed === null ? [] : [[column, value(printed, column)] as const];
        });
        return filled.length === 0 ? [] : [[rows[index] ?? '', Object.fromEntries(filled)]];
      }),
    );
  const isNumber = (id: string) => definition.columns.find((column) => column.id === id)?.type === 'number';
  return {
    id: table.id,
    document: table.doc,
    definition,
    printed: cells((printed, column) =>
      isNumber(column) ? withoutPercent(printed).replaceAll(' ', '').replace(',', '.') : printed,
    ),
    onPage: cells((printed, column) => (isNumber(column) ? withoutPercent(printed) : printed)),
    unprinted: definition.rows.flatMap(({ id, kind }) => (kind === 'group' || rows.includes(id) ? [] : [id])),
    exceptions: [
      ...table.formulas.flatMap(({ column, exceptions }) =>
        exceptions.map((one) => ({ ...one, column: one.column ?? column, expected: one.computed_from_printed })),
      ),
      ...crossed(table),
    ].map((one) => ({
      row: rows[table.rows.findIndex(({ label }) => bare(label) === bare(one.row))] ?? one.row,
      column: columns[table.columns.indexOf(one.column)] ?? one.column,
      stands: one.printed,
      expected: one.expected === null ? null : withoutRemark(one.expected),
      class: one.class,
    })),
  };
}

/** The figures of a plan that the annual report prints otherwise. */
function crossed({ cross_checks: checks = [] }: z.infer<typeof Collected>) {
  return checks.flatMap((check) =>
    typeof check === 'string'
      ? []
      : check.exceptions.map((one) => ({
          row: one.row,
          column: CROSSED_COLUMN,
          printed: withoutRemark(one['002']),
          expected: one['000'],
          class: 'crossed',
        })),
  );
}

/** "-2 889,7 (line 406)" -> "-2889.7" */
function withoutRemark(figure: string): string {
  return figure
    .replace(/ ?\(.*$/u, '')
    .replaceAll(' ', '')
    .replace(',', '.');
}

/** "47,5%", "48,9 %", "6,9 procent": a sign that stands in some rows of a table and not in others is the writer's. */
function withoutPercent(printed: string): string {
  return printed.replace(/ ?%$| procent$/u, '');
}

/** A list of objects has the board's own rows. */
function withObjects(ready: TableDefinition, rows: readonly { readonly label: string }[]): TableDefinition {
  const [group] = ready.rows;
  const objects = rows.map(({ label }, index) => ({ id: `o${index + 1}`, label, kind: 'item' as const, decimals: null }));
  return { ...ready, rows: [...(group === undefined ? [] : [group]), ...objects] };
}

/** The ids of what the names on the page stand for, each the first of that name which is not taken; throws where there is none. */
function matched<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  printed: readonly string[],
  table: string,
): string[] {
  const taken = new Set<string>();
  return printed.map((name) => {
    const found = things.find((thing) => !taken.has(thing.id) && bare(nameOf(thing)) === bare(name));
    if (found === undefined) throw new Error(`${table}: the ready table has nothing called ”${name}”`);
    taken.add(found.id);
    return found.id;
  });
}

/** A name without blanks, marks of footnotes, hyphens where a line breaks, and capitals. */
function bare(name: string): string {
  const letters = name
    .replace(/\*\)?|[:()]/gu, '')
    .replace(/-\s/gu, '')
    .replace(/[\s\u00ad-]/gu, '')
    .toLocaleLowerCase('sv');
  return OTHERWISE[letters] ?? letters;
}
