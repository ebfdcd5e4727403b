import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { cellOf, goTo, said, sidePanel, undoWords } from './window.ts';

const GOAL = 'Länets invånare har en god';

describe('undo and redo', () => {
  const program = useProgram();

  it('takes back the last change and says which, and does it again', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    const status = await cellOf(page, GOAL, 'Status');
    await status.click();
    await page.keyboard.press('2');
    await expect.poll(() => status.textContent()).toBe('Gul');
    await expect.poll(() => undoWords(page).textContent()).toMatch(/färg.*Effektmål 1/i);
    await page.keyboard.press('Control+z');
    await expect.poll(() => status.textContent()).toBe('Grön');
    await expect.poll(() => said(page).textContent()).toMatch(/^Ångrat: .*färg.*Effektmål 1/i);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => status.textContent()).toBe('Gul');
    await expect.poll(() => said(page).textContent()).toMatch(/^Gjort om: .*färg.*Effektmål 1/i);
    await page.keyboard.press('Control+z');
    await expect.poll(() => status.textContent()).toBe('Grön');
  });

  it('takes back what is being typed in a text, where it is typed', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await (await cellOf(page, GOAL, 'Kommentar')).click();
    const text = sidePanel(page).getByRole('textbox', { name: 'Kommentar' });
    const before = await text.textContent();
    await text.click();
    await page.locator('[data-pane="side"] .ProseMirror').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Ett tillägg.');
    await expect.poll(() => text.textContent()).toBe(`${before} Ett tillägg.`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.textContent()).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => text.textContent()).toBe(`${before} Ett tillägg.`);
  });

  it('obeys the menu as it obeys the keys', async () => {
    const { page, app } = program();
    await goTo(page, 'Mål och uppdrag');
    const status = await cellOf(page, GOAL, 'Status');
    await status.click();
    await page.keyboard.press('3');
    await expect.poll(() => status.textContent()).toBe('Röd');
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
    await expect.poll(() => status.textContent()).toBe('Grön');
  });
});
