import { useMemo, useState } from 'react';
import type { ItemsView } from '../../shared/api/views.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { countSummary, type SummaryRow } from '../../shared/report/summary.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { SummaryChart } from '../charts/SummaryChart.tsx';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Symbol.tsx';
import { CountedItems } from './CountedItems.tsx';
import styles from './Overview.module.css';

/** The report's summary table, also as a chart; each number opens the list of its items, and one alone leads to it. */
export function GoalsByColour({ model, data: { items, followUps } }: { readonly model: YearModel; readonly data: ItemsView }) {
  const summary = useMemo(() => countSummary(model, items, followUps), [model, items, followUps]);
  const [opened, open] = useState<{ readonly row: number; readonly column: number } | null>(null);
  if (items.length === 0) return <p className={styles.nothing}>{t('views:items.empty')}</p>;
  const wordOf = (column: number) => summary.columns[column]?.word ?? t('views:overview.withoutColour');
  const press = (row: number, column: number) => {
    const [first, ...more] = itemsIn(summary.rows[row], column);
    if (first !== undefined && more.length === 0) void go('items', first);
    else open(opened?.row === row && opened.column === column ? null : { row, column });
  };
  const hasUncoloured = summary.rows.some(({ withoutColour }) => withoutColour > 0);
  const columns = [...summary.columns.keys(), ...(hasUncoloured ? [summary.columns.length] : [])];
  return (
    <>
      <SummaryChart summary={summary} onPress={(column, row) => press(row, column)} />
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
          {summary.rows.map((counted, row) => (
            <tr key={counted.label}>
              <th scope="row">{counted.label}</th>
              {columns.map((column) => {
                const count = counted.counts[column] ?? counted.withoutColour;
                return (
                  <td key={column}>
                    {count === 0 ? (
                      '0'
                    ) : (
                      <Button
                        look="link"
                        aria-label={t('views:overview.count', { count, label: counted.label, word: wordOf(column) })}
                        {...(itemsIn(counted, column).length > 1
                          ? { 'aria-expanded': opened?.row === row && opened.column === column }
                          : {})}
                        onPress={() => press(row, column)}
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
      {opened === null ? null : (
        <CountedItems
          label={t('views:overview.counted', { label: summary.rows[opened.row]?.label ?? '', word: wordOf(opened.column) })}
          ids={itemsIn(summary.rows[opened.row], opened.column)}
          model={model}
          items={items}
        />
      )}
    </>
  );
}

/** After the year's colours stands the column of those without one. */
function itemsIn(row: SummaryRow | undefined, column: number): readonly string[] {
  return row?.items[column] ?? row?.itemsWithoutColour ?? [];
}
