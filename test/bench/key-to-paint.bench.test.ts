import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useProgram } from '../e2e/support/program.ts';
import { cellOf, goTo } from '../e2e/views/window.ts';
import { median } from './support/median.ts';

/** Milliseconds from a key to the next paint, as the browser itself measures them (Event Timing, in steps of 8 ms). */
async function keyToPaint(page: Page, press: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
    });
    // Shorter events than this are not reported by any browser.
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, { seen });
  });
  await press();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { seen: number[] }).seen);
}

describe('from a key to paint', () => {
  const program = useProgram();
  const MOST = 50;
  /** Keys that were too quick to be reported count as the shortest that is. */
  const middle = (seen: readonly number[], keys: number) =>
    median([...seen, ...Array.from({ length: Math.max(0, keys - seen.length) }, () => 8)]);

  it('a committed status, a moved cursor and a typed letter each take under 50 ms', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    const presses = async (keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
      }
    };
    const repeat = (keys: readonly string[], times: number) => Array.from({ length: times }, () => keys).flat();

    await (await cellOf(page, 'Länets invånare har en god', 'Status')).click();
    const committing = repeat(['2', '3', '1'], 10);
    const committed = middle(await keyToPaint(page, () => presses(committing)), committing.length);

    const moving = [...repeat(['ArrowDown'], 20), ...repeat(['ArrowUp'], 20)];
    const moved = middle(await keyToPaint(page, () => presses(moving)), moving.length);

    await (await cellOf(page, 'Återbesök inom planerad tid', 'Kommentar')).click();
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor();
    const typing = [...'Det skrivs en hel mening till, och en till. '];
    const typed = middle(await keyToPaint(page, () => presses(typing)), typing.length);

    console.log(`key to paint, median: status ${committed} ms, cursor ${moved} ms, letter ${typed} ms`);
    expect(committed).toBeLessThan(MOST);
    expect(moved).toBeLessThan(MOST);
    expect(typed).toBeLessThan(MOST);
  });
});
