import { failed, ok, type Result } from '../../shared/api/result.ts';
import { withYear } from '../../shared/figures/year-words.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ShellHandlers } from './answer-call.ts';
import { copyPicture } from './copy-picture.ts';
import type { Exports } from './export-job.ts';
import type { ExportPlaces } from './export-places.ts';
import type { ExportedFiles } from './exported-files.ts';
import type { StoreHost } from './store-host.ts';

type ChartCalls = Pick<ShellHandlers, 'exportChart' | 'copyChart'>;

/** The calls that take a chart out of the store as a picture, to a file or to the clipboard. */
export function chartCalls(host: StoreHost, exports: Exports, places: ExportPlaces, exported: ExportedFiles): ChartCalls {
  return {
    exportChart: async ({ occasion, chart, format }) => {
      const found = await chartIn(host, occasion, chart);
      if (!found.ok) return found;
      const { file, name } = found.value;
      const path = await places.ask(format, name);
      if (path === null) return failed('cancelled', t('shell:export.cancelled'));
      const done = await exports.run({ file, occasion, chart, format }, path, () => undefined);
      if (!done.ok) return done;
      exported.add(path);
      return ok({ path });
    },
    copyChart: async ({ occasion, chart }) => {
      const found = await chartIn(host, occasion, chart);
      if (!found.ok) return found;
      const picture = await exports.bytes({ file: found.value.file, occasion, chart, format: 'png' });
      if (!picture.ok) return picture;
      await copyPicture(picture.value);
      return ok(null);
    },
  };
}

/** The store's file, and the name to suggest for the chart's, without extension. */
async function chartIn(
  host: StoreHost,
  occasion: string,
  id: string,
): Promise<Result<{ readonly file: string; readonly name: string }>> {
  const view = await host.call('model', { occasion });
  if (!view.ok) return view;
  const { model, organisations } = view.value;
  const chart = model.charts.find((one) => one.id === id);
  const file = host.file();
  if (chart === undefined || file === null) return failed('not-found', t('charts:notFound'), { field: 'chart', details: id });
  const report = withYear(chart.title, model.year);
  const organisation = organisations.find((one) => one.id === model.organisation)?.name.heading ?? '';
  return ok({ file, name: fileNameOf(t('shell:file.reportName', { report, organisation })) });
}
