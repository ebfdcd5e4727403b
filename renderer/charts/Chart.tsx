import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import styles from './Chart.module.css';
import type { Drawing } from './draw-chart.ts';

interface Props {
  readonly option: EChartsCoreOption;
  /** In CSS pixels. */
  readonly height: number;
  /** What was pressed: the series and the place in it. */
  readonly onPress?: (series: number, index: number) => void;
}

/** Reading the code takes a task of its own, so that neither it nor the drawing holds the window up. */
function nextTask<Value>(value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value)));
}

/** A chart that is drawn when its code has come: it is large, and the table beside it says the same. */
export function Chart({ option, height, onPress }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef({ option, onPress });
  latest.current = { option, onPress };

  useEffect(() => {
    const resized = new ResizeObserver(() => drawing.current?.fit());
    let gone = false;
    void import('./draw-chart.ts').then(nextTask).then(({ drawChart }) => {
      if (gone || element.current === null) return;
      const drawn = drawChart(element.current, latest.current.option, (series, index) => latest.current.onPress?.(series, index));
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
    drawing.current?.set(option);
  }, [option]);

  return <div ref={element} className={styles.chart} style={{ height }} />;
}
