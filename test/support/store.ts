import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createStore, openStore, type Store, type StoreOptions } from '../../db/index.ts';
import type { ApiError, Result } from '../../shared/api/result.ts';
import type { Year } from '../../shared/model/year.ts';
import { sampleYear } from './sample-year.ts';

/** A folder of the test's own; gone when the test is done. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'arshjul-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The value of an answer; fails the test with what the store said when there is none. */
export function okOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.kind}: ${result.error.message} (${result.error.details ?? ''})`);
}

/** The error of an answer; fails the test when there is none. */
export function errorOf(result: Result<unknown>): ApiError {
  if (!result.ok) return result.error;
  throw new Error('this was expected to be refused');
}

/** A new store, closed when the test is done. */
export async function newStore(options: StoreOptions = {}): Promise<Store> {
  return closedAfterwards(okOf(await createStore(join(tempFolder(), 'Prov.arshjul'), options)));
}

/** A store that holds one year. */
export async function storeWith(year: Year, options: StoreOptions = {}): Promise<Store> {
  const store = await newStore(options);
  okOf(await store.importYear(year));
  return store;
}

export function sampleStore(options: StoreOptions = {}): Promise<Store> {
  return storeWith(sampleYear(), options);
}

/** An existing store, opened and closed when the test is done. */
export async function opened(file: string, options: StoreOptions = {}): Promise<Store> {
  return closedAfterwards(okOf(await openStore(file, options)));
}

function closedAfterwards(store: Store): Store {
  onTestFinished(() => store.close());
  return store;
}

/** A clock that stands still until it is told to go. */
export function handClock(start = Date.UTC(2026, 0, 15, 12)): { now: () => number; advance: (milliseconds: number) => void } {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
