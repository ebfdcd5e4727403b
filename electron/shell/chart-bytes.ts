import { openStore } from '../../db/index.ts';
import { failed, ok, type Result } from '../../shared/api/result.ts';
import { chartOf } from '../../shared/charts/chart-of.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ChartOrder, OnStep } from './export-messages.ts';

/** Draws a chart with its title, from a reading connection of its own. */
export async function chartBytes({ file, occasion, chart, format }: ChartOrder, onStep: OnStep): Promise<Result<Uint8Array>> {
  const store = await openStore(file, { access: 'read' });
  if (!store.ok) return store;
  const [view, figures] = await Promise.all([store.value.model(occasion), store.value.figures(occasion)]);
  await store.value.close();
  if (!view.ok) return view;
  if (!figures.ok) return figures;
  onStep('layout');
  const data = chartOf(view.value.model, figures.value, chart);
  if (data === null) return failed('not-found', t('charts:notFound'), { field: 'chart', details: chart });
  onStep('document');
  const { drawChart } = await import('../export/charts/draw.ts');
  const { svg, png } = drawChart(data, { alone: true });
  return ok(format === 'png' ? png() : new TextEncoder().encode(svg()));
}
