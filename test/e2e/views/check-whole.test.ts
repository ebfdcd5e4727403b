import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { emptyIntroduction, leaveIntroduction, press } from './introduction.ts';
import { goTo } from './window.ts';

describe('a report that is checked over the whole', () => {
  const program = useProgram();

  it('shows where a text tells another figure than its table, and takes a reason why that is right', async () => {
    const { page, call } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Summa Intäkter blev 3 350,2 mnkr. Det sägs att Summa Intäkter är 3 350,1 mnkr.');
    await leaveIntroduction(program());
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: 'Dokument', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kontrollera rapporten' }).click();
    const dialog = page.getByRole('dialog');
    const finding = dialog.getByRole('listitem').filter({ hasText: 'i texten står ”3 350,2 mnkr”' });
    await finding.waitFor();
    expect(await finding.textContent()).toContain('Resultatrapport: Summa Intäkter, Utfall är 3\u00a0350,1\u00a0mnkr.');
    await finding.getByRole('button', { name: /^Godta/ }).press('Enter');
    await dialog.locator(':focus').and(dialog.getByRole('textbox')).waitFor();
    await page.keyboard.type('Avser reviderad siffra.');
    await press(page, 'Enter');
    await expect.poll(() => finding.count()).toBe(0);
    await dialog.getByText('Godtaget: 1').waitFor();
    await dialog.locator('ul:focus').waitFor();
    const library = await call('library');
    const occasion = library.ok ? (library.value.occasions.at(-1)?.id ?? '') : '';
    await expect
      .poll(async () => {
        const accepted = await call('accepted', { occasion });
        return accepted.ok ? accepted.value.map(({ reason }) => reason) : [];
      })
      .toContain('Avser reviderad siffra.');

    // The other figure is right, and is let follow its cell with a key.
    await dialog.getByText(/^Siffror som kan följa uppgifterna: /).press('Enter');
    const typed = dialog.getByRole('listitem').filter({ hasText: '”3 350,1 mnkr” är Resultatrapport: Summa Intäkter, Utfall.' });
    await typed.getByRole('button', { name: /^Följ uppgiften/ }).press('Enter');
    await dialog.getByText('1 siffra följer nu uppgiften.').waitFor();
    await expect.poll(() => typed.count()).toBe(0);
    await expect
      .poll(async () => {
        const texts = await call('texts', { occasion });
        return texts.ok ? JSON.stringify(texts.value) : '';
      })
      .toMatch(/"what":"figure","table":"resultatrapport","row":"[^"]+","column":"[^"]+","decimals":1,"unit":"short"/u);
  });
});
