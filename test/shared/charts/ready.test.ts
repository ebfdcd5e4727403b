import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartLines } from '../../../shared/charts/data.ts';
import { ChartDefinition } from '../../../shared/charts/definition.ts';
import { READY_CHARTS } from '../../../shared/charts/ready.ts';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { Year } from '../../../shared/model/year.ts';

describe('the ready charts', () => {
  it('have names of their own', () => {
    expect(new Set(READY_CHARTS.map(({ id }) => id)).size).toBe(READY_CHARTS.length);
  });

  it.each(READY_CHARTS.map((chart) => [chart.id, chart] as const))(
    '%s shows figures of a ready table, all of them there',
    (_, chart) => {
      expect(ChartDefinition.parse(chart)).toEqual(chart);
      const table = READY_TABLES.find(({ definition }) => definition.id === chart.table)?.definition;
      if (table === undefined) throw new Error(`no ready table ${chart.table}`);
      const lines = chartLines(chart, table);
      expect(lines.columns.map(({ id }) => id)).toEqual(chart.columns);
      expect(lines.rows.length).toBeGreaterThan(0);
      if (chart.rows !== null) expect(lines.rows.map(({ id }) => id)).toEqual(chart.rows);
    },
  );

  it('hold every chart that the reports print', () => {
    const printed = [
      'Budgetavvikelse {år}',
      'Åldersstruktur per länsdel',
      'Andel besvarade samtal samma dag, medelvärde alla vårdcentraler',
      'Andel vårdgarantibesök inom tre dagar',
      'Lönekostnadsutveckling',
      'Utveckling av nettokostnader respektive skatteintäkter och generella statsbidrag',
      'Soliditet',
      'Sjukfrånvaro uppdelat per yrkesgrupp',
    ];
    expect(READY_CHARTS.map(({ title }) => title)).toEqual(expect.arrayContaining(printed));
  });

  it('are what the example year has taken over, with Swedish numbers', () => {
    const { model } = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
    const [ready] = READY_CHARTS;
    expect(model.charts).toEqual([{ ...ready, numberStyle: 'komma' }]);
  });
});
