import type { ChartData, ChartPoint } from '../data.ts';

/** So many figures are written out beside their bars and points; of more only the axis is read. */
const MOST_LABELS = 40;

/** A place on the screen is no figure: here, and only here, an exact decimal becomes a number. A gap stays one. */
export function placeOf({ amount }: ChartPoint): number | null {
  return amount === null ? null : Number(amount);
}

export function hasLabels({ series, categories }: ChartData): boolean {
  return series.length * categories.length <= MOST_LABELS;
}

/** A number of an axis, which is round: "−1 250,5". */
export function axisNumber({ decimalMark }: ChartData): (value: number) => string {
  return (value) => {
    const [whole = '', fraction] = String(Math.abs(Number(value.toPrecision(12)))).split('.');
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    return `${value < 0 ? '\u2212' : ''}${digits}${fraction === undefined ? '' : `${decimalMark}${fraction}`}`;
  };
}

/** The lowest and highest place of all figures, zero among them; bars of small charts are drawn on one scale. */
export function extent({ series }: ChartData): { readonly low: number; readonly high: number } {
  const places = series.flatMap(({ points }) => points.map(placeOf)).filter((place) => place !== null);
  return { low: Math.min(0, ...places), high: Math.max(0, ...places) };
}
