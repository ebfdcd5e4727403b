import type { Layout } from '../model/layout.ts';
import type { Occasion } from '../model/occasion.ts';
import type { YearModel } from '../model/year-model.ts';

/**
 * The year model in the tense of a document or an occasion: before the year's end, legends and the summary say what is expected,
 * where the year has other words for that ("prognos för helår").
 */
export function inTenseOf(model: YearModel, kind: Layout['kind'] | Occasion['kind']): YearModel {
  if (kind !== 'interim' && kind !== 'april') return model;
  return {
    ...model,
    scales: model.scales.map((scale) => ({
      ...scale,
      legend: scale.interimLegend ?? scale.legend,
      values: scale.values.map((value) => ({ ...value, meaning: value.interimMeaning ?? value.meaning })),
    })),
    summary: { ...model.summary, caption: model.summary.interimCaption ?? model.summary.caption },
  };
}

/** Whether an interim report says anything in other words than the annual report. */
export function hasInterimWords({ scales, summary }: YearModel): boolean {
  return (
    summary.interimCaption !== undefined ||
    scales.some(
      ({ interimLegend, values }) =>
        interimLegend !== undefined || values.some(({ interimMeaning }) => interimMeaning !== undefined),
    )
  );
}
