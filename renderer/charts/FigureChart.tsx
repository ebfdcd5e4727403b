import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ChartData } from '../../shared/charts/data.ts';
import { describeChart } from '../../shared/charts/describe.ts';
import { chartOption } from '../../shared/charts/option/chart-option.ts';
import { chartSize } from '../../shared/charts/size.ts';
import { useTheme } from '../ui/theme.ts';
import { Chart } from './Chart.tsx';
import styles from './FigureChart.module.css';

const LETTERS = 12;

/** A chart of figures, as wide as its place; whoever does not see it hears what it shows. */
export function FigureChart({ data }: { readonly data: ChartData }) {
  const theme = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const room = { width, tallest: null, alone: false };
    const option = chartOption(data, { theme, font: 'Inter', letters: LETTERS, ...room });
    return { option, height: chartSize(data, room).height };
  }, [data, theme, width]);
  return (
    <div ref={place} className={styles.place} role="img" aria-label={describeChart(data)}>
      {drawn === null ? null : <Chart option={drawn.option} height={drawn.height} />}
    </div>
  );
}

/** In CSS pixels; 0 until it is known. */
function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [place]);
  return width;
}
