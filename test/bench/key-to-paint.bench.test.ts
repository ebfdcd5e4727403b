import { describe, expect, it } from 'vitest';
import { useProgram } from '../e2e/support/program.ts';
import { cellOf, goTo } from '../e2e/views/window.ts';
import { median } from './support/median.ts';
import { keyToPaint } from './support/paint.ts';

describe('from a key to paint', () => {
  const program = useProgram();
  const MOST = 50;
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
    const committed = median(await keyToPaint(page, committing.length, () => presses(committing)));

    const moving = [...repeat(['ArrowDown'], 20), ...repeat(['ArrowUp'], 20)];
    const moved = median(await keyToPaint(page, moving.length, () => presses(moving)));

    await (await cellOf(page, 'Återbesök inom planerad tid', 'Kommentar')).click();
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor();
    const typing = [...'Det skrivs en hel mening till, och en till. '];
    const typed = median(await keyToPaint(page, typing.length, () => presses(typing)));

    console.log(`key to paint, median: status ${committed} ms, cursor ${moved} ms, letter ${typed} ms`);
    expect(committed).toBeLessThan(MOST);
    expect(moved).toBeLessThan(MOST);
    expect(typed).toBeLessThan(MOST);
  });
});
