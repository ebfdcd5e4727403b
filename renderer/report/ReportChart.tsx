import type { ChartBlock } from '../../shared/report/document.ts';
import { FigureChart } from '../charts/FigureChart.tsx';
import styles from './Report.module.css';

/** A chart under its caption, as Word will print it. */
export function ReportChart({ chart: { caption, data } }: { readonly chart: ChartBlock }) {
  return (
    <figure className={styles.chart}>
      <figcaption>{caption}</figcaption>
      <FigureChart data={data} />
    </figure>
  );
}
