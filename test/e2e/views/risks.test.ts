import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { useProgram } from '../support/program.ts';
import { goTo, openDecidedPlan, rowOf, said, sidePanel } from './window.ts';

const RISK = 'Risken att inköp görs utanför avtal.';
const ANSWERED_NO = 'Risken att avvikelser inte rapporteras';

/** Goes to one of the looks at the internal control from the keyboard alone. */
async function goToLook(page: Page, name: 'Plan' | 'Risker' | 'Nästa år'): Promise<void> {
  await goTo(page, 'Intern kontroll');
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('Home');
  while ((await page.locator(':focus').textContent()) !== name) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('[data-pane="content"]:focus-within').waitFor();
}

describe('the risks of the organisation', () => {
  const program = useProgram();

  it('are judged with the keyboard, and stand where the newest judgement puts them', async () => {
    const { page } = program();
    await goToLook(page, 'Risker');
    const before = page.getByRole('button', { name: '3 risker Hög 9 Möjlig, Kännbar' });
    await before.waitFor();
    await page.getByRole('button', { name: RISK }).click();
    const panel = sidePanel(page);
    await panel.getByRole('button', { name: 'Ny bedömning' }).press('Enter');
    await panel.getByRole('radio', { name: '4 Trolig' }).press('Space');
    await panel.getByRole('textbox', { name: 'Anteckning' }).fill('Avtalen följs allt sämre.');
    await panel.getByRole('button', { name: 'Spara bedömningen' }).press('Enter');
    await page.getByRole('button', { name: '2 risker Hög 9 Möjlig, Kännbar' }).waitFor();
    const cell = page.getByRole('button', { name: '1 risk Hög 12 Trolig, Kännbar' });
    await cell.press('Enter');
    await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
    await page.getByText('1 av 19 risker').waitFor();
    expect(await panel.textContent()).toContain('Avtalen följs allt sämre.');
    expect(await violations(page, '[role="tabpanel"]')).toEqual([]);
    await page.keyboard.press('Control+z');
    await before.waitFor();
  });

  it('come from the region’s package: an area that is not here is given a place, and what comes is shown first', async () => {
    const { page, answerDialogs } = program();
    await goToLook(page, 'Risker');
    const file = join(tempFolder(), 'paket.json');
    await answerDialogs(file);
    await page.getByRole('button', { name: 'Publicera regionövergripande risker' }).press('Enter');
    await expect.poll(() => said(page).textContent()).toContain('Paketet är sparat i');
    const published = readFileSync(file, 'utf8');
    writeFileSync(file, published.replace('Risk för ohälsa', 'Risk för annat'));
    await page.getByRole('button', { name: 'Ta emot regionens risker' }).press('Enter');
    await page.getByText('kontrollsumman stämmer inte').waitFor();
    writeFileSync(file, published);
    await page.getByRole('button', { name: 'Ta emot regionens risker' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Regionövergripande risker' });
    await dialog.getByText('Risk för ohälsa och olycksfall').waitFor();
    await dialog.getByRole('button', { name: 'Ta emot' }).press('Enter');
    await page.getByText('20 av 20 risker').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('19 av 19 risker').waitFor();
  });
});

describe('a decided plan', () => {
  const program = useProgram();

  it('is locked until it is opened with a reason, and shows what was changed, by whom', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await page.getByText('Planen är beslutad 2023-12-06, § 12, och låst.').waitFor();
    await rowOf(page, RISK).getByRole('rowheader').click();
    await page.keyboard.press('Insert');
    await page.getByText('Internkontrollplanen är beslutad 2023-12-06, § 12, och kan inte ändras.').waitFor();
    await page.getByRole('button', { name: 'Ta tillbaka' }).click();
    await openDecidedPlan(page, 'Regionens nya riktlinje.');
    await rowOf(page, RISK).getByRole('rowheader').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Risken att inköp görs utan avtal.');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 ändring efter beslutet' }).press('Enter');
    await page.getByText(`Vid beslutet: ${RISK}`).waitFor();
    await page.getByText('Regionens nya riktlinje.').last().waitFor();
    expect(await violations(page, '[aria-label="Beslut om planen"]')).toEqual([]);
    await page.getByRole('button', { name: 'Klar med ändringen' }).press('Enter');
    await page.getByText('Planen är beslutad 2023-12-06, § 12, och låst.').waitFor();
  });

  it('gives next year its risks, but those that have a reason to go', async () => {
    const { page } = program();
    await goToLook(page, 'Nästa år');
    await page.getByText('19 följer med, 0 utgår, 2 med svaret nej saknar skäl.').waitFor();
    const reason = page.getByRole('textbox', { name: `Skäl att risken utgår: ${ANSWERED_NO}` });
    await reason.fill('Rapporteringen fungerar.');
    await page.getByText('18 följer med, 1 utgår, 1 med svaret nej saknar skäl.').waitFor();
    expect(await violations(page, '[role="tabpanel"]')).toEqual([]);
    await page.getByRole('button', { name: /^HSN 2024/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Nytt år från detta …' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '2025 från 2024' });
    await dialog.getByText('Risker i internkontrollplanen: 18 följer med och 1 utgår med skäl.').waitFor();
    await dialog.getByRole('button', { name: 'Skapa 2025' }).press('Enter');
    await page.getByRole('button', { name: /^HSN 2025/ }).waitFor();
    await goToLook(page, 'Plan');
    await page.getByText('Planen är inte beslutad.').waitFor();
    await rowOf(page, 'Risken att kontanta medel').waitFor();
    expect(await rowOf(page, ANSWERED_NO).count()).toBe(0);
  });
});
