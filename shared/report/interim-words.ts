import type { TableColumn } from '../figures/definition.ts';
import type { Layout } from '../model/layout.ts';
import type { Occasion } from '../model/occasion.ts';
import type { YearModel } from '../model/year-model.ts';

/**
 * The year model in the tense of a document or an occasion: before the year's end, legends, the summary and the headings of tables say
 * what is expected and how far the year has come, where it has other words for that ("prognos för helår", "utfall jan–jul").
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
    tables: model.tables.map((table) => ({ ...table, columns: table.columns.map(interimColumn) })),
  };
}

function interimColumn(column: TableColumn): TableColumn {
  const { interimGroup = column.group, interimHeading = column.heading } = column;
  return { ...column, group: interimGroup, heading: interimHeading };
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
