import { Exact } from '../figures/compute/exact.ts';
import { listed } from '../text/listed.ts';
import { t } from '../text/messages/index.ts';
import { type ChartData, type ChartSeries, isBlankChart } from './data.ts';

/** Up to so many figures of a series are all told; of more the lowest and the highest. */
const ALL_TOLD = 4;
/** Of more series than this, only the lowest and the highest figure of all. */
const MOST_SERIES = 6;
/** So many gaps are named. */
const NAMED_GAPS = 3;

/** A chart's alternative text: what it is, its ends and its gaps, as a person would tell it. */
export function describeChart(data: ChartData): string {
  const { kind, title } = data;
  const told = toldSeries(data).map((one) => toldFigures(data, one));
  const sentences = isBlankChart(data) ? [t('charts:alt.nothing')] : [...told, ...gaps(data)];
  return [t('charts:alt.head', { kind: t(`charts:kind.${kind}`), title }), ...sentences].join(' ');
}

interface Told {
  /** What the sentence is about; null where it needs no name. */
  readonly name: string | null;
  readonly figures: readonly Figure[];
}

interface Figure {
  readonly of: string;
  readonly amount: Exact;
  readonly printed: string;
}

function toldSeries(data: ChartData): readonly Told[] {
  const { series, categories } = data;
  if (series.length > MOST_SERIES) {
    const figures = series.flatMap((one) => figuresOf(one, categories, (category) => `${one.name}, ${category}`));
    return [{ name: null, figures }];
  }
  return series
    .map((one) => ({ name: series.length === 1 ? null : one.name, figures: figuresOf(one, categories, (category) => category) }))
    .filter(({ figures }) => figures.length > 0);
}

function figuresOf({ points }: ChartSeries, categories: readonly string[], nameOf: (category: string) => string): Figure[] {
  return points.flatMap(({ amount, printed }, index) =>
    amount === null ? [] : [{ of: nameOf(categories[index] ?? ''), amount: new Exact(amount), printed }],
  );
}

function toldFigures(data: ChartData, { name, figures }: Told): string {
  const words = figureWords(data, figures);
  return name === null ? t('charts:alt.alone', { words: capitalised(words) }) : t('charts:alt.series', { name, words });
}

function figureWords({ kind, unit }: ChartData, figures: readonly Figure[]): string {
  const said = (figure: Figure) => t('charts:alt.figure', { of: figure.of, figure: withUnit(figure.printed, unit) });
  const sorted = figures.toSorted((one, other) => one.amount.comparedTo(other.amount));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const [first, last] = [figures[0], figures.at(-1)];
  if (low === undefined || high === undefined || first === undefined || last === undefined) return '';
  if (figures.length <= ALL_TOLD) return listed(figures.map(said));
  if (low.amount.equals(high.amount)) return t('charts:alt.same', { figure: withUnit(low.printed, unit) });
  const ends = t('charts:alt.ends', { low: said(low), high: said(high) });
  return kind === 'lines' ? t('charts:alt.course', { first: said(first), last: said(last), ends }) : ends;
}

/** After a figure with a sign of its own, or where it only says that something is counted, a unit says nothing. */
function withUnit(printed: string, unit: string | null): string {
  return unit === null || unit === '' || unit === t('charts:alt.counted') || printed.endsWith('%')
    ? printed
    : `${printed}\u00a0${unit}`;
}

function gaps({ series, categories }: ChartData): string[] {
  const missing = series.flatMap(({ name, points }) =>
    points.flatMap(({ amount }, index) => {
      if (amount !== null) return [];
      const category = categories[index] ?? '';
      return [series.length === 1 ? category : `${category} (${name})`];
    }),
  );
  if (missing.length === 0) return [];
  const named = missing.slice(0, NAMED_GAPS);
  const more = missing.length - named.length;
  return [t('charts:alt.missing', { names: listed(more === 0 ? named : [...named, t('charts:alt.more', { count: more })]) })];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
