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

/** Where the plain element is while it is measured. */
const PLAIN = '#plain-scroller';

export interface Floor {
  /** As of `scrollFrames`, milliseconds. */
  readonly frames: readonly number[];
  /** As of `keyToPaint`, milliseconds. */
  readonly keys: readonly number[];
}

/**
 * The least that scrolling and a key can take in this window now: of a plain element of ten thousand lines, laid over the window
 * and taken away again, that nothing but the browser moves. Where the machine has other work, this is late too.
 */
export async function plainFloor(page: Page, step: number, frames: number, keys: number): Promise<Floor> {
  await page.evaluate((selector) => {
    const plain = document.createElement('div');
    plain.id = selector.slice(1);
    plain.tabIndex = 0;
    plain.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: Canvas; white-space: pre';
    plain.textContent = Array.from({ length: 10_000 }, (_each, line) => `Rad ${line + 1}`).join('\n');
    document.body.append(plain);
    plain.focus();
  }, PLAIN);
  await page.waitForTimeout(500);
  const scrolled = await scrollFrames(page, PLAIN, step, frames);
  const pressed = await keyToPaint(page, keys, async () => {
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press(key % 2 === 0 ? 'PageUp' : 'PageDown');
      await page.waitForTimeout(60);
    }
  });
  await page.evaluate((selector) => document.querySelector(selector)?.remove(), PLAIN);
  return { frames: scrolled, keys: pressed };
}
