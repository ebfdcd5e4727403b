import { useMemo } from 'react';
import type { ItemsView } from '../../shared/api/views.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { countSummary } from '../../shared/report/summary.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { SummaryChart } from '../charts/SummaryChart.tsx';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Symbol.tsx';
import styles from './Overview.module.css';

/** The report's summary table, also as a chart; each number leads to the first of its rows. */
export function GoalsByColour({ model, data: { items, followUps } }: { readonly model: YearModel; readonly data: ItemsView }) {
  const summary = useMemo(() => countSummary(model, items, followUps), [model, items, followUps]);
  if (items.length === 0) return <p className={styles.nothing}>{t('views:items.empty')}</p>;
  const goToFirst = (row: number, column: number) => {
    const kinds = model.summary.rows[row]?.kinds ?? [];
    const colour = summary.columns[column]?.id ?? null;
    const colours = new Map(followUps.map((followUp) => [followUp.item, followUp.colour]));
    const first = items.find(({ id, kind }) => kinds.includes(kind) && (colours.get(id) ?? null) === colour);
    if (first !== undefined) void go('items', first.id);
  };
  const hasUncoloured = summary.rows.some(({ withoutColour }) => withoutColour > 0);
  const columns = [...summary.columns.keys(), ...(hasUncoloured ? [summary.columns.length] : [])];
  return (
    <>
      <SummaryChart summary={summary} onPress={(column, row) => goToFirst(row, column)} />
      <table className={styles.counts} aria-label={summary.caption}>
        <thead>
          <tr>
            <td />
            {summary.columns.map((value) => (
              <th key={value.id} scope="col">
                <Status value={value} />
              </th>
            ))}
            {hasUncoloured ? <th scope="col">{t('views:overview.withoutColour')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {summary.rows.map(({ label, counts, withoutColour }, row) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column) => {
                const count = counts[column] ?? withoutColour;
                return (
                  <td key={column}>
                    {count === 0 ? (
                      '0'
                    ) : (
                      <Button
                        look="link"
                        aria-label={t('views:overview.count', {
                          count,
                          label,
                          word: summary.columns[column]?.word ?? t('views:overview.withoutColour'),
                        })}
                        onPress={() => goToFirst(row, column)}
                      >
                        {count}
                      </Button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
