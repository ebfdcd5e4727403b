import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ModelView } from '../../shared/api/views.ts';
import { chartLines } from '../../shared/charts/data.ts';
import { CHART_KINDS, CHART_ORDERS, type ChartDefinition, type ChartPlace } from '../../shared/charts/definition.ts';
import type { TableDefinition } from '../../shared/figures/definition.ts';
import { formatFigure } from '../../shared/figures/format.ts';
import type { Chapter } from '../../shared/model/layout.ts';
import { chapterNumbers } from '../../shared/report/chapter-numbers.ts';
import { t } from '../../shared/text/messages/index.ts';
import { SelectField, TextField } from '../model/fields.tsx';
import model from '../model/Model.module.css';
import { Tick } from '../ui/Panel.tsx';
import { PickList } from './PickList.tsx';
import styles from './TableCharts.module.css';

interface Props {
  /** What the chart is called in this year. */
  readonly thing: string;
  readonly chart: ChartDefinition;
  readonly table: TableDefinition;
  readonly view: ModelView;
  readonly chapters: readonly Chapter[];
  readonly onChange: (part: Partial<ChartDefinition>) => void;
}

const KINDS = CHART_KINDS.map((id) => ({ id, word: t(`charts:kind.${id}`) }));
const ORDERS = CHART_ORDERS.map((id) => ({ id, word: t(`charts:order.${id}`) }));
const ALONG = (['rows', 'columns'] as const).map((id) => ({ id, word: t(`charts:along.${id}`) }));
/** A number that shows what a number style does. */
const SAMPLE = '-1234.5';

/** Everything that a chart is defined by; what is changed is seen in the chart at once. */
export function ChartEditor({ thing, chart, table, view: { model: year }, chapters, onChange }: Props) {
  const editor = useRef<HTMLDivElement>(null);
  // It opens above the button that opens it.
  useLayoutEffect(() => editor.current?.querySelector('textarea')?.focus(), []);
  const rows = table.rows.filter(({ kind }) => kind !== 'group' && kind !== 'blank');
  const columns = table.columns.filter(({ type }) => type === 'number');
  const places = useMemo(() => placeOptions(chapters), [chapters]);
  const styleWords = [
    { id: '', word: t('charts:edit.ofTable') },
    ...year.numberStyles.map((style) => ({
      id: style.id,
      word: formatFigure(SAMPLE, { decimals: null }, { type: 'number', decimals: 1 }, { ...style, minus: '\u2212' }),
    })),
  ];
  return (
    <div ref={editor} className={styles.editor}>
      <TextField label={t('charts:edit.title')} thing={thing} value={chart.title} onChange={(title) => onChange({ title })} />
      <div className={model.fields}>
        <SelectField
          label={t('charts:edit.kind')}
          thing={thing}
          value={chart.kind}
          options={KINDS}
          onChange={(kind) => onChange({ kind })}
        />
        <SelectField
          label={t('charts:edit.along')}
          thing={thing}
          value={chart.along}
          options={ALONG}
          onChange={(along) => onChange({ along })}
        />
        <SelectField
          label={t('charts:edit.order')}
          thing={thing}
          value={chart.order}
          options={ORDERS}
          onChange={(order) => onChange({ order })}
        />
        <SelectField
          label={t('charts:edit.place')}
          thing={thing}
          value={placeId(chart.place)}
          options={places}
          onChange={(place) => onChange({ place: placeOf(place) })}
        />
        <TextField
          label={t('charts:edit.unit')}
          thing={thing}
          value={chart.unit ?? ''}
          optional
          placeholder={table.unit ?? ''}
          onChange={(unit) => onChange({ unit: unit === '' ? null : unit })}
        />
        <SelectField
          label={t('charts:edit.numbers')}
          thing={thing}
          value={chart.numberStyle ?? ''}
          options={styleWords}
          onChange={(style) => onChange({ numberStyle: style === '' ? null : style })}
        />
      </div>
      <div className={styles.lists}>
        <PickList
          label={t('charts:edit.columns')}
          thing={thing}
          things={columns.map(({ id, heading, group }) => ({ id, word: group === null ? heading : `${heading}, ${group}` }))}
          picked={chart.columns}
          onChange={(picked) => onChange({ columns: picked })}
        />
        <div>
          <Tick
            label={t('charts:edit.allRows')}
            ticked={chart.rows === null}
            readOnly={false}
            onChange={(all) =>
              onChange({ rows: all ? null : chartLines({ rows: null, columns: [] }, table).rows.map(({ id }) => id) })
            }
          />
          {chart.rows === null ? null : (
            <PickList
              label={t('charts:edit.rows')}
              thing={thing}
              things={rows.map(({ id, label }) => ({ id, word: label === '' ? t('charts:nameless') : label }))}
              picked={chart.rows}
              onChange={(picked) => onChange({ rows: picked })}
            />
          )}
        </div>
      </div>
    </div>
  );
}

const CHAPTER = 'chapter ';

function placeOptions(chapters: readonly Chapter[]): { readonly id: string; readonly word: string }[] {
  const numberOf = chapterNumbers();
  return [
    { id: 'table', word: t('charts:place.table') },
    ...chapters.map((chapter) => ({
      id: `${CHAPTER}${chapter.id}`,
      word: t('charts:place.chapter', { chapter: [numberOf(chapter), chapter.title].filter((part) => part !== null).join(' ') }),
    })),
    { id: 'screen', word: t('charts:place.screen') },
  ];
}

function placeId(place: ChartPlace): string {
  return place.type === 'chapter' ? `${CHAPTER}${place.chapter}` : place.type;
}

function placeOf(id: string): ChartPlace {
  if (id.startsWith(CHAPTER)) return { type: 'chapter', chapter: id.slice(CHAPTER.length) };
  return { type: id === 'screen' ? 'screen' : 'table' };
}
