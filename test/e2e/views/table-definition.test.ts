import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { receivedReport } from '../../../shared/report/sent-report.ts';
import { okOf } from '../../support/store.ts';
import { type Program, useProgram } from '../support/program.ts';
import { goTo, inTableMenu, undoWords } from './window.ts';

const preview = (page: Page) => page.getByRole('region', { name: 'Så blir det i rapporten' });
const entry = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** The line of a row or a column, which opens it. */
const line = (page: Page, name: string) => entry(page, name).locator('button[aria-expanded]');

async function tableOf({ call }: Program, id: string) {
  const library = await call('library');
  const occasion = library.ok ? (library.value.occasions.find(({ kind }) => kind === 'annual')?.id ?? '') : '';
  const view = await call('model', { occasion });
  return view.ok ? view.value.model.tables.find((table) => table.id === id) : undefined;
}

describe('a table’s definition', () => {
  const program = useProgram();

  it('is edited with the keyboard alone, with the printed table beside, and Escape goes back', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    await inTableMenu(page, 'Redigera tabellen');
    await preview(page).getByRole('columnheader', { name: 'Budgetavvikelse' }).waitFor();

    await line(page, 'Budgetavvikelse').press('Enter');
    const heading = page.getByRole('textbox', { name: 'Rubrik, Budgetavvikelse' });
    const kept = async () => (await tableOf(program(), 'resultatrapport'))?.columns[3]?.heading;
    await heading.fill('Ändrat');
    await preview(page).getByRole('columnheader', { name: 'Ändrat' }).waitFor();
    await heading.press('Escape');
    await preview(page).getByRole('columnheader', { name: 'Budgetavvikelse' }).waitFor();
    await heading.fill('Avvikelse {år}');
    await preview(page).getByRole('columnheader', { name: 'Avvikelse 2024' }).waitFor();
    expect(await kept()).toBe('Budgetavvikelse');
    await heading.press('Enter');
    await expect.poll(kept).toBe('Avvikelse {år}');
    // The cursor stays: what is taken back from here is the change, and the field follows; the next key writes on in it.
    const renamed = page.getByRole('textbox', { name: 'Rubrik, Avvikelse 2024' });
    await expect.poll(() => renamed.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => heading.inputValue()).toBe('Budgetavvikelse');
    await page.keyboard.press('Control+y');
    await expect.poll(() => renamed.inputValue()).toBe('Avvikelse {år}');
    await preview(page).getByRole('columnheader', { name: 'Avvikelse 2024' }).waitFor();
    const sentence = entry(page, 'Avvikelse 2024').getByRole('status');
    expect(await sentence.textContent()).toBe('Avvikelse 2024 = Utfall − Budget, från exakta siffror');

    await page.getByRole('combobox', { name: 'Fylls i, Avvikelse 2024' }).selectOption('Andel i procent');
    await page.getByRole('combobox', { name: 'Räknas från, Avvikelse 2024' }).selectOption('utskrivna siffror');
    await expect
      .poll(() => sentence.textContent())
      .toBe('Avvikelse 2024 = Utfall / Budget × 100, från utskrivna, avrundade siffror');
    await expect
      .poll(async () => (await tableOf(program(), 'resultatrapport'))?.columns[3]?.formula)
      .toMatchObject({ type: 'ratio', part: 'k1', of: 'k2', from: 'printed' });

    await line(page, 'Avvikelse 2024').press('Alt+ArrowUp');
    // No-break blanks of a heading say only where its lines part.
    const headings = async () =>
      (await preview(page).getByRole('columnheader').allTextContents()).map((words) => words.replaceAll('\u00a0', ' '));
    await expect
      .poll(headings)
      .toEqual(['Belopp i mnkr', 'Utfall', 'Budget', 'Avvikelse 2024', 'Utfall fg år', 'Utfallsavvikelse']);
    expect(await line(page, 'Avvikelse 2024').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await undoWords(page).textContent()).toContain('ändring av tabellen ”Resultatrapport”');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await headings())[3]).toBe('Utfall fg år');

    await page.keyboard.press('Escape');
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();
    const menu = page.getByRole('button', { name: 'Tabell', exact: true });
    await expect.poll(() => menu.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('lets a column print what was kept last of another that is entered, and says so', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    await inTableMenu(page, 'Redigera tabellen');
    await page.getByRole('button', { name: 'Lägg till en kolumn' }).press('Enter');
    // What is typed next is what the new one is called.
    const heading = page.getByRole('textbox', { name: 'Rubrik, Ny kolumn' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const kept = page.getByRole('combobox', { name: 'Senast sparade version av, Ny kolumn' });
    // Not of itself, and not of what is computed.
    expect(await kept.getByRole('option').allTextContents()).toEqual(['Ingen', 'Utfall', 'Budget', 'Utfall fg år']);
    await kept.selectOption('Budget');
    await expect.poll(() => line(page, 'Ny kolumn').textContent()).toContain('Senast sparade version av Budget');
    const last = async () => (await tableOf(program(), 'resultatrapport'))?.columns.at(-1);
    await expect.poll(last).toMatchObject({ lastVersionOf: 'k2' });
    // What is computed prints nothing else.
    await page.getByRole('combobox', { name: 'Fylls i, Ny kolumn' }).selectOption('Skillnad');
    await kept.waitFor({ state: 'detached' });
    await expect.poll(async () => (await last())?.lastVersionOf).toBeUndefined();
    await expect.poll(() => line(page, 'Ny kolumn').textContent()).toContain('Ny kolumn = Budget − Utfall fg år');
    await page.getByRole('button', { name: 'Ta bort Ny kolumn' }).press('Enter');
    await expect.poll(async () => (await last())?.heading).toBe('Utfallsavvikelse');
    await page.keyboard.press('Escape');
  });

  it('keeps what is used: a row with figures stays, and the editor says what needs it', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    await inTableMenu(page, 'Redigera tabellen');
    await page.getByRole('radio', { name: 'Rader' }).click();
    await page.getByRole('button', { name: 'Ta bort Avgifter' }).click();
    const refusal = entry(page, 'Avgifter').getByRole('alert');
    await expect
      .poll(() => refusal.textContent())
      .toMatch(
        /^Raden ”Avgifter” används och kan inte tas bort eller ändras så: antal ifyllda celler helår 31 december 2024: 4\./,
      );
    await preview(page).getByRole('rowheader', { name: 'Avgifter' }).waitFor();

    await page.getByRole('button', { name: 'Lägg till en rad', exact: true }).click();
    const label = page.getByRole('textbox', { name: 'Namn, Ny rad' });
    await label.fill('Varav krigsberedskap');
    await label.press('Enter');
    await page.getByRole('combobox', { name: 'Slag, Varav krigsberedskap' }).selectOption('– varav, summeras inte');
    await preview(page).getByRole('rowheader', { name: 'Varav krigsberedskap' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort Varav krigsberedskap' }).click();
    await expect.poll(async () => (await tableOf(program(), 'resultatrapport'))?.rows.length).toBe(15);
    await page.keyboard.press('Escape');
  });

  it('is compared with other tables, and a column with what else it must be', async () => {
    const { page } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    await inTableMenu(page, 'Redigera tabellen');
    await line(page, 'Utfallsavvikelse').click();
    await page.getByRole('button', { name: 'Lägg till en kontroll' }).click();
    const check = 'Utfallsavvikelse, kontroll 1';
    await page.getByRole('combobox', { name: `Ska också vara, ${check}` }).selectOption('Skillnad');
    await page.getByRole('combobox', { name: `Dras ifrån, ${check}` }).selectOption('Utfall fg år');
    await page.getByText('Utfallsavvikelse ska vara lika med Utfall − Utfall fg år, från exakta siffror').waitFor();
    await page.getByRole('radio', { name: 'Rader' }).click();
    await line(page, 'Resultat').click();
    await page.getByRole('button', { name: 'Jämför med en annan tabell' }).click();
    await page
      .getByRole('combobox', { name: 'Ska vara lika med, i tabellen, Resultat, jämförelse 1' })
      .selectOption('Driftredovisning');
    await expect
      .poll(async () => (await tableOf(program(), 'resultatrapport'))?.rows.at(-1)?.same)
      .toEqual([{ column: 'k1', as: [{ table: 'driftredovisning', row: 'r6', column: 'k1', turned: false }] }]);
    await page.getByRole('checkbox', { name: 'Siffran är en förändring i procent' }).press('Space');
    await page.getByRole('combobox', { name: 'Kolumnen, Resultat, jämförelse 1, från' }).selectOption('Budgetavvikelse 2023');
    await expect
      .poll(async () => (await tableOf(program(), 'resultatrapport'))?.rows.at(-1)?.same?.[0]?.since)
      .toEqual([{ table: 'driftredovisning', row: 'r6', column: 'k4', turned: false, earlier: true }]);
    await page.getByRole('button', { name: 'Ta bort jämförelsen' }).click();
    await expect.poll(async () => (await tableOf(program(), 'resultatrapport'))?.rows.at(-1)?.same).toBeUndefined();
    expect((await tableOf(program(), 'resultatrapport'))?.columns[4]?.checks).toMatchObject([{ type: 'difference', less: 'k3' }]);
    await page.keyboard.press('Escape');
  });

  it('can be taken ready, looked at first, and gets a place in the report', async () => {
    const { page, call } = program();
    await goTo(page, 'Ekonomi och nyckeltal');
    await inTableMenu(page, 'Ny tabell');
    const ready = page.getByRole('navigation', { name: 'Färdiga tabeller' });
    expect(await ready.getByRole('button').count()).toBeGreaterThan(50);
    await ready.getByRole('button', { name: 'Balanskravsutredning' }).press('Enter');
    await preview(page).getByRole('rowheader', { name: 'Balanskravsresultat' }).waitFor();
    await page.getByRole('button', { name: 'Lägg till tabellen' }).press('Enter');
    await page.getByRole('radio', { name: 'Tabellen' }).click();
    await page
      .getByRole('combobox', { name: 'Kapitel i Verksamhetsberättelse, Balanskravsutredning' })
      .selectOption({ label: '4.2 Årets resultat' });
    await expect
      .poll(async () => {
        const sent = okOf(await call('reportDocument', { report: 'hsn-2024-verksamhetsberattelse', known: null }));
        const { blocks } = receivedReport(sent, null).document;
        return blocks.some((block) => block.type === 'table' && block.description === 'Balanskravsutredning');
      })
      .toBe(true);
    await page.getByRole('button', { name: 'Ta bort tabellen' }).click();
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();
    await expect.poll(() => tableOf(program(), 'balanskrav')).toBeUndefined();
  });

  it('has number styles of the year, known by how they print', async () => {
    const { page } = program();
    await goTo(page, 'Årets modell');
    await page.getByRole('button', { name: 'Sifferformat' }).click();
    await page.getByRole('button', { name: 'Lägg till ett format' }).click();
    const sample = page.getByRole('region', { name: 'Format 2' }).locator('output');
    await expect.poll(() => sample.textContent()).toBe('−1\u00a0234,5 · noll 0');
    await page.getByRole('combobox', { name: 'Noll skrivs, Format 2' }).selectOption('tankstreck (–)');
    await page.getByRole('combobox', { name: 'Decimaltecken, Format 2' }).selectOption('punkt');
    await page.getByRole('combobox', { name: 'Tom cell skrivs, Format 2' }).selectOption('uppgift saknas');
    await expect.poll(() => sample.textContent()).toBe('−1\u00a0234.5 · noll – · tom cell uppgift saknas');
  });
});
