import { describe, expect, it } from 'vitest';
import type { ChartDefinition } from '../../../shared/charts/definition.ts';
import type { Year } from '../../../shared/model/year.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { blocksOf, chapter, outline, REPORT, yearWith } from './layout-of.ts';

/** The sample year's chart, changed so. */
const withChart = (given: Partial<ChartDefinition>) => (year: Year) => ({
  ...year,
  model: { ...year.model, charts: year.model.charts.map((chart) => ({ ...chart, ...given })) },
});
const TABLE = { type: 'table', table: 'resultat' } as const;

describe('charts in a report', () => {
  it('stand under their table, with the unit in their caption and a text for those who do not see them', () => {
    const blocks = blocksOf([TABLE, { type: 'summary' }], withChart({ place: { type: 'table' } }));
    expect(outline(blocks).slice(0, 2)).toEqual(['table: Resultatrapport', 'chart: Resultat 2024 (mnkr)']);
    expect(blocks[1]).toMatchObject({
      description: 'Stapeldiagram: Resultat 2024. Intäkter 3\u00a0350.1\u00a0mnkr.',
      data: { categories: ['Intäkter'] },
    });
  });

  it('stand under their table where that stands under an item', () => {
    const blocks = blocksOf([{ type: 'item', item: 'perspektiv' }], withChart({ place: { type: 'table' } }));
    const lines = outline(blocks);
    expect(lines[lines.indexOf('table: Resultatrapport') + 1]).toBe('chart: Resultat 2024 (mnkr)');
  });

  it('stand last in their chapter, with their table below where the report does not print it', () => {
    const place = { type: 'chapter', chapter: 'kapitel' } as const;
    const printed = blocksOf([TABLE, { type: 'legend', scales: ['farg'] }], withChart({ place }));
    expect(outline(printed).map((line) => line.split(':')[0])).toEqual(['table', 'legend', 'chart']);
    const alone = blocksOf([], (year) => {
      const changed = withChart({ place })(year);
      const tables = changed.model.tables.map((table) => ({ ...table, item: null }));
      return { ...changed, model: { ...changed.model, tables } };
    });
    expect(outline(alone)).toEqual(['chart: Resultat 2024 (mnkr)', 'table: Resultatrapport']);
  });

  it('are left out when they are for the screen, or have no figure', () => {
    const isChart = ({ type }: { readonly type: string }) => type === 'chart';
    expect(blocksOf([TABLE], withChart({ place: { type: 'screen' } })).some(isChart)).toBe(false);
    const blank = blocksOf([TABLE], (year) => ({
      ...withChart({ place: { type: 'table' } })(year),
      occasions: year.occasions.map((occasion) => ({ ...occasion, tables: [] })),
    }));
    expect(blank.some(isChart)).toBe(false);
  });

  it('do not come between a chapter and its numbering', () => {
    const year = yearWith(
      [chapter({ parts: [TABLE] }), chapter({ id: 'andra', title: 'Andra' })],
      withChart({ place: { type: 'table' } }),
    );
    expect(outline(layoutReport(year, REPORT).blocks)).toEqual([
      '1 Kapitel',
      'table: Resultatrapport',
      'chart: Resultat 2024 (mnkr)',
      '2 Andra',
    ]);
  });
});
