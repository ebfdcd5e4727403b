import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { goTo, sidePanel } from './window.ts';

describe('the panel beside a table', () => {
  const program = useProgram();
  const stored = async () => {
    const library = await program().call('library');
    const occasion = library.ok ? (library.value.occasions.find(({ kind }) => kind === 'annual')?.id ?? '') : '';
    const figures = await program().call('figures', { occasion });
    return figures.ok ? figures.value.find(({ table }) => table === 'resultatrapport') : undefined;
  };
  const cell = (page: Page, row: string, at: number) =>
    page.getByRole('grid', { name: 'Resultatrapport' }).getByRole('row').filter({ hasText: row }).getByRole('gridcell').nth(at);

  it('follows the selection; a source and a note are written where they stand, and the note has its mark', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    const panel = sidePanel(page);
    await cell(page, 'Såld vård', 0).click();
    await panel.getByRole('heading', { name: 'Såld vård' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await panel.getByRole('heading', { name: 'Övriga intäkter' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await panel.getByRole('heading', { name: 'Såld vård' }).waitFor();
    await page.keyboard.press('F6');
    await expect.poll(() => panel.evaluate((side) => side.contains(document.activeElement))).toBe(true);
    await panel.getByRole('textbox', { name: 'Källa' }).fill('Raindance 2025-01-14');
    await panel.getByRole('textbox', { name: 'Anteckning' }).fill('Före periodisering.');
    await expect
      .poll(async () => (await stored())?.about?.r2?.k1)
      .toEqual({
        source: { name: 'Raindance 2025-01-14', file: null, sheet: null, cell: null, figure: '827.3' },
        note: 'Före periodisering.',
      });
    expect(await cell(page, 'Såld vård', 0).locator('[title^="Anteckning:"]').count()).toBe(1);
    await cell(page, 'Såld vård', 0).click();
    await page.keyboard.type('830');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await panel.getByText('Källan gav 827,3. Siffran har ändrats sedan dess.').waitFor();
    await panel.getByText(/^Skrivet av/).waitFor();
    await panel.getByRole('button', { name: 'Historik' }).click();
    const change = panel.getByRole('listitem').filter({ hasText: '827,3 → 830' }).first();
    await change.getByRole('button', { name: /^Återställ fältet/ }).click();
    await expect.poll(async () => (await stored())?.cells.r2?.k1).toBe('827.3');
  });

  it('keeps a version of a column, shows the change since and brings it back', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    const panel = sidePanel(page);
    await cell(page, 'Såld vård', 1).click();
    const versions = panel.getByRole('region', { name: 'Versioner av kolumnen' });
    await versions.getByRole('textbox', { name: 'Namn' }).fill('Budget i maj');
    await versions.getByRole('textbox', { name: 'Datum' }).fill('2024-05-31');
    await versions.getByRole('button', { name: 'Spara version' }).click();
    await versions.getByRole('button', { name: 'Visa ändringen sedan Budget i maj' }).waitFor();
    const before = (await stored())?.cells.r2?.k2;
    await cell(page, 'Såld vård', 1).click();
    await page.keyboard.type('900');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored())?.cells.r2?.k2).toBe('900');
    await versions.getByRole('button', { name: 'Visa ändringen sedan Budget i maj' }).click();
    const change = (900 - Number(before)).toFixed(1).replace('.', ',');
    await versions.getByRole('row').filter({ hasText: 'Såld vård' }).getByRole('cell').nth(2).getByText(change).waitFor();
    await versions.getByRole('button', { name: 'Hämta tillbaka Budget i maj till kolumnen' }).click();
    await expect.poll(async () => (await stored())?.cells.r2?.k2).toBe(before);
  });

  it('shows what has changed since the occasion before, where it said anything', async () => {
    const { page } = program();
    const library = await program().call('library');
    const interim = library.ok ? library.value.occasions.find(({ kind }) => kind === 'interim') : undefined;
    const occasion = interim?.id ?? '';
    expect((await program().call('commit', { type: 'occasion.set', occasion, field: 'state', value: 'open' })).ok).toBe(true);
    const at = { occasion, table: 'resultatrapport', row: 'r2', column: 'k1' };
    const written = await program().call('commit', { type: 'cell.set', ...at, value: '800' });
    expect(written.ok).toBe(true);
    await goTo(page, 'Ekonomi och nyckeltal');
    await cell(page, 'Såld vård', 0).click();
    const versions = sidePanel(page).getByRole('region', { name: 'Versioner av kolumnen' });
    await versions.getByRole('button', { name: 'Visa ändringen sedan Vid delår 31 juli' }).click();
    await versions.getByRole('row').filter({ hasText: 'Såld vård' }).getByRole('cell').nth(2).getByText('27,3').waitFor();
  });

  it('accepts what differs with a reason, which folds it away, and takes that back', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    const total = cell(page, 'Summa Kostnader', 0);
    const mark = total.locator('[data-weight]');
    expect(await mark.count()).toBe(1);
    const open = page.locator('details').filter({ hasText: 'Att se över' });
    await open.locator('summary').click();
    const sentence = /Summa Kostnader, Utfall: här står/;
    await open
      .getByRole('listitem')
      .filter({ hasText: sentence })
      .getByRole('button', { name: /^Godta, för att/ })
      .click();
    await page.keyboard.type('Så står det i bokslutet.');
    await page.keyboard.press('Enter');
    await expect.poll(() => mark.count()).toBe(0);
    const accepted = page.locator('details').filter({ hasText: 'Godtaget: 1' });
    await accepted.locator('summary').click();
    await accepted.getByText(/Godtaget av .+: Så står det/).waitFor();
    await accepted.getByRole('button', { name: /^Visa cellen/ }).click();
    await expect.poll(() => total.evaluate((element) => element === document.activeElement)).toBe(true);
    await sidePanel(page)
      .getByRole('button', { name: /^Inte längre godtaget/ })
      .click();
    await expect.poll(() => mark.count()).toBe(1);
  });
});
