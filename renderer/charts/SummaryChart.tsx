import { useEffect, useRef } from 'react';
import type { Summary } from '../../shared/report/summary.ts';
import { useTheme } from '../ui/theme.ts';
import styles from './Chart.module.css';
import type { Drawing } from './draw-chart.ts';
import { summaryOption } from './summary-option.ts';

interface Props {
  readonly summary: Summary;
  readonly onPress: (column: number, row: number) => void;
}

/** The summary as a chart; the same figures stand in the table below it. */
export function SummaryChart({ summary, onPress }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const theme = useTheme();
  const latest = useRef({ summary, theme, onPress });
  latest.current = { summary, theme, onPress };

  useEffect(() => {
    const resized = new ResizeObserver(() => drawing.current?.fit());
    let gone = false;
    // The chart's code is large and the table says the same: it comes when it comes.
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (gone || element.current === null) return;
      const drawn = drawChart(element.current, (column, row) => latest.current.onPress(column, row));
      drawn.set(summaryOption(latest.current.summary, latest.current.theme));
      drawing.current = drawn;
      resized.observe(element.current);
    });
    return () => {
      gone = true;
      resized.disconnect();
      drawing.current?.close();
      drawing.current = null;
    };
  }, []);
  useEffect(() => {
    drawing.current?.set(summaryOption(summary, theme));
  }, [summary, theme]);

  return (
    <div
      ref={element}
      className={styles.chart}
      data-rows={summary.rows.length}
      style={{ height: summary.rows.length * 38 + 8 }}
    />
  );
}
