import type { Program } from '../../e2e/support/program.ts';

/** From now on, long tasks are looked for. */
export async function startMeasuring({ app, page }: Program): Promise<void> {
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
export async function longestTasks({ app, page }: Program): Promise<{ window: number; shell: number }> {
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
