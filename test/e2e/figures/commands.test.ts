import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useTempFolder } from '../../support/temp-folder.ts';
import { useProgram } from '../support/program.ts';
import { goTo } from '../views/window.ts';

/** Chooses in the list of Ctrl+K what answers best. */
async function choose(page: Page, text: string): Promise<void> {
  const palette = page.getByRole('dialog', { name: 'Sök eller gör …' });
  await page.keyboard.press('Control+k');
  await palette.waitFor();
  await page.keyboard.type(text);
  await palette.getByRole('option', { selected: true }).filter({ hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

describe('what is asked of the tables from another view', () => {
  const program = useProgram();
  const folder = useTempFolder();

  it('is done where the tables are: the shown one edited, a new one made', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await choose(page, 'Redigera tabellen');
    await page.getByRole('heading', { level: 1, name: 'Redigera ”Resultatrapport”' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();

    await goTo(page, 'Texter');
    await choose(page, 'Ny tabell');
    await page.getByRole('heading', { level: 1, name: 'Ny tabell' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();

    // It was done once: coming back is only coming back.
    await goTo(page, 'Översikt');
    await goTo(page, 'Ekonomi och nyckeltal');
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();
  });

  it('is done from the menus too: a file read in, the table taken out', async () => {
    const { app, page, answerDialogs } = program();
    const click = (id: string) => app.evaluate(({ Menu }, of) => Menu.getApplicationMenu()?.getMenuItemById(of)?.click(), id);
    const ledger = join(folder(), 'huvudbok.csv');
    writeFileSync(ledger, 'Belopp i mnkr;Utfall\nAvgifter;228,0\n');
    await goTo(page, 'Översikt');
    await answerDialogs(ledger);
    await click('import-figures');
    await page.getByRole('dialog').getByRole('heading', { name: 'Läs in i ”Resultatrapport”' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await goTo(page, 'Historik');
    await answerDialogs(join(folder(), 'tabell.xlsx'));
    await click('export-table');
    await page.getByText('tabell.xlsx').first().waitFor();
  });

  it('is done of the table worked with last, also on another occasion, and while a definition is edited', async () => {
    const { app, page, answerDialogs } = program();
    const click = (id: string) => app.evaluate(({ Menu }, of) => Menu.getApplicationMenu()?.getMenuItemById(of)?.click(), id);
    await goTo(page, 'Ekonomi och nyckeltal');
    await page.getByRole('navigation', { name: 'Tabeller' }).getByRole('button', { name: 'Extratid' }).click();
    await page.getByRole('grid', { name: 'Extratid' }).waitFor();
    await page.getByRole('radio', { name: /Delår/ }).click();
    await goTo(page, 'Översikt');
    const file = join(folder(), 'arbetad.csv');
    await answerDialogs(file);
    await click('export-csv');
    await page.getByText('arbetad.csv').first().waitFor();
    expect(readFileSync(file, 'utf8')).toContain('Utfall jan - dec 2024');

    await page.getByRole('radio', { name: /Helår/ }).click();
    await choose(page, 'Redigera tabellen');
    await page.getByRole('heading', { level: 1, name: 'Redigera ”Extratid”' }).waitFor();
    const whole = join(folder(), 'formen.xlsx');
    await answerDialogs(whole);
    await click('export-table');
    await page.getByText('formen.xlsx').first().waitFor();
    expect(existsSync(whole)).toBe(true);
    const hours = join(folder(), 'timmar.csv');
    writeFileSync(hours, ';Kvinnor;Män\nFyllnadstid;1;2\n');
    await answerDialogs(hours);
    await click('import-figures');
    await page.getByRole('dialog').getByRole('heading', { name: 'Läs in i ”Extratid”' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Redigera ”Extratid”' }).waitFor();
    await page.keyboard.press('Escape');
    await choose(page, 'Ny tabell');
    await click('import-figures');
    await page.getByText('Tabellen finns inte ännu.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('leads from a chart’s title to the chart, however far down it stands', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await choose(page, 'Budgetavvikelse 2024');
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();
    const chart = page.getByRole('region', { name: 'Diagram: Budgetavvikelse 2024', exact: true });
    const isThere = () =>
      chart.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return one === document.activeElement && top >= 0 && Math.min(bottom, top + 200) <= window.innerHeight;
      });
    await expect.poll(isThere).toBe(true);
  });
});
