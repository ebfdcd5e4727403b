import { useMemo } from 'react';
import type { Summary } from '../../shared/report/summary.ts';
import { useTheme } from '../ui/theme.ts';
import { Chart } from './Chart.tsx';
import { summaryOption } from './summary-option.ts';

interface Props {
  readonly summary: Summary;
  readonly onPress: (column: number, row: number) => void;
}

/** The summary as a chart; the same figures stand in the table below it. */
export function SummaryChart({ summary, onPress }: Props) {
  const theme = useTheme();
  const option = useMemo(() => summaryOption(summary, theme), [summary, theme]);
  return <Chart option={option} height={summary.rows.length * 38 + 8} onPress={onPress} />;
}
