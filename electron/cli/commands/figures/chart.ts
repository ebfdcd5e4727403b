import { chartOf } from '../../../../shared/charts/chart-of.ts';
import { describeChart } from '../../../../shared/charts/describe.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { drawChart } from '../../../export/charts/draw.ts';
import { writeFileSafely } from '../../../export/write-file.ts';
import { command } from '../../command.ts';
import { targetProblem } from '../../export-target.ts';
import { asJson, done, failure, misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { writeFailure } from '../../write-failure.ts';

const FORMATS = ['svg', 'png', 'json'] as const;

/**
 * `figures chart --store F --occasion O --chart C --format svg|png|json --out G`: a chart of the year with the occasion's figures, as a
 * picture with its title, or as what it shows: names, exact figures and the alternative text.
 */
export const writeChart = command(
  { store: 'value', occasion: 'value', chart: 'value', format: 'value', out: 'value' },
  async ({ store: file, occasion, chart: id, format: wanted, out }) => {
    const format = FORMATS.find((known) => known === wanted);
    if (format === undefined) return misused(t('cli:export.unknownFormat', { format: wanted, formats: FORMATS.join(', ') }));
    const problem = await targetProblem(file, out);
    if (problem !== null) return failure(problem);
    return withStore(file, 'read', async (store) => {
      const [view, cells] = await Promise.all([store.model(occasion), store.figures(occasion)]);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      if (!cells.ok) return storeFailure(file, cells.error, 'read');
      const { model } = view.value;
      const data = chartOf(model, cells.value, id);
      if (data === null) {
        const known = model.charts.map((one) => one.id).join(', ');
        return failure(t(known === '' ? 'cli:figures.noCharts' : 'cli:figures.noChart', { file, chart: id, known }));
      }
      const written = await writeFileSafely(out, bytesOf[format](data));
      return written.ok ? done(`${t('cli:figures.chartWritten', { out })}\n`) : writeFailure(out, written.error);
    });
  },
);

type Data = NonNullable<ReturnType<typeof chartOf>>;

const utf8 = (text: string) => new TextEncoder().encode(text);

const bytesOf: Readonly<Record<(typeof FORMATS)[number], (data: Data) => Uint8Array>> = {
  svg: (data) => utf8(drawChart(data, { alone: true }).svg()),
  png: (data) => drawChart(data, { alone: true }).png(),
  json: (data) => utf8(asJson({ ...data, description: describeChart(data) })),
};
