import type { ChartData } from '../../shared/charts/data.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './TableCharts.module.css';

/** What a chart shows, in rows and columns: folded, for those who would rather read than look. */
export function ChartTable({ data: { title, unit, categories, series } }: { readonly data: ChartData }) {
  return (
    <details className={styles.behind}>
      <summary>{t('charts:asTable')}</summary>
      <table aria-label={title} className={styles.figures}>
        <thead>
          <tr>
            <td>{unit}</td>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, index) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map(({ name, points }) => (
                <td key={name}>{points[index]?.printed || t('charts:gap')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
