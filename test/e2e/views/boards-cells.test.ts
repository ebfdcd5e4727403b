import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { tempFolder } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { startProgram } from '../support/program.ts';
import { goTo, inTableMenu, sidePanel } from './window.ts';

const entry = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

it('a cell that is the boards’ says so, what differs is seen and taken back, and what a row has of them is chosen with the keyboard', async () => {
  const store = join(tempFolder(), 'region.arshjul');
  expect((await run(['init', '--store', store, '--example-region'])).exitCode).toBe(0);
  const { page, screenshot } = await startProgram({ store });
  await goTo(page, 'Ekonomi och nyckeltal');
  await page.getByRole('button', { name: 'Driftredovisning per nämnd' }).press('Enter');
  const grid = page.getByRole('grid', { name: 'Driftredovisning per nämnd' });
  const cell = grid.getByRole('row').filter({ hasText: 'Folktandvårdsnämnd' }).getByRole('gridcell').first();
  await expect.poll(() => cell.textContent()).toBe('↓ur nämndernas rapporter\u221211,9');
  await cell.click();
  const panel = sidePanel(page);
  await panel.getByText(/^Ur rapporten från FTN: .11,9\.$/).waitFor();
  await page.keyboard.type('-12,5');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell.textContent()).toBe('≠skiljer från nämnderna\u221212,5');
  await page.keyboard.press('ArrowUp');
  await panel.getByText(/^Skiljer: nämnderna .11,9, regionen .12,5/).waitFor();
  expect(await violations(page, '[data-pane="content"]')).toEqual([]);
  await screenshot('namndernas-siffror-i-tabellen');
  await panel.getByRole('button', { name: 'Ta nämndernas siffra' }).press('Enter');
  await expect.poll(() => cell.textContent()).toBe('↓ur nämndernas rapporter\u221211,9');

  await inTableMenu(page, 'Redigera tabellen');
  await page.getByRole('radio', { name: 'Rader' }).click();
  await entry(page, 'Eliminering av interna poster').locator('button[aria-expanded]').press('Enter');
  await page.getByRole('checkbox', { name: 'Får siffror ur nämndernas rapporter eller om bolagen' }).press('Space');
  const sentence = entry(page, 'Eliminering av interna poster').getByText(/^Fylls ur nämndernas rapporter: Utfall/);
  await sentence.waitFor();
  await page.getByRole('combobox', { name: 'Ska bli noll i kolumnen, Eliminering av interna poster' }).selectOption({ index: 1 });
  await page
    .getByRole('combobox', { name: 'Under noll föreslår sämsta färg, i kolumnen, Eliminering av interna poster' })
    .selectOption({ index: 1 });
  const goal = page.getByRole('textbox', { name: 'Målets nummer, Eliminering av interna poster' });
  await goal.fill('10');
  await goal.press('Enter');
  await expect.poll(() => goal.inputValue()).toBe('10');
  expect(await violations(page, '[data-pane="content"]')).toEqual([]);
  await screenshot('rad-ur-namnderna');
});
