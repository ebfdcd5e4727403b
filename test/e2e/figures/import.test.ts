import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { gridWorkbook } from '../../support/workbook/grid.ts';
import { useProgram } from '../support/program.ts';
import { goTo, inTableMenu, said, undoWords } from '../views/window.ts';

/** The ledger's export: two sheets, amounts in tkr, one row under another name, one that is wrong. */
const LEDGER = gridWorkbook({
  Läsmig: [['Huvudbok 2024']],
  Resultat: [
    ['Belopp i tkr', 'Utfall', 'Budget'],
    ['Avgifter', 228_012.3, 226_700],
    ['Sålda tjänster', 830_000, 870_600],
    ['Köpt vård', '#DIVISION/0!', -455_200],
    ['Finansnetto', -21_300, -23_700],
  ],
});

/** The first table, when it is there: its keys work then. */
async function toTable(page: Page): Promise<void> {
  await goTo(page, 'Ekonomi och nyckeltal');
  await shown(page, 'Avgifter').waitFor();
}

/** The outcome of a row. */
const shown = (page: Page, row: string) =>
  page.getByRole('grid', { name: 'Resultatrapport' }).getByRole('row').filter({ hasText: row }).getByRole('gridcell').first();

describe('figures from a file', () => {
  const program = useProgram();
  const folder = useTempFolder();
  const file = () => join(folder(), 'huvudbok.xlsx');

  const bringIn = (page: Page) => page.getByRole('button', { name: /^(Läs in \d+ cell|Inget att läsa in)/ });
  const lineOf = (page: Page, cell: string) =>
    page.getByRole('dialog').locator('tr[data-difference]').filter({ hasText: cell }).first();

  it('are read with the keyboard alone: what is what, each difference, and in as one step that can be taken back', async () => {
    const { page, answerDialogs } = program();
    await toTable(page);
    writeFileSync(file(), LEDGER);
    await answerDialogs(file());
    await page.keyboard.press('Control+Shift+I');
    await bringIn(page).waitFor();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByText(/^huvudbok\.xlsx, ändrad \d{4}-\d\d-\d\d$/).count()).toBe(1);
    await expect.poll(() => dialog.getByLabel('Blad', { exact: true }).inputValue()).toBe('Resultat');
    await lineOf(page, 'B2').waitFor();
    expect(await lineOf(page, 'B2').locator('td').allTextContents()).toEqual(['B2', 'Avgifter, Utfall', '227,0', '228,0123']);
    expect(await lineOf(page, 'B4').textContent()).toContain('#DIVISION/0!');
    expect(await lineOf(page, 'B4').textContent()).toContain('tas inte in');
    expect(await bringIn(page).textContent()).toBe('Läs in 1 cell');

    // From one difference to the next with the arrows; the sheet shows where the figure stands.
    await lineOf(page, 'B2').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => lineOf(page, 'B4').evaluate((row) => row === document.activeElement)).toBe(true);
    await expect.poll(() => dialog.locator('[data-cursor="true"]').textContent()).toBe('#DIVISION/0!');

    // A label that is not known is said once.
    await dialog.getByRole('radio', { name: /^Kopplingar/ }).focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel('”Sålda tjänster” är').selectOption({ label: 'Såld vård' });
    await expect.poll(() => bringIn(page).textContent()).toBe('Läs in 2 celler');
    await bringIn(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page, 'Såld vård').textContent()).toBe('830,0');
    expect(await shown(page, 'Köpt vård').textContent()).toBe('\u2212472,6');
    await undoWords(page).filter({ hasText: '(2)' }).waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => shown(page, 'Såld vård').textContent()).toBe('827,3');
    await expect.poll(() => shown(page, 'Avgifter').textContent()).toBe('227,0');
  });

  it('are dropped on the table, and what was said the last time is remembered', async () => {
    const { page } = program();
    await toTable(page);
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'huvudbok.xlsx', { lastModified: Date.UTC(2025, 0, 14, 12) }));
        return transfer;
      },
      [...LEDGER],
    );
    const grid = page.getByRole('grid', { name: 'Resultatrapport' });
    await grid.dispatchEvent('dragover', { dataTransfer: data });
    await page.getByText('Släpp filen').waitFor();
    await grid.dispatchEvent('drop', { dataTransfer: data });
    await page.getByText('huvudbok.xlsx, ändrad 2025-01-14').waitFor();
    await expect.poll(() => bringIn(page).textContent()).toBe('Läs in 2 celler');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => shown(page, 'Såld vård').textContent()).toBe('827,3');
  });

  it('are taken from a block that is pointed out with the keys', async () => {
    const { page, answerDialogs } = program();
    await toTable(page);
    writeFileSync(
      file(),
      gridWorkbook({ Blad: [['Avgifter', 1], [], ['', 'mnkr', 'Utfall'], ['', 'Avgifter', 231], ['', 'Okänd', 5]] }),
    );
    await answerDialogs(file());
    await page.keyboard.press('Control+Shift+I');
    const sheet = page.getByRole('dialog').getByRole('grid');
    await sheet.focus();
    for (const key of ['Control+Home', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => page.getByLabel('Område').inputValue()).toBe('B3:C5');
    await expect.poll(() => lineOf(page, 'C4').textContent()).toContain('231');
    await page.getByLabel('Område').fill('hela');
    await page.getByText('Skriv området som A1:F20.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('are refused in a sentence when the file is none, and nothing is changed', async () => {
    const { page, answerDialogs } = program();
    await toTable(page);
    writeFileSync(file(), 'PK\u0003\u0004 inte mer');
    await answerDialogs(file());
    await page.keyboard.press('Control+Shift+I');
    await page.getByRole('alert').filter({ hasText: 'Filen är skadad' }).waitFor();
    await answerDialogs(null);
    await page.getByRole('button', { name: 'Välj en annan fil …' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => shown(page, 'Avgifter').textContent()).toBe('227,0');
  });

  it('are pasted by their labels where the block has them, and as cells where it has not', async () => {
    const { page, app } = program();
    await toTable(page);
    const paste = async (row: string, text: string) => {
      await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
      await shown(page, row).click();
      await page.keyboard.press('Control+V');
    };
    await paste('Avgifter', 'tkr\tBudget\tUtfall\nKöpt vård\t-455 200\t-470 000\nAvgifter\t226 700\t227 000\n');
    await expect.poll(() => bringIn(page).textContent()).toBe('Läs in 1 cell');
    await page.getByText('Det som klistrades in').waitFor();
    expect(await lineOf(page, 'C2').textContent()).toContain('\u2212470');
    await bringIn(page).click();
    await expect.poll(() => shown(page, 'Köpt vård').textContent()).toBe('\u2212470,0');
    await paste('Såld vård', '300,5');
    await expect.poll(() => shown(page, 'Såld vård').textContent()).toBe('300,5');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => shown(page, 'Köpt vård').textContent()).toBe('\u2212472,6');
  });
});

describe('tables to a file', () => {
  const program = useProgram();

  it('go to Excel with a key and to text from the menu, and can be opened from here', async () => {
    const { page, answerDialogs } = program();
    const folder = tempFolder();
    await toTable(page);
    await answerDialogs(join(folder, 'Tabell.xlsx'));
    await page.keyboard.press('Control+Shift+E');
    await page.getByText('Tabell.xlsx är sparad').waitFor();
    expect(readFileSync(join(folder, 'Tabell.xlsx')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    await page.getByRole('button', { name: 'Visa i mapp' }).waitFor();
    const target = join(folder, 'Tabell.csv');
    await answerDialogs(target);
    await inTableMenu(page, /csv/);
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    expect(readFileSync(target, 'utf8')).toContain('\r\nAvgifter;227,0;226,7;');
    expect(await said(page).count()).toBe(1);
  });
});
