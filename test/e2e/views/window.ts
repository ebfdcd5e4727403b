import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createStore } from '../../../db/index.ts';
import { projectRoot } from '../../../electron/runtime/paths.mjs';
import { Year } from '../../../shared/model/year.ts';
import { okOf, tempFolder } from '../../support/store.ts';

/** Finds things in the window as a person does: by the words on them. */

const VIEWS = [
  'Översikt',
  'Mål och uppdrag',
  'Texter',
  'Ekonomi och nyckeltal',
  'Intern kontroll',
  'Rapport',
  'Historik',
  'Årets modell',
  'Nämnder',
] as const;
export type ViewTitle = (typeof VIEWS)[number];
export const VIEW_TITLES: readonly ViewTitle[] = VIEWS;

/** Goes to a view with its key and waits until the cursor is in it. */
export async function goTo(page: Page, view: ViewTitle): Promise<void> {
  await page.getByRole('navigation', { name: 'Vyer' }).waitFor();
  await page.keyboard.press(`Control+${VIEWS.indexOf(view) + 1}`);
  await page.locator('[data-pane="content"]:focus-within').waitFor();
}

/** The row whose name contains the text. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
}

/** A row's cell under a heading of its grid. */
export async function cellOf(page: Page, row: string, heading: string): Promise<Locator> {
  const index = await page.getByRole('columnheader', { name: heading }).getAttribute('aria-colindex');
  return rowOf(page, row).locator(`[aria-colindex="${index}"]`);
}

export function sidePanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Sidopanel' });
}

/** What the status line has said last. */
export function said(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('status');
}

/** The words of what Ctrl+Z would take back. */
export function undoWords(page: Page): Locator {
  return page.getByText(/^Ctrl\+Z ångrar:/);
}

/** Chooses in the menu of the shown table, with the keyboard. */
export async function inTableMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Tabell', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name }).press('Enter');
}

/** Opens the decided plan of the example to be changed, with the keyboard. */
export async function openDecidedPlan(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Ändra efter beslut' }).press('Enter');
  await page.getByRole('textbox', { name: 'Varför ändras planen?' }).fill(reason);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Klar med ändringen' }).waitFor();
}

/** The example year, as it is shipped. */
export function exampleYear(): Year {
  return Year.parse(JSON.parse(readFileSync(join(projectRoot, 'resources', 'example', 'hsn-2024.json'), 'utf8')));
}

/** A store of the test's own with these years in it, closed; the file. */
export async function storeFile(...years: readonly (Year | null)[]): Promise<string> {
  const file = join(tempFolder(), 'Prov.arshjul');
  const store = okOf(await createStore(file, {}));
  for (const year of years) if (year !== null) okOf(await store.importYear(year, 'start'));
  await store.close();
  return file;
}
