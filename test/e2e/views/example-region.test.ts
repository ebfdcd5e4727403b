import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../electron/runtime/paths.mjs';
import { okOf, tempFolder } from '../../support/store.ts';
import { startProgram } from '../support/program.ts';
import { goTo, said, sidePanel, undoWords } from './window.ts';

it('lets who opens the example region take a newer package, judge by the figures, take a text over and see the boards’ control, by keyboard', async () => {
  const { page, call, answerDialogs, screenshot } = await startProgram();
  await answerDialogs(join(tempFolder(), 'Regionen.arshjul'));
  await page.getByRole('navigation', { name: 'Vyer' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('exempelregionen');
  await page.getByRole('option', { name: /Öppna exempelregionen/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^RE 2024/ }).waitFor();
  await goTo(page, 'Nämnder');
  await page.getByText('8 av 8 nämnder har lämnat sin rapport.').waitFor();
  // The packages are where the store begins: there is nothing to undo.
  expect(await undoWords(page).count()).toBe(0);

  await answerDialogs(join(projectRoot, 'resources', 'example-region', 'newer', '07-kulturnamnden.json'));
  await page.getByRole('button', { name: 'Ta emot paket …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Paket från nämnderna' });
  await dialog.getByText('9 skillnader mot det paketet.').waitFor();
  await dialog.getByText('Färg: Grön → Gul').waitFor();
  await screenshot('nyare-paket');
  await dialog
    .locator(':focus')
    .and(dialog.getByRole('button', { name: 'Ta emot 1 paket' }))
    .press('Enter');
  await expect.poll(() => said(page).textContent()).toContain('1 paket är mottaget.');

  await page.getByRole('tab', { name: 'Mål' }).press('Enter');
  await page.getByRole('button', { name: /^Effektmål 10\./ }).press('Enter');
  await sidePanel(page)
    .getByRole('region', { name: 'Förslag' })
    .getByText(/^Resultat efter balanskravsjusteringar, /)
    .waitFor();
  const colour = async () => {
    const { followUps } = okOf(await call('items', { occasion: 'region-2024-delar' }));
    return followUps.find(({ item }) => item === 'region-2024-mal-10')?.colour;
  };
  await sidePanel(page).getByRole('radio', { name: 'Gul' }).press('Space');
  await expect.poll(colour).toBe('gul');
  await page.getByRole('button', { name: /^Effektmål 10\./ }).press('F9');
  await expect.poll(colour).toBe('rod');
  await expect.poll(() => undoWords(page).textContent()).toContain('färg för Effektmål 10');
  await screenshot('foreslagen-farg');

  await page.getByRole('button', { name: 'Ta över texten från Folktandvårdsnämnden' }).press('Enter');
  await page.getByText('Övertagen i regionens kommentar').waitFor();
  await page.keyboard.press('Tab');
  await page
    .locator(':focus')
    .and(page.getByRole('button', { name: 'Ta över texten från Servicenämnden' }))
    .waitFor();

  await page.getByRole('tab', { name: 'Intern kontroll' }).press('Enter');
  await page.getByText('Mottagna: planer 8 av 8, bedömningar 0 av 8.').waitFor();
  await screenshot('namndernas-kontroll');

  // Chapters are called as they are printed where tables are listed.
  await goTo(page, 'Ekonomi och nyckeltal');
  await page.getByText('4 Region Exempels koncernföretag', { exact: true }).waitFor();
});
