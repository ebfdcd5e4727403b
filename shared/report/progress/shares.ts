import type { Thing } from './expected.ts';

/** How many are marked ready, of how many. */
export interface Share {
  readonly ready: number;
  readonly total: number;
}

/** How far something has come: its marks, and its fields. */
export interface Progress extends Share {
  /** Of those that can be approved. */
  readonly approved: number;
  readonly toApprove: number;
  readonly filled: number;
  readonly expected: number;
}

export function progressOf(things: readonly Thing[]): Progress {
  const expected = sum(things, (thing) => thing.expected);
  return {
    ready: sum(things, (thing) => (thing.ready ? 1 : 0)),
    total: sum(things, (thing) => (thing.ready === null ? 0 : 1)),
    approved: sum(things, (thing) => (thing.approved ? 1 : 0)),
    toApprove: sum(things, (thing) => (thing.approved === null ? 0 : 1)),
    filled: expected - sum(things, (thing) => thing.missing.length),
    expected,
  };
}

export function shareOf(things: readonly Thing[]): Share {
  const { ready, total } = progressOf(things);
  return { ready, total };
}

/** Whole per cent, rounded down: 100 is said only when all of it is ready. Of nothing it is 0. */
export function percentOf(some: number, all: number): number {
  return all === 0 ? 0 : Math.floor((100 * some) / all);
}

function sum(things: readonly Thing[], count: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + count(thing), 0);
}
