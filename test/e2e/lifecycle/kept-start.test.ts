import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { okOf, opened, tempFolder } from '../../support/store.ts';
import { outcomePlace, writing } from '../support/outcome.ts';
import { type Program, startProgram } from '../support/program.ts';

const KEPT = 'start.json';

/** The program on Mål och uppdrag with an outcome that was written before it was closed the last time. */
async function closedWith(userData: string, outcome: string) {
  const program = await startProgram({ userData });
  const place = await outcomePlace(program);
  okOf(await program.call('setPreferences', { view: 'items' }));
  okOf(await program.call('commit', writing(place, outcome)));
  await program.close();
  return place;
}

/** Whether the page came with what the window began with. */
const isKept = ({ page }: Program) => page.evaluate(() => document.getElementById('start') !== null);

const cell = ({ page }: Program, text: string) => page.getByRole('gridcell', { name: text }).first();

describe('what the window began with', () => {
  it('is kept when the program is closed, and drawn the next time without waiting for the store', async () => {
    const userData = tempFolder();
    const place = await closedWith(userData, 'kvar 17');
    expect(existsSync(join(userData, KEPT))).toBe(true);

    const second = await startProgram({ userData });
    expect(await isKept(second)).toBe(true);
    await cell(second, 'kvar 17').waitFor();
    // It is taken once, and what is done goes to the store.
    expect(existsSync(join(userData, KEPT))).toBe(false);
    okOf(await second.call('commit', writing(place, 'kvar 18')));
    await second.close();

    const third = await startProgram({ userData });
    expect(await isKept(third)).toBe(true);
    await cell(third, 'kvar 18').waitFor();
  });

  it('is not shown when the store has changed since', async () => {
    const userData = tempFolder();
    const place = await closedWith(userData, 'gammalt 17');
    const store = await opened(join(userData, 'Exempelår 2024.arshjul'));
    okOf(await store.commit({ type: 'follow-up.set', ...place, field: 'outcome', value: 'nytt 18' }));
    await store.close();

    const second = await startProgram({ userData });
    expect(await isKept(second)).toBe(false);
    await cell(second, 'nytt 18').waitFor();
  });

  it('gives way to the store where that holds something else', async () => {
    const userData = tempFolder();
    await closedWith(userData, 'sant 17');
    const file = join(userData, KEPT);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('sant 17', 'osant 18'));

    const second = await startProgram({ userData });
    expect(await isKept(second)).toBe(true);
    await cell(second, 'sant 17').waitFor();
    expect(await cell(second, 'osant 18').count()).toBe(0);
  });

  it('is forgotten when it cannot be read, and when the program was ended by force', async () => {
    const userData = tempFolder();
    await closedWith(userData, 'läst 17');
    writeFileSync(join(userData, KEPT), 'trasig');
    const second = await startProgram({ userData });
    expect(await isKept(second)).toBe(false);
    await cell(second, 'läst 17').waitFor();
    await second.kill();
    expect(existsSync(join(userData, KEPT))).toBe(false);
  });
});
