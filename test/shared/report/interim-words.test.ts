import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../shared/model/layout.ts';
import type { Year } from '../../../shared/model/year.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { hasInterimWords, inTenseOf } from '../../../shared/report/interim-words.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { blocksOf, outline, tableIn, words } from './layout-of.ts';

/** Words as the interim report and the annual report of the same year print them. */
function withBothTenses(model: YearModel): YearModel {
  return {
    ...model,
    scales: model.scales.map((scale) =>
      scale.id === 'farg'
        ? {
            ...scale,
            legend: 'Färger, måluppfyllelse helår',
            interimLegend: 'Färger, prognos för måluppfyllelse på helår',
            values: scale.values.map((value) => ({ ...value, meaning: 'uppnått målnivån', interimMeaning: 'uppnå målnivån' })),
          }
        : scale,
    ),
    summary: { ...model.summary, caption: 'Måluppfyllelse', interimCaption: 'Prognos måluppfyllelse' },
  };
}

describe('an interim report', () => {
  const printed = (kind: Layout['kind']) => {
    const change = (year: Year): Year => {
      const model = withBothTenses(year.model);
      return { ...year, model: { ...model, layouts: model.layouts.map((layout) => ({ ...layout, kind })) } };
    };
    const blocks = blocksOf([{ type: 'summary' }, { type: 'legend', scales: ['farg', 'pil'] }], change);
    return [...words(tableIn(blocks).headerRows[0]), ...outline(blocks).slice(1)];
  };

  it('speaks of what is expected where the annual report speaks of what came of it', () => {
    expect(printed('interim')).toEqual([
      'Prognos måluppfyllelse',
      'Uppnå målnivån',
      'legend: Färger, prognos för måluppfyllelse på helår',
      'legend: pil',
    ]);
    expect(printed('annual')).toEqual([
      'Måluppfyllelse',
      'Uppnått målnivån',
      'legend: Färger, måluppfyllelse helår',
      'legend: pil',
    ]);
  });

  it('says the same as the annual report where the year has no other words', () => {
    const { model } = sampleYear();
    expect(inTenseOf(model, 'interim')).toEqual(model);
    expect(hasInterimWords(model)).toBe(false);
    expect(hasInterimWords(withBothTenses(model))).toBe(true);
  });

  it('is what is seen on the occasions before the year’s end', () => {
    const model = withBothTenses(sampleYear().model);
    const captions = (['april', 'interim', 'annual'] as const).map((kind) => inTenseOf(model, kind).summary.caption);
    expect(captions).toEqual(['Prognos måluppfyllelse', 'Prognos måluppfyllelse', 'Måluppfyllelse']);
  });
});
