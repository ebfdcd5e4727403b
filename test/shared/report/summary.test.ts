import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../shared/model/occasion.ts';
import { Year } from '../../../shared/model/year.ts';
import { countSummary } from '../../../shared/report/summary.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { followUp, planItem, sampleYear } from '../../support/sample-year.ts';
import { blocksOf, tableIn, words } from './layout-of.ts';

const { model } = sampleYear();
const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

const coloured = (item: string, colour: string | null): FollowUp => followUp({ item, colour });

describe('the summary', () => {
  it('counts the example year as the report prints it: 4, 2, 1 – 1 – 13, 6', () => {
    const { columns, rows } = countSummary(EXAMPLE.model, EXAMPLE.items, annualOf(EXAMPLE).followUps);
    expect(columns.map(({ word }) => word)).toEqual(['Grön', 'Gul', 'Röd']);
    expect(rows.map(({ label, counts }) => [label, ...counts])).toEqual([
      ['Effektmål från regionfullmäktige', 4, 2, 1],
      ['Nämndens mål', 1, 0, 0],
      ['Nämndens uppdrag', 13, 6, 0],
    ]);
    expect(rows[0]?.items.map((behind) => behind.length)).toEqual([4, 2, 1]);
    expect(rows[2]?.items[0]).toContain(EXAMPLE.items.find(({ number }) => number?.from === 3 && number.to === 8)?.id);
  });

  it('counts a range once per number where the rule counts numbers, and once where it counts items', () => {
    const items = [
      planItem({ id: 'u', kind: 'uppdrag', title: 'Sex uppdrag', number: { from: 3, to: 8 } }),
      planItem({ id: 'm', kind: 'mal', title: 'Mål', number: { from: 3, to: 8 } }),
      planItem({ id: 'v', kind: 'uppdrag', title: 'Utan nummer' }),
    ];
    const { rows } = countSummary(
      model,
      items,
      ['u', 'm', 'v'].map((id) => coloured(id, 'gron')),
    );
    expect(rows.map(({ counts }) => counts)).toEqual([[1], [7]]);
  });

  it('counts an item without a colour in no column, but knows of it', () => {
    const items = [planItem({ id: 'm', kind: 'mal', title: 'Mål' }), planItem({ id: 'n', kind: 'mal', title: 'Osagt' })];
    const { rows } = countSummary(model, items, [coloured('m', null)]);
    expect(rows[0]).toEqual({ label: 'Mål', counts: [0], items: [[]], withoutColour: 2, itemsWithoutColour: ['m', 'n'] });
  });

  it('has every number of every item in one column or among those without colour', () => {
    const ranges = fc.array(fc.record({ from: fc.nat(50), more: fc.nat(10), colour: fc.constantFrom('gron', null, 'okänd') }));
    fc.assert(
      fc.property(ranges, (drawn) => {
        const items = drawn.map(({ from, more }, index) =>
          planItem({ id: `u${index}`, kind: 'uppdrag', title: 'Uppdrag', number: { from, to: from + more } }),
        );
        const { rows } = countSummary(
          model,
          items,
          drawn.map(({ colour }, index) => coloured(`u${index}`, colour)),
        );
        const found = rows[1];
        const counted = (found?.counts.reduce((total, count) => total + count, 0) ?? 0) + (found?.withoutColour ?? 0);
        expect(counted).toBe(drawn.reduce((total, { more }) => total + more + 1, 0));
        // The items behind the counts are all items, each once.
        const behind = [...(found?.items.flat() ?? []), ...(found?.itemsWithoutColour ?? [])];
        expect(behind.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      }),
    );
  });

  it.each([
    ['blank', ''],
    ['zero', '0'],
    ['dash', '\u2013'],
  ] as const)('prints nothing counted as %s', (zero, printed) => {
    const change = (year: Year): Year => ({
      ...year,
      items: [],
      model: { ...year.model, summary: { ...year.model.summary, zero } },
    });
    const table = tableIn(blocksOf([{ type: 'summary' }], change));
    expect(table.rows.map(words)).toEqual([
      ['Mål', printed],
      ['Uppdrag', printed],
    ]);
  });

  it('has the meaning of each colour above its symbol', () => {
    const table = tableIn(blocksOf([{ type: 'summary' }]));
    expect(table.headerRows.map(words)).toEqual([['Måluppfyllelse', 'Uppnås'], ['Grön']]);
    expect(table.headerRows[0]?.[0]?.rowSpan).toBe(2);
  });
});
