import type { Page } from 'playwright-core';

/** Keys that were too quick to be reported count as the shortest that is: the browser reports in steps of 8 ms. */
const SHORTEST = 8;

/**
 * Milliseconds from each key to the next paint, as the browser itself measures them (Event Timing).
 *
 * @param press presses `keys` keys
 */
export async function keyToPaint(page: Page, keys: number, press: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
    });
    // Shorter events than this are not reported by any browser.
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { keyTimes: { seen, observer } });
  });
  await press();
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => {
    const { keyTimes } = window as unknown as { keyTimes: { seen: number[]; observer: PerformanceObserver } };
    keyTimes.observer.disconnect();
    return keyTimes.seen;
  });
  return [...seen, ...Array.from({ length: Math.max(0, keys - seen.length) }, () => SHORTEST)];
}

/** The times between frames, in milliseconds, while an element is scrolled down by `step` pixels in each of `frames` frames. */
export function scrollFrames(page: Page, selector: string, step: number, frames: number): Promise<readonly number[]> {
  return page.evaluate(
    ([where, by, count]) =>
      new Promise<number[]>((resolve) => {
        const element = document.querySelector(where);
        if (element === null) throw new Error(`there is no ${where}`);
        const times: number[] = [];
        let last = performance.now();
        const next = (now: number) => {
          times.push(now - last);
          last = now;
          if (times.length > count) return resolve(times.slice(1));
          element.scrollTop += by;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [selector, step, frames] as const,
  );
}
