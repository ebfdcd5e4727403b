import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { boardSizedYear } from '../support/board-sized-year.ts';
import { okOf, storeWith, tempFolder } from '../support/store.ts';
import { median } from './support/median.ts';

const ROUNDS = 300;
/** A committed field, milliseconds: what a person must never notice. */
const LIMIT = 5;
/** A paste of so many fields, and what the store may take of the 300 ms in which a person has it painted; milliseconds. */
const MANY = 1_000;
const MANY_LIMIT = 250;
const ROWS = 10_000;
/** Where the machine is busy, they may cost so many times as many bare rows, written in one transaction. */
const MANY_TIMES_FLOOR = 50;
/** Where the disk itself is slow, a commit may cost this many bare, synced UPDATEs: it has one sync, as they have. */
const MOST_TIMES_FLOOR = 3;

/** One prepared UPDATE of one short text, as durable as the store's own: the least that keeping anything can cost here. */
function bareUpdate(): (round: number) => void {
  const raw = new Sqlite(join(tempFolder(), 'golv.db'));
  onTestFinished(() => {
    raw.close();
  });
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec('CREATE TABLE field (id INTEGER PRIMARY KEY, value TEXT) STRICT; INSERT INTO field VALUES (1, NULL)');
  const update = raw.prepare('UPDATE field SET value = ? WHERE id = 1');
  return (round) => {
    update.run(`utfall ${round}`);
  };
}

/** As many rows as the log has operations, in one bare transaction: no rows of their own, and no index of words. */
function bareRows(): () => void {
  const raw = new Sqlite(join(tempFolder(), 'golv.db'));
  onTestFinished(() => {
    raw.close();
  });
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec(
    'CREATE TABLE operation (id TEXT PRIMARY KEY, entity TEXT, new TEXT) STRICT; CREATE INDEX thing ON operation (entity)',
  );
  const insert = raw.prepare('INSERT INTO operation VALUES (?, ?, ?)');
  let row = 0;
  return raw.transaction(() => {
    for (let index = 0; index < 2 * MANY; index += 1) {
      row += 1;
      insert.run(`operation ${row}`, `follow_up ${index}`, `"${row} procent"`);
    }
  });
}

/** Milliseconds. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians of two pieces of work done in turn, so that a disk that is busy for a while is so for both. Milliseconds. */
async function sideBySide(one: (round: number) => unknown, other: (round: number) => unknown): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, work] of [one, other].entries()) {
      const start = performance.now();
      await work(round);
      times[index]?.push(performance.now() - start);
    }
  }
  return [median(times[0]), median(times[1])];
}

const kinds: Readonly<Record<string, (round: number) => Command>> = {
  'an outcome, typed on': (round) => ({
    type: 'follow-up.set',
    occasion: 'helar',
    item: 'indikator-7',
    field: 'outcome',
    value: `utfall ${round}`,
  }),
  'a colour, chosen': (round) => ({
    type: 'follow-up.set',
    occasion: 'helar',
    item: 'mal-3',
    field: 'colour',
    value: round % 2 === 0 ? 'gron' : null,
  }),
  'a comment of 7 000 characters': (round) => ({
    type: 'follow-up.set',
    occasion: 'helar',
    item: `mal-${1 + (round % 8)}`,
    field: 'comment',
    value: fromParagraphs(Array.from({ length: 14 }, (_each, paragraph) => `${round}.${paragraph} ${'ord '.repeat(124)}`)),
  }),
  'a cell': (round) => ({
    type: 'cell.set',
    occasion: 'helar',
    table: `tabell-${1 + (round % 31)}`,
    row: `rad-${round % 15}`,
    column: 'k1',
    value: `${round},5`,
  }),
};

describe('a committed field', () => {
  it.each(Object.entries(kinds))('costs little more than the disk: %s', async (name, command) => {
    const store = await storeWith(boardSizedYear());
    const [floor, time] = await sideBySide(bareUpdate(), async (round) => okOf(await store.commit(command(round))));
    console.log(
      `commit, ${name}: ${time.toFixed(3)} ms, ${(time / floor).toFixed(1)} times a bare UPDATE (${floor.toFixed(3)} ms)`,
    );
    expect(time).toBeLessThan(Math.max(LIMIT, MOST_TIMES_FLOOR * floor));
  });
});

describe('a thousand cells at once', () => {
  it('are one step in the time that a person takes to see it', async () => {
    const store = await storeWith(boardSizedYear());
    const times: number[] = [];
    const floors: number[] = [];
    const floor = bareRows();
    for (let round = 0; round < 7; round += 1) {
      const commands = Array.from({ length: MANY }, (_each, index) => ({
        type: 'cell.set' as const,
        occasion: 'helar',
        table: `tabell-${1 + (index % 31)}`,
        row: `rad-${Math.floor(index / 31) % 15}`,
        column: `k${1 + (Math.floor(index / 465) % 5)}`,
        value: `${round},${index}`,
      }));
      const start = performance.now();
      okOf(await store.commit({ type: 'many', words: 'paste', commands }));
      times.push(performance.now() - start);
      floors.push(timeOf(floor));
    }
    const time = median(times);
    console.log(`commit, ${MANY} cells as one step: ${time.toFixed(0)} ms; bare rows ${median(floors).toFixed(1)} ms`);
    expect(time).toBeLessThan(Math.max(MANY_LIMIT, MANY_TIMES_FLOOR * median(floors)));
  });

  it('also where nothing has been said before, in a plan of ten thousand items', async () => {
    const year = boardSizedYear();
    const [item] = year.items;
    if (item === undefined) throw new Error('the year has items');
    const rows = Array.from({ length: ROWS }, (_each, row) => ({ ...item, id: `rad-${row}`, parent: null }));
    const store = await storeWith({ ...year, items: [...year.items, ...rows] });
    const times: number[] = [];
    const floors: number[] = [];
    const floor = bareRows();
    for (let round = 0; round < 7; round += 1) {
      const commands = Array.from({ length: MANY }, (_each, index) => ({
        type: 'follow-up.set' as const,
        occasion: 'helar',
        item: `rad-${round * MANY + index}`,
        field: 'outcome' as const,
        value: `${index} procent`,
      }));
      const start = performance.now();
      okOf(await store.commit({ type: 'many', words: 'paste', commands }));
      times.push(performance.now() - start);
      floors.push(timeOf(floor));
    }
    const time = median(times);
    console.log(
      `commit, ${MANY} first outcomes in a plan of ${ROWS} as one step: ${time.toFixed(0)} ms; bare rows ${median(floors).toFixed(1)} ms`,
    );
    expect(time).toBeLessThan(Math.max(MANY_LIMIT, MANY_TIMES_FLOOR * median(floors)));
  });
});
