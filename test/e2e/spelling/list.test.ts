import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { okOf } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { type Program, useProgramAnew } from '../support/program.ts';
import { goTo, undoWords } from '../views/window.ts';

const OCCASION = 'hsn-2024-helar';
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Stavning' });
const words = (page: Page): Locator => dialog(page).getByRole('listbox', { name: 'Ord som saknas' });
const word = (page: Page): Locator => words(page).getByRole('option', { selected: true });

/** The same misspelt word in a chapter and in a comment, and an odd name. */
async function writeMistakes({ call, page }: Program): Promise<void> {
  await goTo(page, 'Mål och uppdrag');
  const { items } = okOf(await call('items', { occasion: OCCASION }));
  const item = items[1]?.id ?? '';
  okOf(
    await call('commit', {
      type: 'text.set',
      occasion: OCCASION,
      section: 'inledning',
      field: 'body',
      value: fromParagraphs(['En utväckling.', 'Via Zorvex.']),
    }),
  );
  okOf(
    await call('commit', {
      type: 'follow-up.set',
      occasion: OCCASION,
      item,
      field: 'comment',
      value: fromParagraphs(['Ännu en utväckling.']),
    }),
  );
}

/** Goes down to a word in the list. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F7');
  await words(page).waitFor();
  for (let step = 0; step < 200 && !(await word(page).textContent())?.startsWith(text); step += 1)
    await page.keyboard.press('ArrowDown');
  expect(await word(page).textContent()).toMatch(new RegExp(`^${text}`));
}

describe('the list of the occasion’s misspelt words', () => {
  const anew = useProgramAnew();

  it('replaces a word everywhere with the keyboard alone, as one step', async () => {
    const program = anew();
    const { page, call } = program;
    await writeMistakes(program);
    await find(page, 'utväckling');
    await program.screenshot('spelling-list');
    // Both texts have been read, and what they may have meant is there, before the cursor goes on to it.
    await expect.poll(() => word(page).textContent()).toBe('utväckling2');
    await dialog(page).getByRole('button', { name: 'utveckling' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('är ersatt med').waitFor();
    await expect.poll(() => words(page).getByText('utväckling').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => undoWords(page).textContent()).toContain('ersättning av text (2)');
    expect(JSON.stringify(await call('texts', { occasion: OCCASION }))).toContain('En utveckling.');
    expect(JSON.stringify(await call('items', { occasion: OCCASION }))).toContain('Ännu en utveckling.');
  });

  it('adds a word to the organisation’s list, and takes it as right from then on', async () => {
    const program = anew();
    const { page, call } = program;
    await writeMistakes(program);
    await find(page, 'Zorvex');
    await dialog(page).getByRole('button', { name: 'Lägg till i ordlistan' }).click();
    await dialog(page).getByText('finns nu i ordlistan').waitFor();
    await expect.poll(() => words(page).getByText('Zorvex').count()).toBe(0);
    expect(okOf(await call('words'))).toEqual([{ organisation: 'region-exempel', word: 'Zorvex' }]);
    expect(okOf(await call('spellCheck', { texts: ['Zorvex och Zorvex'] }))).toEqual([[]]);
    await dialog(page).getByText('Ordlistan: ett ord').click();
    await dialog(page).getByRole('button', { name: 'Ta bort Zorvex ur ordlistan' }).click();
    await words(page).getByText('Zorvex').waitFor();
    expect(okOf(await call('words'))).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(async () => okOf(await call('words'))).toHaveLength(1);
  });

  it('leads to the text where a word stands', async () => {
    const program = anew();
    const { page } = program;
    await writeMistakes(program);
    await find(page, 'Zorvex');
    await dialog(page).getByRole('button', { name: 'Inledning, Text' }).click();
    await page.locator('.ProseMirror').getByText('Via Zorvex.').waitFor();
  });

  it('has no faults that axe can see', async () => {
    const program = anew();
    const { page } = program;
    await writeMistakes(program);
    await find(page, 'Zorvex');
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, 'Texter');
    await page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
    await page.locator('.ProseMirror [aria-invalid="spelling"]').first().waitFor();
    await page.keyboard.press('F7');
    await page.getByRole('listbox', { name: /^Förslag för/ }).waitFor();
    await program.screenshot('spelling-suggestions');
    expect(await violations(page, '.ProseMirror', 'section[aria-label="Stavning"]')).toEqual([]);
  });
});
