import { describe, expect, it } from 'vitest';
import { copyElsewhere } from '../support/clipboard.ts';
import { startProgram } from '../support/program.ts';
import { cellOf, exampleYear, goTo, rowOf, storeFile, undoWords } from './window.ts';

/** The example’s model with nothing planned in it. */
function emptyYear() {
  const year = exampleYear();
  const layouts = year.model.layouts.map((layout) => ({
    ...layout,
    chapters: layout.chapters.map((chapter) => ({ ...chapter, parts: chapter.parts.filter(({ type }) => type !== 'item') })),
  }));
  return {
    ...year,
    items: [],
    model: { ...year.model, layouts, tables: year.model.tables.map((table) => ({ ...table, item: null })) },
    occasions: year.occasions.map((occasion) => ({ ...occasion, followUps: [] })),
  };
}

describe('a plan built with the keyboard alone', () => {
  it('takes what is typed, Insert and what is pasted while there is nothing in it', async () => {
    const { page, screenshot } = await startProgram({ store: await storeFile(emptyYear()) });
    const focused = page.locator('[role="treegrid"] :focus');
    const empty = page.getByRole('heading', { name: 'Året har inga mål ännu' });
    await goTo(page, 'Mål och uppdrag');
    await screenshot('mal-tomt');
    await page.keyboard.type('Invånare');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused.textContent()).toContain('Invånare');
    await expect.poll(() => page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('2');
    await page.keyboard.press('Control+z');
    await empty.waitFor();
    await goTo(page, 'Översikt');
    await goTo(page, 'Mål och uppdrag');
    await page.keyboard.press('Insert');
    await page.locator('[role="treegrid"] textarea').or(focused).first().waitFor();
    await page.keyboard.press('Escape');
    await rowOf(page, 'Ny rad').waitFor();
    await page.keyboard.press('Control+z');
    await empty.waitFor();
    await goTo(page, 'Översikt');
    await goTo(page, 'Mål och uppdrag');
    const tooLong = 'Å'.repeat(2_001);
    await page.keyboard.insertText(tooLong);
    await page.keyboard.press('Enter');
    await page.getByText('ÅÅÅ').first().waitFor();
    await page.keyboard.press('Escape');
    // What did not fit has made nothing, and stands where it was typed.
    const field = page.getByRole('textbox', { name: 'Skriv eller klistra in den första raden' });
    await expect.poll(() => field.inputValue()).toBe(tooLong);
    await field.focus();
    await page.keyboard.press('Control+a');
    await copyElsewhere(page, { text: '1\tGod hälsa\n2\tGod vård\n' });
    await page.keyboard.press('Control+v');
    await rowOf(page, 'God hälsa').waitFor();
    await rowOf(page, 'God vård').waitFor();
    await expect.poll(() => page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('3');
    await focused.waitFor();
    await expect.poll(() => undoWords(page).textContent()).toMatch(/inklistring/);
    await page.keyboard.press('Control+z');
    await empty.waitFor();
  });

  it('begins with nothing, gets rows below and under each other, and is moved about', async () => {
    const { page } = await startProgram({ store: await storeFile(emptyYear()) });
    await goTo(page, 'Mål och uppdrag');
    await page.getByRole('button', { name: 'Lägg till den första raden' }).focus();
    await page.keyboard.press('Enter');
    await rowOf(page, 'Ny rad').waitFor();
    await expect.poll(() => page.locator('[role="treegrid"] :focus').textContent()).toContain('Ny rad');
    await page.keyboard.type('Invånare');
    await page.keyboard.press('Enter');
    await rowOf(page, 'Invånare').waitFor();
    await page.keyboard.press('Alt+Insert');
    await page.locator('[role="treegrid"] textarea').waitFor();
    await page.keyboard.type('God hälsa');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+Insert');
    await page.locator('[role="treegrid"] textarea').waitFor();
    await page.keyboard.type('Andel nöjda');
    await page.keyboard.press('Tab');
    await page.keyboard.type('> 90 procent');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await cellOf(page, 'Andel nöjda', 'Målvärde')).textContent()).toBe('> 90 procent');
    expect(await rowOf(page, 'Andel nöjda').getAttribute('aria-level')).toBe('3');

    await page.keyboard.press('Insert');
    await page.locator('[role="treegrid"] textarea').waitFor();
    await page.keyboard.type('Andel trygga');
    await page.keyboard.press('Enter');
    await rowOf(page, 'Andel trygga').getByRole('rowheader').click();
    const order = () => page.locator('[data-row] [role="rowheader"]').allTextContents();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await order()).slice(2).join()).toMatch(/trygga.*nöjda/);
    expect(await page.locator('[role="treegrid"] :focus').textContent()).toContain('Andel trygga');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect.poll(() => rowOf(page, 'Andel trygga').getAttribute('aria-level')).toBe('2');
    await page.keyboard.press('Control+-');
    await rowOf(page, 'Andel trygga').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await rowOf(page, 'Andel trygga').waitFor();
  });

  it('says of several rows that there is nothing to report, with one key and as one step', async () => {
    const { page } = await startProgram();
    await goTo(page, 'Mål och uppdrag');
    const comment = await cellOf(page, 'Indikatorerna för målen under e-hälsa', 'Kommentar');
    await comment.click();
    expect(await comment.textContent()).toBe('saknas');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+Shift+Enter');
    await expect.poll(() => comment.textContent()).toBe('Inget att rapportera');
    await expect.poll(() => undoWords(page).textContent()).toBe('Ctrl+Z ångrar: ”Inget att rapportera” för flera rader (2)');
    await page.keyboard.press('Control+z');
    await expect.poll(() => comment.textContent()).toBe('saknas');
  });
});
