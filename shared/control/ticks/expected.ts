import type { LocalDate } from '../../model/primitives.ts';
import type { ControlAction, ControlRhythm } from '../control.ts';

/** A time when an action is to be carried out once: from a day to a day, both included. */
export interface ExpectedTick {
  readonly from: LocalDate;
  readonly due: LocalDate;
}

const MONTHS: Readonly<Record<ControlRhythm['every'], number>> = { month: 1, quarter: 3, tertial: 4, year: 12 };

/**
 * When an action is to be carried out in a year, in order. A rhythm gives one time for each of the calendar's months, quarters or
 * tertials that it reaches into, from the rhythm's first day to its last, or to the day when the action must be done if that comes
 * before. Without a rhythm it is done once, until that day. Without either nothing is expected at any time.
 */
export function expectedTicks({ due, rhythm }: Pick<ControlAction, 'due' | 'rhythm'>, year: number): readonly ExpectedTick[] {
  const newYear = firstDay(year, 1);
  if (rhythm === null) return due === null ? [] : [{ from: earlier(newYear, due), due }];
  const months = MONTHS[rhythm.every];
  const first = later(newYear, rhythm.from ?? newYear);
  const last = earlier(rhythm.to ?? lastDay(year, 12), due ?? lastDay(year, 12));
  return Array.from({ length: 12 / months }, (_none, index) => ({
    from: later(first, firstDay(year, index * months + 1)),
    due: earlier(last, lastDay(year, (index + 1) * months)),
  })).filter(({ from, due: until }) => from <= until);
}

function firstDay(year: number, month: number): LocalDate {
  return day(year, month, 1);
}

function lastDay(year: number, month: number): LocalDate {
  // The day before the first of the next month: the calendar knows of leap years.
  return day(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function day(year: number, month: number, date: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}
