import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { boardPackageBytes } from '../../../electron/exchange/board-package.ts';
import { PROV, packageOfBoard, regionStore } from '../../support/region.ts';
import { tempFolder } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { startProgram } from '../support/program.ts';
import { goTo, said, sidePanel } from './window.ts';

const textOf = (...given: Parameters<typeof packageOfBoard>) =>
  new TextDecoder().decode(boardPackageBytes(packageOfBoard(...given)));

/** Drops files of these names and texts in the window. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.getByRole('tabpanel').dispatchEvent('drop', { dataTransfer: data });
}

it('a region takes its boards’ packages: dropped, shown first, a newer one with what differs, and taken back', async () => {
  const store = await regionStore();
  await store.close();
  const { page, answerDialogs, screenshot } = await startProgram({ store: store.file });
  await goTo(page, 'Nämnder');
  await page.getByText('0 av 3 nämnder har lämnat sin rapport.').waitFor();
  expect(await violations(page, '[role="tabpanel"]')).toEqual([]);

  const whole = textOf(PROV);
  await drop(page, { 'prov.json': whole, 'kultur.json': textOf({ id: 'kultur', name: 'Kulturnämnden' }).slice(0, 5_000) });
  const dialog = page.getByRole('dialog', { name: 'Paket från nämnderna' });
  await dialog.getByText('Paketet är inte helt: filen slutar mitt i. Be nämnden skicka den igen.').waitFor();
  await dialog.getByText('Första paketet från nämnden.').waitFor();
  expect(await violations(page, '[role="dialog"]')).toEqual([]);
  await screenshot('paket-tas-emot');
  await dialog.getByRole('button', { name: 'Ta emot 1 paket' }).press('Enter');
  await page.getByText('1 av 3 nämnder har lämnat sin rapport. Det saknas från Kulturnämnden och Trafiknämnden.').waitFor();
  await expect.poll(() => said(page).textContent()).toContain('1 paket är mottaget.');

  const newer = join(tempFolder(), 'nyare.json');
  const later = textOf(
    PROV,
    (year) => ({ ...year, occasions: year.occasions.map((one) => ({ ...one, texts: [] })) }),
    '2025-02-01T08:00:00.000Z',
  );
  writeFileSync(newer, later);
  await answerDialogs(newer);
  await page.getByRole('button', { name: 'Ta emot paket …' }).press('Enter');
  await dialog.getByText('1 skillnad mot det paketet.').waitFor();
  await dialog.getByText('Året i korthet. → tomt').waitFor();
  await dialog.getByRole('button', { name: 'Ta emot 1 paket' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const show = page.getByRole('button', { name: 'Visa paketet från Provnämnden' });
  await show.press('Enter');
  await page.getByText('Kom i filen nyare.json.').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Kom i filen prov.json.').waitFor();
  expect(await violations(page, '[role="tabpanel"]')).toEqual([]);
  await screenshot('namnder');

  // The goals: what the board says beside what the region says, and a text that is taken over and then changed.
  await page.getByRole('tab', { name: 'Mottaget' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Målen i nämnderna' }).waitFor();
  await page.getByText('1 sak stämmer inte').click();
  await page.getByText('Provnämnden redovisar ”Mål 1. God hälsa” men har inte fått det.').waitFor();
  await page.getByRole('checkbox', { name: 'Provnämnden' }).press('Space');
  await page.getByText('Alla mål stämmer mellan regionen och nämnderna.').waitFor();
  await page.getByRole('button', { name: 'Ta över texten från Provnämnden' }).press('Enter');
  await page.getByText('Övertagen i regionens kommentar').waitFor();
  const comment = sidePanel(page).getByRole('textbox', { name: 'Kommentar' });
  await comment.getByText('Arbetet').waitFor();
  await comment.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Kort sagt: ');
  await page.getByText('Ändrat från nämndens text').waitFor();
  await page.keyboard.press('Escape');
  expect(await violations(page, '[role="tabpanel"]')).toEqual([]);
  await screenshot('namnder-mal');
  await sidePanel(page).getByRole('radio', { name: 'Gul' }).press('Space');
  await page
    .getByText('Det finns ett mål. Det bedöms ha uppfyllts, med en mindre, acceptabel avvikelse från målnivån.')
    .waitFor();
  await page.getByRole('button', { name: 'Sätt in i kommentaren' }).press('Enter');
  await comment.getByText(/^Utifrån indikatorerna och provnämndens redovisning bedöms målet delvis ha uppfyllts/).waitFor();
  await page.getByText('Står i regionens kommentar').waitFor();
  await sidePanel(page).getByRole('radio', { name: 'Röd' }).press('Space');
  await comment.getByText(/bedöms målet inte ha uppfyllts/).waitFor();

  // The figures: what the boards add up to beside the region's own.
  await page.getByRole('tab', { name: 'Siffror' }).press('Enter');
  await page.getByText('Resultatrapport: 1 nämnd, 1 skillnad mot regionens tabell').waitFor();
  await page.getByText(/nämnderna 3.350,1, regionen 3.351,0, skillnad 0,9\. Nämndernas delar: Provnämnden 3.350,1\./).waitFor();
  expect(await violations(page, '[role="tabpanel"]')).toEqual([]);
  await screenshot('namnder-siffror');
  await page.getByRole('button', { name: /^Godta, för att …: Intäkter, Helår Utfall/ }).press('Enter');
  await page.locator('input:focus, textarea:focus').waitFor();
  await page.keyboard.type('Räntan kom efteråt');
  await page.keyboard.press('Enter');
  await page.getByText('Resultatrapport: 1 nämnd, skillnaderna mot regionens tabell är godtagna').waitFor();
  await page.getByText('Godtaget: 1').press('Enter');
  await page.getByRole('button', { name: /^Visa cellen: Intäkter, Helår Utfall/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ekonomi och nyckeltal' }).waitFor();

  const exported = join(tempFolder(), 'eget.json');
  await answerDialogs(exported);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('exportera paket');
  await page.getByRole('option', { name: /Exportera paket till regionen/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page).textContent()).toContain('Paketet är sparat i');
  expect(readFileSync(exported, 'utf8')).toContain('"format": "arshjul-board-package"');
});
