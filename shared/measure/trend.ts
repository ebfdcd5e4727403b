import { Decimal } from 'decimal.js';
import { parseMeasure } from './parse.ts';
import { isRead, type Parsed, type Sex, type Value } from './value.ts';

/** An item's outcome at one time. */
export interface TrendOutcome {
  /** "2024", "Delår 2024". */
  readonly label: string;
  readonly outcome: string | null;
}

export interface TrendPoint {
  readonly label: string;
  /** Exact decimal; null where there is no figure to show. */
  readonly amount: string | null;
  /** What was typed. */
  readonly typed: string | null;
}

/** The figures of one kind: of all, of women, of one of several labels. */
export interface TrendSeries {
  readonly sex: Sex | null;
  readonly label: string | null;
  readonly points: readonly TrendPoint[];
}

export interface Trend {
  /** What the figures are of: "%", "dagar"; null when they have no unit. */
  readonly unit: string | null;
  /** Whether the figures are places, where 1 is best and belongs at the top. */
  readonly isRank: boolean;
  readonly series: readonly TrendSeries[];
}

interface Figure {
  readonly amount: string;
  readonly unit: string | null;
  readonly isRank: boolean;
}

/**
 * An item's outcomes over time as numbers with labels, in the order given. Only what is a figure has a number: an interval, a limit or
 * words have none, and neither has a figure of another unit than the newest one's. Of "6 av 8" it is 75 per cent, since the
 * whole may differ between years.
 */
export function trendOf(outcomes: readonly TrendOutcome[]): Trend {
  const read = outcomes.map(({ label, outcome }) => ({ label, typed: outcome, parsed: parseMeasure(outcome) }));
  const all = read.flatMap(({ parsed }) => valuesOf(parsed).flatMap((value) => figureOf(value) ?? []));
  const unit = all.findLast((figure) => figure.unit !== null)?.unit ?? null;
  const isRank = all.at(-1)?.isRank ?? false;
  const kinds = new Map(
    read.flatMap(({ parsed }) =>
      valuesOf(parsed).flatMap((value) => (figureOf(value) === null ? [] : [[keyOf(value), value] as const])),
    ),
  );
  return {
    unit,
    isRank,
    series: [...kinds].map(([key, { sex, label: of }]) => ({
      sex,
      label: of,
      points: read.map(({ label, typed, parsed }) => {
        const value = valuesOf(parsed).find((candidate) => keyOf(candidate) === key);
        const figure = value === undefined ? null : figureOf(value);
        const isSame = figure !== null && figure.isRank === isRank && sameUnit(figure.unit, unit);
        return { label, amount: isSame ? figure.amount : null, typed };
      }),
    })),
  };
}

function valuesOf(parsed: Parsed | null): readonly Value[] {
  return parsed !== null && isRead(parsed) ? parsed.values : [];
}

/** Values of the same sex, or under the same label, are one series; so are a total and a value of which nothing is said. */
function keyOf({ sex, label }: Value): string {
  return sex === null || sex === 'all' ? `of ${label?.toLocaleLowerCase('sv') ?? ''}` : sex;
}

function figureOf(value: Value): Figure | null {
  switch (value.kind) {
    case 'number':
    case 'change':
      return { amount: value.amount, unit: value.unit, isRank: false };
    case 'share':
      return {
        amount: new Decimal(value.part).times(100).dividedBy(value.of).toDecimalPlaces(6).toFixed(),
        unit: '%',
        isRank: false,
      };
    case 'rank':
      return { amount: value.place, unit: null, isRank: true };
    default:
      return null;
  }
}

/** A unit that was left out one year is the same as before. */
function sameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');
}
