import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { type Program, useProgram } from '../support/program.ts';
import { goTo, undoWords } from './window.ts';

const chartOf = (page: Page, title: string) => page.getByRole('region', { name: `Diagram: ${title}`, exact: true });

async function shown(program: Program) {
  const { page } = program;
  await goTo(page, 'Ekonomi och nyckeltal');
  const chart = chartOf(page, 'Budgetavvikelse 2024');
  await chart.locator('[role=img]').locator('svg').waitFor();
  return chart;
}

/** The words in a drawn chart. */
const drawnWords = (page: Page, title: string) =>
  chartOf(page, title).locator('[role=img]').locator('svg text').allTextContents();

describe('charts under their tables', () => {
  const program = useProgram();

  it('show the figures of the table and follow each that is typed, in the drawing and in words', async () => {
    const { page } = program();
    const chart = await shown(program());
    expect(await drawnWords(page, 'Budgetavvikelse 2024')).toEqual(expect.arrayContaining(['Övriga kostnader', '\u2212321,1']));
    const row = page.getByRole('grid', { name: 'Resultatrapport' }).getByRole('row').filter({ hasText: 'Såld vård' });
    await row.getByRole('gridcell').nth(3).click();
    await page.keyboard.type('-500');
    await page.keyboard.press('Enter');
    await expect.poll(() => drawnWords(page, 'Budgetavvikelse 2024')).toContain('\u2212500,0');
    expect(await chart.locator('[role=img]').getAttribute('aria-label')).toContain('Lägst Såld vård \u2212500,0\u00a0mnkr');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    // What is taken away is computed again: the outcome less the budget.
    await expect.poll(() => drawnWords(page, 'Budgetavvikelse 2024')).toContain('\u221243,3');
  });

  it('have their figures as a table too', async () => {
    const chart = await shown(program());
    await chart.getByText('Visa siffrorna').click();
    const rows = chart.getByRole('table').getByRole('row');
    expect(await rows.filter({ hasText: 'Personalkostnader' }).getByRole('cell').textContent()).toBe('71,1');
    await chart.getByText('Visa siffrorna').click();
  });

  it('are defined with the keyboard, seen at once, and taken back step by step', async () => {
    const { page } = program();
    const chart = await shown(program());
    await chart.getByRole('button', { name: 'Ändra diagrammet Budgetavvikelse 2024' }).press('Enter');
    await chart.getByLabel('Ordning, Budgetavvikelse 2024').focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await drawnWords(page, 'Budgetavvikelse 2024'))[0]).toBe('Övriga kostnader');
    await chart.getByRole('checkbox', { name: 'Utfallsavvikelse' }).press('Space');
    await expect.poll(() => drawnWords(page, 'Budgetavvikelse 2024')).toContain('Utfallsavvikelse');
    const title = chart.getByLabel('Rubrik, Budgetavvikelse 2024');
    await title.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Avvikelser {år}');
    await page.keyboard.press('Enter');
    const renamed = chartOf(page, 'Avvikelser 2024');
    await renamed.waitFor();
    await expect.poll(() => undoWords(page).textContent()).toContain('diagram för 2024');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Z');
    await chart.waitFor();
    await expect.poll(async () => (await drawnWords(page, 'Budgetavvikelse 2024'))[0]).toBe('Avgifter');
    await chart.getByRole('button', { name: 'Ändra diagrammet Budgetavvikelse 2024' }).press('Enter');
  });

  it('are added, ready or new, and removed', async () => {
    const { page } = program();
    await shown(program());
    await page.getByRole('button', { name: 'Lägg till ”Utfall och budget”' }).press('Enter');
    await chartOf(page, 'Utfall och budget 2024').locator('[role=img]').waitFor();
    await page.getByRole('button', { name: 'Nytt diagram' }).press('Enter');
    const added = chartOf(page, 'Resultatrapport');
    await added.getByLabel('Slag, Resultatrapport').selectOption('Staplat diagram');
    await expect
      .poll(() => added.locator('[role=img]').getAttribute('aria-label'))
      .toMatch(/^Staplat diagram: Resultatrapport\./);
    for (const name of ['Resultatrapport', 'Utfall och budget 2024']) {
      await page.getByRole('button', { name: `Ta bort ${name}` }).press('Enter');
      await chartOf(page, name).waitFor({ state: 'detached' });
    }
    await page.keyboard.press('Control+Z');
    await chartOf(page, 'Utfall och budget 2024').waitFor();
  });

  it('are saved as pictures and put on the clipboard, with keys too', async () => {
    const { page, app, answerDialogs } = program();
    const chart = await shown(program());
    const path = join(tempFolder(), 'avvikelse.png');
    await answerDialogs(path);
    await chart.getByRole('button', { name: 'Ändra diagrammet Budgetavvikelse 2024' }).focus();
    await page.keyboard.press('Control+Shift+S');
    await chart.getByText('avvikelse.png är sparad').waitFor();
    expect(readFileSync(path).subarray(1, 4).toString('latin1')).toBe('PNG');
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await page.keyboard.press('Control+Shift+C');
    await chart.getByText('Diagrammet är kopierat som bild.').waitFor();
    const copied = await app.evaluate(async ({ clipboard }) => {
      const older = clipboard as unknown as { readonly availableFormats?: () => string[] };
      if (older.availableFormats !== undefined) return older.availableFormats();
      return (await clipboard.read()).flatMap(({ types }) => types);
    });
    expect(copied).toContain('image/png');
  });

  it('stand in the report as they will be printed', async () => {
    const { page } = program();
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: '4.1 Resultatrapport' }).click();
    const figure = page.getByRole('document').getByRole('group', { name: 'Budgetavvikelse 2024 (mnkr)' });
    await figure.locator('[role=img]').locator('svg').waitFor();
    expect(await figure.locator('[role=img]').getAttribute('aria-label')).toMatch(/^Avvikelsediagram: Budgetavvikelse 2024\./);
  });
});
