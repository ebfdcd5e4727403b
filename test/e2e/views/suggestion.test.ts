import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { okOf } from '../../support/store.ts';
import { type Program, startProgram } from '../support/program.ts';
import { cellOf, goTo, rowOf, sidePanel, undoWords } from './window.ts';

/** 75 per cent, where more than 85 was asked for; the example calls it partly. */
const MISSED = 'möjlighet att samarbeta';
const WITHOUT_OUTCOME = 'kriterierna för universitetssjukvårdsenheter';

const REASON = 'Skäl till annan status än förslaget';

/** Goes down the grid until the row is there: of what is far away there are no elements. */
async function shown(page: Page, row: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  while ((await rowOf(page, row).count()) === 0) await page.keyboard.press('PageDown');
}

async function saidOf(program: Program, item: string) {
  const { followUps } = okOf(await program.call('items', { occasion: 'hsn-2024-helar' }));
  return followUps.find((followUp) => followUp.item === item);
}

describe('the suggested status', () => {
  it('stands beside the chosen one with its reason, is taken with F9, and Ctrl+Z takes it back in one step', async () => {
    const program = await startProgram();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    await shown(page, MISSED);
    await (await cellOf(page, MISSED, 'Status')).click();
    const suggestion = sidePanel(page).getByRole('region', { name: 'Förslag' });
    await suggestion.getByText('Inte alls').waitFor();
    await suggestion
      .getByText('Utfallet ”75 procent” når inte målvärdet ”> 85 procent” och ligger mer än 10 procent från det.')
      .waitFor();

    // Who has chosen another status is asked why.
    await sidePanel(page).getByRole('textbox', { name: REASON }).fill('Svarsfrekvensen var låg.');
    await expect.poll(async () => (await saidOf(program, 'mal-7-i2'))?.statusReason).toBe('Svarsfrekvensen var låg.');
    await (await cellOf(page, MISSED, 'Status')).click();
    await page.keyboard.press('F9');
    await expect.poll(async () => (await cellOf(page, MISSED, 'Status')).textContent()).toBe('Inte alls');
    expect(await saidOf(program, 'mal-7-i2')).toMatchObject({ status: 'inte-alls', statusReason: null });
    await sidePanel(page).getByRole('textbox', { name: REASON }).waitFor({ state: 'detached' });

    await undoWords(page).waitFor();
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => saidOf(program, 'mal-7-i2'))
      .toMatchObject({ status: 'delvis', statusReason: 'Svarsfrekvensen var låg.' });
    await program.screenshot('forslag-pa-status');
  });

  it('follows what is typed, and says why there is none', async () => {
    const { page } = await startProgram();
    await goTo(page, 'Mål och uppdrag');
    await shown(page, MISSED);
    const outcome = await cellOf(page, MISSED, 'Utfall');
    await outcome.click();
    const suggestion = sidePanel(page).getByRole('region', { name: 'Förslag' });
    await page.keyboard.type('91 %');
    await page.keyboard.press('Tab');
    await suggestion.getByText('Helt', { exact: true }).waitFor();
    await outcome.click();
    await page.keyboard.type('cirka 85 procent');
    await page.keyboard.press('Tab');
    await suggestion.getByText('Utfallet är ungefärligt och ligger på målvärdets gräns.').waitFor();
    expect(await suggestion.getByRole('button').count()).toBe(0);
  });

  it('is that a value is missing when one of the year’s reasons is chosen', async () => {
    const program = await startProgram();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    await shown(page, WITHOUT_OUTCOME);
    await (await cellOf(page, WITHOUT_OUTCOME, 'Status')).click();
    const suggestion = sidePanel(page).getByRole('region', { name: 'Förslag' });
    await suggestion.getByText('Utfallet är inte ifyllt.').waitFor();
    await sidePanel(page)
      .getByRole('list', { name: 'Vanliga skäl' })
      .getByRole('button', { name: 'Mäts inte varje år.' })
      .click();
    await suggestion.getByText('Utfallet saknas: Mäts inte varje år.').waitFor();
    await suggestion.getByRole('button').click();
    await expect
      .poll(() => saidOf(program, 'mal-namnd-i1'))
      .toMatchObject({ status: 'saknas', missingReason: 'Mäts inte varje år.' });
  });
});
