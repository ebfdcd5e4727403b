import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Program, startProgram } from '../e2e/support/program.ts';
import { goTo, VIEW_TITLES } from '../e2e/views/window.ts';
import { tempFolder } from '../support/store.ts';

/** A thread that is busy longer than this lets a person notice; in milliseconds. */
const LIMIT_MS = 50;
/** Other work on the machine can hold a thread up in any one run; not in the same place in every one. */
const RUNS = 3;

interface Busy {
  readonly where: string;
  readonly window: number;
  readonly shell: number;
}

/** What a person does in a day, each with the longest task that it gave the window's and the shell's thread. */
async function workDay(program: Program): Promise<readonly Busy[]> {
  const { page } = program;
  const busy: Busy[] = [];
  const during = async (where: string, work: () => Promise<unknown>) => {
    await startMeasuring(program);
    await work();
    await page.waitForTimeout(300);
    busy.push({ where, ...(await longest(program)) });
  };
  await goTo(page, 'Mål och uppdrag');
  await during('moving in the grid', async () => {
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown');
  });
  for (const view of VIEW_TITLES) await during(`opening ${view}`, () => goTo(page, view));
  await goTo(page, 'Texter');
  await page.getByRole('textbox', { name: 'Inledning' }).click();
  await page.locator('.ProseMirror').waitFor();
  await during('typing', () => page.keyboard.type('En mening som skrivs i vanlig takt. ', { delay: 20 }));
  await program.answerDialogs(join(tempFolder(), 'Rapport.docx'));
  await during('exporting', async () => {
    await page.keyboard.press('Control+e');
    await page.getByText('är sparad').waitFor();
  });
  return busy;
}

async function startMeasuring({ app, page }: Program): Promise<void> {
  await page.evaluate(() => {
    const seen = { longest: 0 };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    });
    observer.observe({ type: 'longtask' });
    Object.assign(globalThis, { longTasks: { seen, observer } });
  });
  await app.evaluate(() => {
    const delay = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    Object.assign(globalThis, { loopDelay: delay });
  });
  // A delay is the time between two ticks, so the first must have been.
  await page.waitForTimeout(50);
}

/** The longest task of the window, 0 when none passed 50 ms, and the longest delay of the shell's loop; milliseconds. */
async function longest({ app, page }: Program): Promise<{ window: number; shell: number }> {
  const window = await page.evaluate(() => {
    const { longTasks } = globalThis as unknown as { longTasks: { seen: { longest: number }; observer: PerformanceObserver } };
    longTasks.observer.disconnect();
    return longTasks.seen.longest;
  });
  const shell = await app.evaluate(() => {
    const { loopDelay } = globalThis as unknown as { loopDelay: { max: number; disable: () => boolean } };
    loopDelay.disable();
    return loopDelay.max / 1e6;
  });
  return { window, shell };
}

/** Holds both threads up for a while, as a task that is too long would. */
async function blockBoth({ app, page }: Program, milliseconds: number): Promise<void> {
  await page.evaluate((until) => {
    setTimeout(() => {
      const end = performance.now() + until;
      while (performance.now() < end);
    });
  }, milliseconds);
  await app.evaluate((_electron, until) => {
    const end = performance.now() + until;
    while (performance.now() < end);
  }, milliseconds);
}

it('the measuring sees a task that is too long', async () => {
  const program = await startProgram();
  await startMeasuring(program);
  await blockBoth(program, 3 * LIMIT_MS);
  await program.page.waitForTimeout(300);
  const { window, shell } = await longest(program);
  expect(window).toBeGreaterThan(LIMIT_MS);
  expect(shell).toBeGreaterThan(LIMIT_MS);
});

it('no task holds the window’s or the shell’s thread for more than 50 ms while a person works', async () => {
  const runs: (readonly Busy[])[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await workDay(await startProgram()));
  const best = (runs[0] ?? []).map(({ where }, at) => ({
    where,
    window: Math.min(...runs.map((run) => run[at]?.window ?? Number.POSITIVE_INFINITY)),
    shell: Math.min(...runs.map((run) => run[at]?.shell ?? Number.POSITIVE_INFINITY)),
  }));
  for (const { where, window, shell } of best) {
    console.info(`${where}: window ${window.toFixed(0)} ms, shell ${shell.toFixed(0)} ms`);
  }
  expect(best.filter(({ window, shell }) => Math.max(window, shell) > LIMIT_MS)).toEqual([]);
});
