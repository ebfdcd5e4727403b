import { describe, expect, it } from 'vitest';
import { okOf } from '../../support/store.ts';
import { pressUntil } from '../support/keyboard.ts';
import { useProgramAnew } from '../support/program.ts';
import { goTo, rowOf, said } from './window.ts';

const OWN = 'Indikatorerna för målen under e-hälsa';

describe('what is sought in a grid', () => {
  const anew = useProgramAnew();

  it('is what a person answers for and has not marked ready, under the name that they have said, with the keyboard', async () => {
    const { page, call } = anew();
    okOf(await call('commit', { type: 'item.set', item: 'mal-2-i4', field: 'responsible', value: 'Bo Alm, Anna Ek' }));
    await goTo(page, 'Mål och uppdrag');
    const bar = page.getByRole('toolbar', { name: 'Filter' });
    const count = bar.getByRole('status');
    await expect.poll(() => count.textContent()).toBe('61 rader');
    await pressUntil(page, 'Shift+Tab', bar.getByRole('button', { name: 'Mina, inte klara' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => count.textContent()).toBe('0 av 61 rader');
    await page.getByText(/^Ingen rad passar alla filter\. Mina är de rader där/).waitFor();

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Sök eller gör' }).fill('Ditt namn');
    await page.getByRole('option', { name: /^Ditt namn/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Namn' }).fill('Anna Ek');
    await expect.poll(() => page.getByRole('textbox', { name: 'Initialer' }).inputValue()).toBe('AE');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).textContent()).toBe('Du heter nu Anna Ek (AE) här.');
    await expect.poll(() => count.textContent()).toBe('3 av 61 rader');
    await rowOf(page, OWN).waitFor();
    await goTo(page, 'Historik');
    await expect.poll(() => page.getByRole('feed').getByRole('article').first().textContent()).toContain('Anna Ek');
  });

  it('is found as it is seen, in any form of its signs, or said not to be there; and numbers are sorted by their size', async () => {
    const { page, call } = anew();
    const outcomes = { 'mal-7-i1': '3 063 st', 'mal-7-i2': '703 ton' };
    for (const [item, value] of Object.entries(outcomes)) {
      okOf(await call('commit', { type: 'follow-up.set', occasion: 'hsn-2024-helar', item, field: 'outcome', value }));
    }
    await goTo(page, 'Mål och uppdrag');
    await page.getByRole('treegrid').waitFor();
    await page.keyboard.press('Control+f');
    const field = page.getByRole('searchbox', { name: 'Sök i tabellen' });
    const count = page.getByRole('search').getByRole('status');
    await field.fill('finns (inte) [alls]*');
    await expect.poll(() => count.textContent()).toBe('Inga träffar');
    await field.fill('"respekt och bemötande"');
    await expect.poll(() => count.textContent()).toBe('1 av 1');
    await field.fill('3 063 st');
    const cursor = page.locator('[role="treegrid"] [data-column][tabindex="0"]');
    await expect.poll(() => cursor.getAttribute('data-column')).toBe('outcome');
    await page.keyboard.press('Escape');
    await page.locator('[data-column="outcome"]:focus').waitFor();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Sortera stigande' }).press('Enter');
    const sorted = () => page.getByRole('columnheader', { name: 'Utfall' }).getAttribute('aria-sort');
    await expect.poll(sorted).toBe('ascending');
    const place = async (row: string) => Number(await rowOf(page, row).getAttribute('aria-rowindex'));
    await expect.poll(async () => (await place('Andel studenter, elever')) - (await place('möjlighet att samarbeta'))).toBe(1);
  });
});
