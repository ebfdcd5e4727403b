import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trendOf } from '../../shared/measure/trend.ts';
import type { ReportWords } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Chart } from '../charts/Chart.tsx';
import { trendOption } from '../charts/trend-option.ts';
import { trendRead } from '../data/reads.ts';
import { Field } from '../ui/Panel.tsx';
import { useTheme } from '../ui/theme.ts';
import styles from './ItemTrend.module.css';

export interface ItemTrendProps {
  readonly item: string;
  readonly words: ReportWords;
}

const NO_POINTS = [] as const;

/** An item's outcomes over the years as a chart with its table; nothing for an item that has only one year. */
export function ItemTrend({ item, words }: ItemTrendProps) {
  const points = useQuery(trendRead(item)).data ?? NO_POINTS;
  const theme = useTheme();
  const trend = useMemo(() => trendOf(points.map(({ year, outcome }) => ({ label: `${year}`, outcome }))), [points]);
  const option = useMemo(() => trendOption(trend, theme), [trend, theme]);
  if (points.length < 2) return null;
  const isDrawn = trend.series.some((series) => series.points.filter(({ amount }) => amount !== null).length > 1);
  return (
    <Field label={t('measure:trend.title')}>
      {isDrawn ? <Chart option={option} height={150} /> : null}
      <table className={styles.table} aria-label={t('measure:trend.title')}>
        <thead>
          <tr>
            <th scope="col">{t('measure:trend.year')}</th>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ year, target, outcome }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{target}</td>
              <td>{outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Field>
  );
}
