import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYear } from '../../shared/model/exchange/parse.ts';
import type { Year } from '../../shared/model/year.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { annualOf } from '../support/annual-occasion.ts';
import { laterYear } from '../support/later-year.ts';
import { withRaw } from '../support/raw-store.ts';
import { newStore, okOf } from '../support/store.ts';
import { median } from './support/median.ts';

/** Ten years of three occasions have about 6 500 texts; so many have 10 000. */
const YEARS = 16;
const TEXTS = 10_000;
/** A search, milliseconds. */
const LIMIT = 50;
const ROUNDS = 15;

function example(): Year {
  const parsed = parseYear(readFileSync(new URL('../../resources/example/hsn-2024.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error('the example is a year');
  return parsed.value;
}

/** The example with an April occasion, and all said on every occasion as on the annual one: a year of a busy board. */
function busyYear(): Year {
  const year = example();
  const annual = annualOf(year);
  const said = annual.followUps.map((one) => ({ ...one, comment: one.comment ?? fromParagraphs(['Ingen avvikelse.']) }));
  return {
    ...year,
    occasions: [
      { ...annual, id: 'april', kind: 'april', cutOff: '2024-04-30', followUps: said },
      // The reports of the year are of the occasions that it has.
      ...year.occasions.map(({ id, kind, cutOff }) => ({ ...annual, id, kind, cutOff, followUps: said })),
    ],
  };
}

const QUERIES = [
  'vård',
  'v',
  'a',
  'patientsäkerhet',
  'nära vård kommun',
  'hälso sjukvård',
  'uppdrag nämnd',
  'finnsinte',
  'och att i',
];

describe('search over sixteen years', () => {
  it('answers at once, whatever is asked', async () => {
    const store = await newStore();
    const first = busyYear();
    for (let later = 0; later < YEARS; later += 1) okOf(await store.importYear(laterYear(first, later, `-${later}`)));
    const texts = Number(withRaw(store.file, (raw) => raw.prepare('SELECT count(*) FROM searchable').pluck().get()));
    const times = new Map<string, number>();
    for (const query of QUERIES) {
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const start = performance.now();
        okOf(await store.search(query, 50));
        rounds.push(performance.now() - start);
      }
      times.set(query, median(rounds));
    }
    console.log(`search in ${texts} texts: ${[...times].map(([query, time]) => `”${query}” ${time.toFixed(1)} ms`).join(', ')}`);
    expect(texts).toBeGreaterThan(TEXTS);
    for (const [query, time] of times) expect(time, query).toBeLessThan(LIMIT);
  }, 120_000);
});
