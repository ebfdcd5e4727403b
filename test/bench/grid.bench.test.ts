import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startProgram } from '../e2e/support/program.ts';
import { cellOf, exampleYear, goTo, storeFile } from '../e2e/views/window.ts';
import { largeYear } from '../support/large-year.ts';
import { median, percentile } from './support/median.ts';
import { keyToPaint, plainFloor, scrollFrames } from './support/paint.ts';

const OPENS_IN = 300;
/** One frame at 60 a second is 16.7 ms and a missed one 33; the browser's clock is off by a tenth or two. Milliseconds. */
const FRAME = 17;
const KEY = 50;
/** Where the machine is busy a key may take so many times what it takes in a plain element of the same window. */
const KEY_TIMES_FLOOR = 3;
const PASTE = 300;
const TIMES = 3;
/** Other work on the machine can hold one scroll up: then it is tried again. */
const SCROLLS = 3;

/** Milliseconds from the key that goes to the grid until it has been painted. */
async function opening(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          const grid = document.querySelector('[role="treegrid"]');
          if (grid?.checkVisibility() && grid.querySelectorAll('[data-row]').length > 5)
            setTimeout(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        window.dispatchEvent(new KeyboardEvent('keydown', { key: '2', ctrlKey: true, cancelable: true }));
        requestAnimationFrame(look);
      }),
  );
}

/** 1,029 outcomes, of the indicators of 21 goals; the rows of goals and perspectives between them have none. */
function outcomes(word: string): string[] {
  return Array.from({ length: 21 }, (_each, goal) => [
    ...Array.from({ length: 49 }, (_one, indicator) => `${word} ${goal * 49 + indicator + 1}`),
    ...(goal % 10 === 9 ? ['', ''] : ['']),
  ]).flat();
}

/** Milliseconds from a paste until its last row has been painted with what was pasted. */
function pasting(page: Page, text: string, last: string): Promise<number> {
  return page.evaluate(
    ([given, end]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          const isThere = [...document.querySelectorAll('[aria-selected="true"]')].some((cell) => cell.textContent === end);
          if (isThere) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          else requestAnimationFrame(look);
        };
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', given);
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
        requestAnimationFrame(look);
      }),
    [text, last] as const,
  );
}

describe('a grid of 10,000 items', () => {
  it('opens, scrolls and answers keys without a person noticing its size', async () => {
    const store = await storeFile(largeYear(exampleYear()));
    const opened: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { page, close } = await startProgram({ store });
      await goTo(page, 'Översikt');
      await page.getByText(/uppgifter saknas/).waitFor();
      await page.waitForTimeout(2_500);
      opened.push(await opening(page));
      await close();
    }
    const { page } = await startProgram({ store });
    await goTo(page, 'Mål och uppdrag');
    expect(await page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('10001');
    await page.waitForTimeout(2_500);
    const frames: number[] = [];
    do frames.push(percentile(await scrollFrames(page, '[role="treegrid"]', 120, 300), 95));
    while (frames.length < SCROLLS && Math.min(...frames) > FRAME);

    await page.keyboard.press('Control+Home');
    await (await cellOf(page, 'Invånarna i område 1 har', 'Status')).click();
    const press = async (keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
      }
    };
    const moving = Array.from({ length: 60 }, () => 'ArrowDown');
    const moved = await keyToPaint(page, moving.length, () => press(moving));
    const choosing = Array.from({ length: 20 }, () => ['2', 'ArrowUp', '1']).flat();
    const chosen = await keyToPaint(page, choosing.length, () => press(choosing));

    await page.keyboard.press('Control+Home');
    await (await cellOf(page, 'Andel som har svarat ja på fråga 1 i undersökning 1', 'Utfall')).first().click();
    const pasted: number[] = [];
    for (const word of ['första', 'andra', 'tredje']) {
      pasted.push(await pasting(page, outcomes(word).join('\n'), `${word} 1`));
      await page.waitForTimeout(2_500);
    }
    const floor = await plainFloor(page, 120, 300, 60);

    const times = {
      pasted: median(pasted),
      opened: median(opened),
      frame: Math.min(...frames),
      moved: percentile(moved, 95),
      chosen: percentile(chosen, 95),
    };
    const least = { frame: percentile(floor.frames, 95), key: percentile(floor.keys, 95) };
    console.log(
      `grid of 10,000: opens in ${times.opened.toFixed(0)} ms (median of ${opened.map((time) => time.toFixed(0)).join(', ')}), ` +
        `p95: frame ${times.frame.toFixed(1)} ms, cursor ${times.moved} ms, status ${times.chosen} ms; ` +
        `1,000 cells pasted in ${times.pasted.toFixed(0)} ms; plain element: frame ${least.frame.toFixed(1)} ms, key ${least.key} ms`,
    );
    const key = Math.max(KEY, KEY_TIMES_FLOOR * least.key);
    expect(times.opened).toBeLessThan(OPENS_IN);
    expect(times.frame).toBeLessThanOrEqual(Math.max(FRAME, least.frame));
    expect(times.pasted).toBeLessThan(PASTE);
    expect(times.moved).toBeLessThanOrEqual(key);
    expect(times.chosen).toBeLessThanOrEqual(key);
  });
});
