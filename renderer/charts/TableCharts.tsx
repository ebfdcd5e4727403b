import { useEffect, useMemo, useRef, useState } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import { type ChartData, chartData, isBlankChart } from '../../shared/charts/data.ts';
import type { ChartDefinition } from '../../shared/charts/definition.ts';
import type { CheckedTable } from '../../shared/figures/check/cell.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import type { Target } from '../app/place.ts';
import { useEditing } from '../model/editing.ts';
import { changed, moved } from '../model/lists.ts';
import { Button } from '../ui/Button.tsx';
import { printedLayoutOf } from '../ui/layout-of.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { ChartEditor } from './ChartEditor.tsx';
import { newChart, readyFor } from './new-chart.ts';
import { OneChart } from './OneChart.tsx';
import styles from './TableCharts.module.css';
import { copyChart, saveChart, type Taken } from './take-picture.ts';

interface Props {
  readonly view: ModelView;
  readonly table: CheckedTable;
  readonly occasion: string;
  /** Where the person is sent; to one of the charts when it is named. */
  readonly target: Target | null;
}

/** The charts of a table, drawn anew with every figure; and more of them. */
export function TableCharts({ view, table, occasion, target }: Props) {
  const { model } = view;
  const { change, refusalOf } = useEditing(view, occasion);
  const [edited, edit] = useState<string | null>(null);
  const own = model.charts.filter((chart) => chart.table === table.definition.id);
  const data = useChartData(view, table, own);
  const [entered, enter] = useState<string | null>(null);
  const [taken, take] = useState<{ readonly chart: string; readonly what: Taken } | null>(null);
  const copy = async (chart: string) => take({ chart, what: await copyChart({ occasion, chart }) });
  const save = async (chart: string, format: 'png' | 'svg') => {
    const what = await saveChart({ occasion, chart, format });
    take(what === null ? null : { chart, what });
  };
  // The one that the cursor is in or was in last, or else the first that shows something.
  const drawn = own.filter(({ id }) => !isBlankChart(data.get(id) ?? NO_DATA));
  const current = (drawn.find(({ id }) => id === entered) ?? drawn[0])?.id;
  const blank = newChart(table.definition);
  const send = (of: string, value: ChartDefinition[]) =>
    change(of, { type: 'model.set', year: model.id, field: 'charts', value });
  const add = (chart: ChartDefinition) => {
    send('add', [...model.charts, chart]);
    edit(chart.id);
  };
  useCommands({
    ...(blank === null ? {} : { 'chart-new': () => add(blank) }),
    ...(current === undefined ? {} : { 'chart-copy': () => void copy(current), 'chart-save': () => void save(current, 'png') }),
  });
  const section = useRef<HTMLElement>(null);
  const arrived = useRef<Target | null>(null);
  useEffect(() => {
    if (target?.chart === undefined || arrived.current === target) return;
    const chart = section.current?.querySelector<HTMLElement>(`[data-chart="${CSS.escape(target.chart)}"]`);
    if (!chart) return;
    arrived.current = target;
    chart.focus({ preventScroll: true });
    chart.scrollIntoView({ block: 'start' });
  });
  if (own.length === 0 && blank === null) return null;
  return (
    <section ref={section} className={styles.charts} aria-label={t('charts:title')}>
      <h3>{t('charts:title')}</h3>
      {own.map((chart, index) => {
        const place = model.charts.indexOf(chart);
        const shown = data.get(chart.id);
        if (shown === undefined) return null;
        const setPart = (part: Partial<ChartDefinition>) => send(chart.id, changed(model.charts, place, part));
        return (
          <OneChart
            key={chart.id}
            id={chart.id}
            data={shown}
            refusal={refusalOf(chart.id)}
            isFirst={index === 0}
            isLast={index === own.length - 1}
            onMove={(by) => send(chart.id, withOwn(model.charts, own, moved(own, index, by)))}
            onRemove={() => send('add', model.charts.toSpliced(place, 1))}
            taken={taken?.chart === chart.id ? taken.what : null}
            onCopy={() => void copy(chart.id)}
            onSave={(format) => void save(chart.id, format)}
            onEnter={() => enter(chart.id)}
            editing={edited === chart.id}
            onEdit={() => edit(edited === chart.id ? null : chart.id)}
          >
            {edited === chart.id ? (
              <ChartEditor
                thing={shown.title}
                chart={chart}
                table={table.definition}
                view={view}
                chapters={printedLayoutOf(view, occasion)?.chapters ?? []}
                onChange={setPart}
              />
            ) : null}
          </OneChart>
        );
      })}
      <Refusal>{refusalOf('add')}</Refusal>
      <div className={styles.bar}>
        {blank === null ? null : <Button onPress={() => add(blank)}>{t('charts:add')}</Button>}
        {readyFor(table.definition, model.charts).map((chart) => (
          <Button key={chart.id} look="quiet" onPress={() => send('add', [...model.charts, chart])}>
            {t('charts:addReady', { title: chart.title.replace(' {år}', '') })}
          </Button>
        ))}
      </div>
    </section>
  );
}

const NO_DATA = { series: [] } as const;

function useChartData(
  { model }: ModelView,
  { definition, computed }: CheckedTable,
  charts: readonly ChartDefinition[],
): ReadonlyMap<string, ChartData> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the charts of a table follow from the model
  return useMemo(() => {
    const numberStyles = new Map(model.numberStyles.map((style) => [style.id, style]));
    const source = { table: definition, cells: computed.cells, numberStyles, year: model.year };
    return new Map(charts.map((chart) => [chart.id, chartData(chart, source)]));
  }, [model, definition, computed]);
}

/** All charts, with those of one table in their new order in the places that they have. */
function withOwn(
  all: readonly ChartDefinition[],
  before: readonly ChartDefinition[],
  after: readonly ChartDefinition[],
): ChartDefinition[] {
  return all.map((chart) => after[before.indexOf(chart)] ?? chart);
}
