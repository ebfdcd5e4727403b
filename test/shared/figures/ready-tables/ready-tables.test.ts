import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../../../shared/figures/catalogue/catalogue.ts';
import type { TableRow } from '../../../../shared/figures/definition.ts';
import { tableOfYear } from '../../../../shared/figures/year-words.ts';
import { OF_A_BOARD } from './of-a-board.ts';
import { OF_A_PLAN } from './of-a-plan.ts';
import { OF_A_REGION } from './of-a-region.ts';
import { OF_ADMINISTRATION } from './of-administration.ts';

const TABLES = [...OF_A_BOARD, ...OF_ADMINISTRATION, ...OF_A_REGION, ...OF_A_PLAN];

const KINDS: Readonly<Record<TableRow['kind'], string>> = {
  item: 'rad',
  part: 'varav',
  group: 'mellanrubrik',
  subtotal: 'delsumma',
  total: 'summa',
  blank: 'tom',
};

/** "3 rad, delsumma": the kinds of rows as they follow on each other. */
function rowsInWords(rows: readonly TableRow[]): string {
  const runs: { count: number; kind: string }[] = [];
  for (const { kind } of rows) {
    const last = runs.at(-1);
    if (last?.kind === KINDS[kind]) last.count += 1;
    else runs.push({ count: 1, kind: KINDS[kind] });
  }
  return runs.map(({ count, kind }) => (count === 1 ? kind : `${count} ${kind}`)).join(', ');
}

describe('a ready definition exists for', () => {
  it.each(TABLES)('%s', (_name, id, headings, computed, rows, decimals) => {
    const found = READY_TABLES.find(({ definition }) => definition.id === id);
    if (found === undefined) throw new Error(`there is no ready table ${id}`);
    const table = tableOfYear(found.definition, 2024);
    expect(table.columns.map(({ group, heading }) => (group === null ? heading : `${group}: ${heading}`))).toEqual(headings);
    expect(table.columns.flatMap(({ formula }, index) => (formula === undefined ? [] : [index + 1]))).toEqual(computed);
    expect(rowsInWords(table.rows)).toBe(rows);
    const digits = table.columns.map((column) => (column.type === 'number' ? String(column.decimals ?? 'fritt') : column.type));
    expect([...new Set(digits)].join(' ')).toBe(decimals);
    // A sum of printed rows and a "- varav" that is not summed both follow from the formulas.
    for (const { kind, formula } of table.rows) {
      if (kind === 'total') expect(formula?.type).toBe('sum');
      if (formula?.type === 'sum') {
        const summed = table.rows.filter(({ id: row }) => formula.add.includes(row));
        const whole = summed.some((row) => row.kind === 'item' || row.kind === 'subtotal');
        const parts = summed.some((row) => row.kind === 'part');
        expect(whole && parts, 'a sum of wholes has no parts').toBe(false);
      }
    }
  });

  /** What the reports show as charts alone. */
  const CHARTED = [
    'lonekostnadsutveckling',
    'nettokostnader-skatter',
    'soliditet',
    'sjukfranvaro-yrken',
    'aldersstruktur',
    'telefontillganglighet',
    'vardgaranti-tre-dagar',
  ];

  it('nothing that is not named here but what stands in goals and what charts alone show', () => {
    const named = new Set(TABLES.map(([, id]) => id));
    const others = READY_TABLES.map(({ definition }) => definition.id).filter((id) => !named.has(id) && !CHARTED.includes(id));
    expect(READY_TABLES.map(({ definition }) => definition.id)).toEqual(expect.arrayContaining(CHARTED));
    expect(others).toEqual(['bygg-sn', 'bygg-rs', 'bygg-externa', 'vardgaranti', 'frisktal', 'personalomsattning']);
  });
});
