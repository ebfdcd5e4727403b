import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startProgram, useProgramAnew } from '../support/program.ts';
import { cellOf, goTo, said, sidePanel } from '../views/window.ts';

const WITHOUT_COMMENT = 'Indikatorerna för målen under e-hälsa';

/** The marked words in the text that is open. */
const marked = (page: Page): Locator => page.locator('.ProseMirror [aria-invalid="spelling"]');
const list = (page: Page): Locator => page.getByRole('listbox', { name: /^Förslag för/ });
const chosen = (page: Page): Locator => list(page).getByRole('option', { selected: true });

async function writeIntroduction(page: Page, text: string): Promise<Locator> {
  await goTo(page, 'Texter');
  const field = page.getByRole('textbox', { name: 'Inledning', exact: true });
  await field.click();
  await page.locator('.ProseMirror').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  return field;
}

describe('spelling while one writes', () => {
  const anew = useProgramAnew();

  it('marks a misspelt word when it has been left, and not while it is being written', async () => {
    const { page } = anew();
    await writeIntroduction(page, 'Vården har utväckling');
    await page.waitForTimeout(800);
    expect(await marked(page).count()).toBe(0);
    await page.keyboard.type(' och hälssa ');
    await expect.poll(() => marked(page).allTextContents()).toEqual(['utväckling', 'hälssa']);
    expect(
      await marked(page)
        .first()
        .evaluate((word) => getComputedStyle(word).textDecorationStyle),
    ).toBe('wavy');
  });

  it('leads from word to word with F7, replaces with Enter and skips', async () => {
    const { page, call } = anew();
    const field = await writeIntroduction(page, 'En utväckling av hälssa. ');
    await page.keyboard.press('F7');
    await expect.poll(() => chosen(page).textContent()).toBe('utveckling');
    await page.keyboard.press('Enter');
    await expect.poll(() => list(page).getAttribute('aria-label')).toBe('Förslag för hälssa');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen(page).textContent()).toBe('hälsa');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.textContent()).toBe('En utveckling av hälsa. ');
    await expect.poll(() => said(page).textContent()).toContain('inga ord som saknas');
    expect(await list(page).count()).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.type('Kivrra ');
    await page.keyboard.press('F7');
    await list(page).waitFor();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => chosen(page).textContent()).toBe('Hoppa över');
    await page.keyboard.press('Enter');
    await expect.poll(() => marked(page).count()).toBe(0);
    const isSaved = async () =>
      JSON.stringify(await call('texts', { occasion: 'hsn-2024-helar' })).includes('En utveckling av hälsa. Kivrra');
    await expect.poll(isSaved).toBe(true);
  });

  it('closes its list with Escape and lets any other key go to the text', async () => {
    const { page } = anew();
    const field = await writeIntroduction(page, 'hälssa ');
    await page.keyboard.press('F7');
    await list(page).waitFor();
    await page.keyboard.press('Escape');
    await list(page).waitFor({ state: 'detached' });
    expect(await page.locator('.ProseMirror').count()).toBe(1);
    await page.keyboard.press('F7');
    await list(page).waitFor();
    await page.keyboard.type('vård');
    await list(page).waitFor({ state: 'detached' });
    await expect.poll(() => field.textContent()).toBe('vård ');
  });

  it('opens its list with the right button on the word', async () => {
    const { page } = anew();
    const field = await writeIntroduction(page, 'En utväckling här ');
    await marked(page).click({ button: 'right' });
    await list(page).getByRole('option', { name: 'utveckling' }).click();
    await expect.poll(() => field.textContent()).toBe('En utveckling här ');
    expect(await page.locator('.ProseMirror').count()).toBe(1);
  });

  it('works in the short fields of a grid and of a panel', async () => {
    const { page, screenshot } = anew();
    await goTo(page, 'Mål och uppdrag');
    const cell = await cellOf(page, WITHOUT_COMMENT, 'Kommentar');
    await cell.click();
    await page.keyboard.type('En utväckling sker ');
    const field = cell.getByRole('textbox');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('spelling');
    await screenshot('spelling-cell');
    await page.keyboard.press('F7');
    await expect.poll(() => chosen(page).textContent()).toBe('utveckling');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('En utveckling sker ');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await sidePanel(page).count()).toBe(1);
  });

  it('marks nothing when it is turned off, and remembers it; F7 still finds', async () => {
    const program = await startProgram();
    const { page, userData } = program;
    await writeIntroduction(page, 'hälssa och ');
    await expect.poll(() => marked(page).count()).toBe(1);
    await program.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('spelling-toggle')?.click());
    await expect.poll(() => marked(page).count()).toBe(0);
    await page.keyboard.press('F7');
    await list(page).waitFor();
    await program.close();
    const again = await startProgram({ userData });
    await again.page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
    await again.page.locator('.ProseMirror').waitFor();
    await again.page.waitForTimeout(800);
    expect(await marked(again.page).count()).toBe(0);
    const isTicked = () =>
      again.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('spelling-toggle')?.checked);
    await expect.poll(isTicked).toBe(false);
  });
});
