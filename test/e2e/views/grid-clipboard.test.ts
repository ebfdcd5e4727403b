import { describe, expect, it } from 'vitest';
import { copyElsewhere, pasteElsewhere } from '../support/clipboard.ts';
import { type Program, useProgramAnew } from '../support/program.ts';
import { cellOf, goTo, undoWords } from './window.ts';

const FIRST = 'Förbättrade resultat i det förebyggande';
const INDICATOR = 'Återbesök inom planerad tid';
const GOAL = 'Länets invånare har en god';

async function outcomes({ page }: Program): Promise<readonly (string | null)[]> {
  const index = await page.getByRole('columnheader', { name: 'Utfall' }).getAttribute('aria-colindex');
  return page.locator(`[data-row^="mal-1-i"] [aria-colindex="${index}"]`).allTextContents();
}

describe('cells and the clipboard', () => {
  const anew = useProgramAnew();

  it('copies a selected range as Excel and Word read it, with statuses as their words and ticks as yes and no', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    await (await cellOf(page, FIRST, 'Status')).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await expect.poll(async () => (await pasteElsewhere(page)).text).toBe('Delvis\tOförändrat\nInte alls\tFörsämrats\n');
    expect((await pasteElsewhere(page)).html).toMatch(/<tr><td[^>]*>Delvis<\/td><td[^>]*>Oförändrat<\/td><\/tr>/);
    await (await cellOf(page, FIRST, 'Status')).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+c');
    await expect.poll(async () => (await pasteElsewhere(page)).text).toBe('Ja');
  });

  it('pastes a column from Excel downward over the rows that are seen, as one step of undo', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    await copyElsewhere(page, { text: '86 %\r\n"två\nrader"\r\n\r\n77–80\r\n' });
    const before = await outcomes(program);
    await (await cellOf(page, FIRST, 'Utfall')).click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => outcomes(program)).toEqual(['86 %', 'två\nrader', '', '77–80']);
    await expect.poll(() => undoWords(page).textContent()).toMatch(/inklistring/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => outcomes(program)).toEqual(before);
  });

  it('pastes a table from Word: its statuses by their words, its paragraphs as lines', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    const html =
      '<html><body><!--StartFragment--><table><tr><td><p>Antal</p><p>och andel</p></td><td><p>helt</p></td></tr>' +
      '<tr><td>12&nbsp;st</td><td>Värde  saknas</td></tr></table><!--EndFragment--></body></html>';
    await copyElsewhere(page, { text: 'Antal\noch andel\thelt\n12 st\tVärde saknas\n', html });
    await (await cellOf(page, FIRST, 'Utfall')).click();
    await page.keyboard.press('Control+v');
    await expect.poll(async () => (await outcomes(program)).slice(0, 2)).toEqual(['Antal\noch andel', '12 st']);
    expect(await (await cellOf(page, FIRST, 'Status')).textContent()).toBe('Helt');
  });

  it('shows what does not fit before anything is written, and then pastes what does', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    const status = await cellOf(page, FIRST, 'Status');
    await copyElsewhere(page, { text: 'Helt\r\nLila\r\n' });
    await status.click();
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Lila').waitFor();
    expect(await dialog.getByRole('row').nth(1).textContent()).toContain('Ordet finns inte bland Helt, Delvis');
    expect(await status.textContent()).toBe('Delvis');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe('Delvis');
    await page.keyboard.press('Control+v');
    await dialog.getByRole('button', { name: 'Klistra in det som går' }).click();
    await expect.poll(() => status.textContent()).toBe('Helt');
  });

  it('sets a status, clears and fills over a selected range, each as one step', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    const statuses = async () => {
      const index = await page.getByRole('columnheader', { name: 'Status' }).getAttribute('aria-colindex');
      return page.locator(`[data-row^="mal-1-i"] [aria-colindex="${index}"]`).allTextContents();
    };
    const before = await statuses();
    await (await cellOf(page, FIRST, 'Status')).click();
    for (let row = 1; row < before.length; row += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('1');
    await expect.poll(statuses).toEqual(before.map(() => 'Helt'));
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await statuses()).join('')).not.toContain('Helt');
    await page.keyboard.press('Control+z');
    await expect.poll(statuses).toEqual(before.map(() => 'Helt'));
    await page.keyboard.press('Control+z');
    await expect.poll(statuses).toEqual(before);
    await page.keyboard.press('Control+d');
    await expect.poll(statuses).toEqual(before.map(() => before[0]));
    await (await cellOf(page, GOAL, 'Klar')).click();
    await page.keyboard.press('Control+Space');
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBeGreaterThan(10);
  });

  it('selects with the pointer, and to a cell with Shift', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    const selected = () => page.locator('[role="gridcell"][aria-selected="true"]').count();
    const [from, to] = [await cellOf(page, FIRST, 'Utfall'), await cellOf(page, INDICATOR, 'Pil')];
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await page.mouse.up();
    await expect.poll(selected).toBeGreaterThan(10);
    await from.click();
    await expect.poll(selected).toBe(1);
    await (await cellOf(page, FIRST, 'Pil')).click({ modifiers: ['Shift'] });
    await expect.poll(selected).toBe(3);
  });
});
