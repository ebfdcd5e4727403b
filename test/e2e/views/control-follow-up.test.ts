import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';
import { goTo, rowOf, sidePanel } from './window.ts';

/** An action whose comment says that no checks were made, answered "delvis". */
const CALLED_OFF = 'Genomföra stickprovskontroll av kontantkassor i en';

describe('the follow-up of the internal control', () => {
  const program = useProgram();

  it('lists what should be looked at under the grid, leads to the cell and takes a reason for what is as it should be', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    const list = page.locator('details').filter({ hasText: 'Att titta på:' });
    await list.locator('summary').press('Enter');
    const finding = list.getByRole('listitem').filter({ hasText: 'inte har genomförts eller har skjutits upp' }).first();
    await finding.getByRole('button', { name: /^Visa cellen/ }).press('Enter');
    await rowOf(page, CALLED_OFF).locator('[role="gridcell"]:focus').waitFor();
    await finding.getByRole('button', { name: /^Godta/ }).press('Enter');
    await page.getByRole('textbox', { name: 'Skälet till att det är som det ska' }).fill('Rutinen täcker risken.');
    await page.keyboard.press('Enter');
    const accepted = page.locator('details').filter({ hasText: 'Godtaget: 1' });
    await accepted.waitFor();
    expect(await accepted.textContent()).toContain('Rutinen täcker risken.');
    // The mark of the row goes with it.
    await rowOf(page, CALLED_OFF).getByText('Att titta på:').waitFor({ state: 'detached' });
  });

  it('assesses the year at its end, and asks before a text is replaced by the one that the answers write', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await page.getByRole('tab', { name: 'Plan' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Bedömning' }).focus();
    await page.keyboard.press('Enter');
    const questions = page.getByRole('region', { name: 'Frågor' });
    await questions.waitFor();
    // Of half a year there is nothing to assess.
    await page.getByRole('radio', { name: 'Delår 31 juli' }).click();
    await page.getByText('Bedömningen görs vid helår').waitFor();
    await page.getByRole('button', { name: 'Gå till helår' }).press('Enter');
    await questions
      .getByRole('radiogroup', { name: 'a) Nås mål och uppdrag?' })
      .getByRole('radio', { name: 'Delvis' })
      .press('Space');
    await questions.getByRole('textbox', { name: 'Skäl: a) Nås mål och uppdrag?' }).fill('Två mål är röda.');
    await page.getByRole('button', { name: 'Skriv texten av svaren' }).press('Enter');
    const replace = page.getByRole('button', { name: 'Ersätt texten' });
    await replace.press('Enter');
    const text = page.getByRole('region', { name: 'Texten i rapporten' });
    await text.getByText('Krav a bedöms vara delvis uppfyllt. Två mål är röda.').first().waitFor();
    await replace.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await text.getByText('Krav a bedöms vara delvis uppfyllt. Två mål är röda.').waitFor({ state: 'detached' });
  });

  it('shows what has come from each board, and leads to its plan', async () => {
    const { page } = program();
    await goTo(page, 'Nämnder');
    await page.getByRole('tab', { name: 'Intern kontroll' }).press('Enter');
    await page.getByRole('table', { name: /^Nämndernas interna kontroll/ }).waitFor();
    await page.getByRole('button', { name: /^Visa Hälso- och sjukvårdsnämnden/ }).press('Enter');
    await page.getByRole('tab', { name: 'Plan', selected: true }).waitFor();
  });

  it('writes the plan as a document of its own from the menu', async () => {
    const { page, answerDialogs } = program();
    await goTo(page, 'Intern kontroll');
    const path = join(tempFolder(), 'plan.docx');
    await answerDialogs(path);
    await page.getByRole('button', { name: 'Dokument' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Internkontrollplan (Word)' }).press('Enter');
    await page.getByText('plan.docx').waitFor();
    expect(existsSync(path)).toBe(true);
    expect(await sidePanel(page).count()).toBeGreaterThan(0);
  });
});
