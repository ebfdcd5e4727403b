import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { goTo } from './window.ts';

describe('Ekonomi och nyckeltal', () => {
  const program = useProgram();
  const stored = async (row: string, column: string) => {
    const library = await program().call('library');
    const occasion = library.ok ? (library.value.occasions.find(({ kind }) => kind === 'annual')?.id ?? '') : '';
    const figures = await program().call('figures', { occasion });
    return figures.ok ? figures.value.find(({ table }) => table === 'resultatrapport')?.cells[row]?.[column] : undefined;
  };

  it('keeps a number exactly as it was meant, however it was typed, and prints it in the table’s style', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    const row = page.getByRole('grid', { name: 'Resultatrapport' }).getByRole('row').filter({ hasText: 'Såld vård' });
    const cell = row.getByRole('gridcell').first();
    expect(await cell.textContent()).toBe('827,3');
    await cell.click();
    await page.keyboard.type('-1 234,56');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell.textContent()).toBe('\u22121\u00a0234,6');
    await expect.poll(() => stored('r2', 'k1')).toBe('-1234.56');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    expect(await cell.getByRole('textbox').inputValue()).toBe('-1234,56');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect.poll(() => cell.textContent()).toBe('');
    await expect.poll(() => stored('r2', 'k1')).toBeUndefined();
  });

  it('computes what is not entered, at once, and tells what differs and why where it is asked', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    const grid = page.getByRole('grid', { name: 'Resultatrapport' });
    const cellOf = (row: string, at: number) => grid.getByRole('row').filter({ hasText: row }).getByRole('gridcell').nth(at);
    const deviation = cellOf('Avgifter', 3);
    const total = cellOf('Summa Intäkter', 0);
    // What was sold has been taken away.
    expect([await deviation.textContent(), await total.textContent()]).toEqual(['0,3', '2\u00a0522,8']);
    expect(await deviation.getAttribute('data-tone')).toBe('computed');
    await cellOf('Avgifter', 0).click();
    await page.keyboard.type('230');
    await page.keyboard.press('Enter');
    await expect.poll(() => deviation.textContent()).toBe('3,3');
    await expect.poll(() => total.textContent()).toBe('2\u00a0525,8');

    await deviation.click();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect.poll(() => deviation.getAttribute('data-tone')).toBeNull();
    const findings = page.locator('details').filter({ hasText: 'Att se över' });
    await findings.locator('summary').click();
    await findings
      .getByRole('listitem')
      .filter({ hasText: 'Avgifter, Budgetavvikelse: här står 9,0, men Utfall minus Budget ger 3,3' })
      .getByRole('button', { name: /^Visa cellen/ })
      .click();
    await expect.poll(() => deviation.evaluate((cell) => cell === document.activeElement)).toBe(true);
    expect(await deviation.locator('[data-weight=warning]').count()).toBe(1);
    await page.keyboard.press('Delete');
    await expect.poll(() => deviation.textContent()).toBe('3,3');
    expect(await deviation.getAttribute('data-tone')).toBe('computed');
  });

  it('keeps words in a column of numbers as they were typed', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    const cell = page.getByRole('row').filter({ hasText: 'Köpt vård' }).getByRole('gridcell').first();
    await cell.click();
    await page.keyboard.type('uppgift saknas');
    await page.keyboard.press('Tab');
    await expect.poll(() => cell.textContent()).toBe('uppgift saknas');
  });

  it('has headings on two levels where the printed table has', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    await page.getByRole('button', { name: '5.3 Årsarbetare' }).click();
    const grid = page.getByRole('grid', { name: /^Årsarbetare tillsvidareanställda/ });
    expect(await grid.getByRole('columnheader', { name: 'Förändring' }).getAttribute('colspan')).toBe('3');
    expect(await grid.getByRole('columnheader', { name: 'Kvinnor' }).count()).toBe(3);
  });
});
