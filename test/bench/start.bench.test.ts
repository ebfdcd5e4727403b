import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectron } from '../../electron/runtime/electron.mjs';
import { projectRoot } from '../../electron/runtime/paths.mjs';
import { FIRST_PREFERENCES } from '../../shared/api/first-preferences.ts';
import { tempFolder } from '../support/store.ts';
import { BARE_MAIN, measureStart, type Start } from './support/measured-start.ts';
import { median } from './support/median.ts';

const OWN_MAIN = join(projectRoot, 'out', 'shell', 'main.js');
const RUNS = 7;
/** How many times a bare window's memory the program may take. */
const MOST = 1.35;
/** What a start may take, in times of a bare window or in milliseconds beyond it: docs/decisions/start-budget.md. */
const MOST_TIMES = 2;
const MOST_ADDED = 200;

describe('start to an editable Mål och uppdrag with the example year', () => {
  it(`takes at most ${MOST_TIMES} times a bare Electron window, or ${MOST_ADDED} ms more, and at most ${MOST} times its memory`, {
    timeout: 300_000,
  }, async () => {
    const electron = findElectron();
    if (electron === null) throw new Error('there is no Electron to measure');
    const [bareData, ownData] = [tempFolder(), tempFolder()];
    writeFileSync(join(ownData, 'preferences.json'), JSON.stringify({ ...FIRST_PREFERENCES, view: 'items' }));
    // The first start makes the example year and compiles the code; it is every start after that that people wait for.
    await measureStart(electron, BARE_MAIN, bareData);
    await measureStart(electron, OWN_MAIN, ownData);
    const bare: Start[] = [];
    const own: Start[] = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(await measureStart(electron, BARE_MAIN, bareData));
      own.push(await measureStart(electron, OWN_MAIN, ownData));
    }
    const time = { bare: median(bare.map(({ ready }) => ready)), own: median(own.map(({ ready }) => ready)) };
    const memory = { bare: median(bare.map((one) => one.memory)), own: median(own.map((one) => one.memory)) };
    console.log(
      `start: ${Math.round(time.own)} ms, bare ${Math.round(time.bare)} ms, ratio ${(time.own / time.bare).toFixed(2)}; ` +
        `memory: ${Math.round(memory.own)} MB, bare ${Math.round(memory.bare)} MB, ratio ${(memory.own / memory.bare).toFixed(2)}`,
    );
    expect(time.own).toBeLessThanOrEqual(Math.max(time.bare + MOST_ADDED, MOST_TIMES * time.bare));
    expect(memory.own / memory.bare).toBeLessThanOrEqual(MOST);
  });
});
