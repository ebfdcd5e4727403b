import { describe, expect, it } from 'vitest';
import { contrastViolations, violations } from '../support/axe.ts';
import { useProgram } from '../support/program.ts';
import { cellOf, goTo, inTableMenu, rowOf, VIEW_TITLES } from '../views/window.ts';

describe.each(['light', 'dark'] as const)('axe finds nothing to remark in the %s theme', (theme) => {
  const program = useProgram();
  const remarks = theme === 'light' ? violations : contrastViolations;
  const inTheme = async () => {
    const { page, app } = program();
    await page.getByRole('navigation', { name: 'Vyer' }).waitFor();
    await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), `theme-${theme}`);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    return page;
  };

  it.each(VIEW_TITLES)('in %s', async (title) => {
    const page = await inTheme();
    await goTo(page, title);
    await page
      .getByRole('heading', { level: 1, name: title === 'Rapport' ? 'Verksamhetsberättelse 2024' : title })
      .first()
      .waitFor();
    expect(await remarks(page)).toEqual([]);
    await program().screenshot(`${theme}-${VIEW_TITLES.indexOf(title) + 1}`);
  });

  it('in a goal’s panel, in a cell and a text that are being edited, and in a list of statuses', async () => {
    const page = await inTheme();
    await goTo(page, 'Mål och uppdrag');
    await rowOf(page, 'Återbesök inom planerad tid').getByRole('rowheader').click();
    expect(await remarks(page)).toEqual([]);
    await (await cellOf(page, 'Återbesök inom planerad tid', 'Utfall')).click();
    await page.keyboard.press('F2');
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await (await cellOf(page, 'Återbesök inom planerad tid', 'Status')).click();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await (await cellOf(page, 'Återbesök inom planerad tid', 'Kommentar')).click();
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('where a table is edited, with a sum open, and where a new one is chosen', async () => {
    const page = await inTheme();
    await goTo(page, 'Ekonomi och nyckeltal');
    await inTableMenu(page, 'Redigera tabellen');
    expect(await remarks(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Rader' }).click();
    await page.getByRole('region', { name: 'Summa Kostnader' }).locator('button[aria-expanded]').click();
    expect(await remarks(page)).toEqual([]);
    await program().screenshot(`${theme}-tabell`);
    await page.getByRole('radio', { name: 'Tabellen' }).click();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await inTableMenu(page, 'Ny tabell');
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();
  });

  it('in a chart that is being defined, with its figures shown', async () => {
    const page = await inTheme();
    await goTo(page, 'Ekonomi och nyckeltal');
    const chart = page.getByRole('region', { name: 'Diagram: Budgetavvikelse 2024', exact: true });
    await chart.locator('[role=img] svg').waitFor();
    await chart.getByText('Visa siffrorna').click();
    await chart.getByRole('button', { name: 'Ändra diagrammet Budgetavvikelse 2024' }).click();
    await chart.getByRole('checkbox', { name: 'Alla vanliga rader, också nya' }).click();
    await chart.getByRole('checkbox', { name: 'Finansnetto' }).waitFor();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Control+Z');
    await chart.getByRole('checkbox', { name: 'Finansnetto' }).waitFor({ state: 'detached' });
  });

  it('in an action’s panel, in the list of keys and in the menu', async () => {
    const page = await inTheme();
    await goTo(page, 'Intern kontroll');
    await rowOf(page, 'Öka beställarkompetens').getByRole('rowheader').click();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press(' ');
    await page.getByRole('dialog', { name: 'Pricka av' }).waitFor();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Pricka av' }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Årshjul' }).click();
    await page.getByRole('listbox', { name: 'Årets tolv månader' }).waitFor();
    expect(await remarks(page)).toEqual([]);
    await program().screenshot(`${theme}-arshjul`);
    await page.getByRole('tab', { name: 'Plan' }).click();
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Tangenter' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Mer', exact: true }).click();
    await page.getByRole('menu').waitFor();
    expect(await remarks(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('where figures are read in', async () => {
    const page = await inTheme();
    await goTo(page, 'Ekonomi och nyckeltal');
    const cell = page.getByRole('row').filter({ hasText: 'Avgifter' }).getByRole('gridcell').first();
    await cell.click();
    const pasted = 'tkr\tUtfall\tOkänd\nAvgifter\t1 000\t5\nKöpt vård\t#DIVISION/0!\t5\nSumma Intäkter\tÖver 10\t5\n';
    await program().app.evaluate(({ clipboard }, words) => clipboard.writeText(words), pasted);
    await page.keyboard.press('Control+V');
    await page.getByRole('dialog').getByRole('gridcell', { name: 'Avgifter' }).waitFor();
    expect(await remarks(page)).toEqual([]);
    await program().screenshot(`${theme}-figures-in`);
    for (const part of [/^Kopplingar/, /^Att veta/]) {
      await page.getByRole('radio', { name: part }).click();
      expect(await remarks(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });

  it('and would, if there were something', async () => {
    const page = await inTheme();
    await page.evaluate(() => {
      const fault = document.createElement('p');
      fault.id = 'planted';
      fault.append('Knappt synligt', document.createElement('button'));
      Object.assign(fault.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9', color: '#777', background: '#888' });
      document.body.append(fault);
    });
    const found = await remarks(page, '#planted');
    expect(found.map((line) => line.split(':')[0]).toSorted()).toEqual(
      theme === 'light' ? ['button-name', 'color-contrast'] : ['color-contrast'],
    );
    await page.evaluate(() => document.getElementById('planted')?.remove());
  });
});
