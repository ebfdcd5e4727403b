import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { okOf } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { useProgram } from '../support/program.ts';
import { exampleYear, goTo, sidePanel, undoWords } from '../views/window.ts';

async function openDocuments(page: Page): Promise<void> {
  await goTo(page, 'Årets modell');
  const part = page.getByRole('navigation', { name: 'Årets modell, delar' }).getByRole('button', { name: 'Dokument' });
  await part.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Dokument', exact: true }).waitFor();
}

function preview(page: Page) {
  return page.getByRole('region', { name: 'Så blir det i rapporten' });
}

describe('the documents of a year', () => {
  const program = useProgram();

  it('are changed with the keyboard, in the report beside, and taken back step by step', async () => {
    const { page, screenshot } = program();
    await openDocuments(page);

    // The pages are those of the document, from its cover; without one it begins with its title.
    await preview(page).getByRole('heading', { name: 'Verksamhetsberättelse 2024' }).waitFor();
    const front = page.getByRole('combobox', { name: /^Före det första kapitlet/ });
    await front.selectOption('title');
    await expect.poll(() => front.inputValue()).toBe('title');
    await expect.poll(() => preview(page).getByRole('navigation', { name: 'Innehåll' }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => front.inputValue()).toBe('');
    await preview(page).getByRole('navigation', { name: 'Innehåll' }).waitFor();

    // The first chapter is open: its title, and a text that is the same every time. The pages come along to where the cursor is.
    const title = page.getByRole('textbox', { name: 'Kapitlets rubrik, 1 Inledning' });
    await title.focus();
    await preview(page).getByRole('heading', { name: '1 Inledning' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Inledning {år}');
    await page.keyboard.press('Enter');
    await preview(page).getByRole('heading', { name: '1 Inledning 2024' }).waitFor();
    await page.keyboard.press('Control+z');
    await preview(page).getByRole('heading', { name: '1 Inledning', exact: true }).waitFor();

    // What is listed in a text's place until it is written.
    const listed = page.locator('summary', { hasText: 'lista början av andra texter' });
    await listed.press('Enter');
    await page.getByRole('checkbox', { name: 'Konflikt' }).press('Space');
    await expect.poll(() => listed.textContent()).toContain('(valda: 1)');
    await page.keyboard.press('Control+z');
    await expect.poll(() => listed.textContent()).toContain('(valda: 0)');

    await page.getByRole('combobox', { name: 'Innehåll att lägga till, 1 Inledning' }).selectOption('intro');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
    await preview(page).getByText('Avsnittet gäller Hälso- och sjukvårdsnämnden 2024.').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => preview(page).getByText('Avsnittet gäller').count()).toBe(0);

    // What is said of the items that a chapter has narrows them down, one choice after the other.
    await page.getByRole('combobox', { name: 'Innehåll att lägga till, 1 Inledning' }).selectOption('items');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
    const items = page.getByRole('group', { name: 'Utvalda mål, strategier och uppdrag', exact: true });
    await items.getByRole('combobox', { name: /^Visas som/ }).selectOption('table');
    await items.getByRole('checkbox', { name: 'Gul' }).press('Space');
    await preview(page).getByRole('heading', { name: '1 Inledning', exact: true }).waitFor();
    const elsewhere = preview(page).getByRole('row', { name: /omställning till nära vård/ });
    await expect.poll(() => elsewhere.count()).toBe(1);
    await items.getByRole('combobox', { name: /^Bara det som står under/ }).selectOption('perspektiv-invanare');
    await expect.poll(() => elsewhere.count()).toBe(0);

    // An appended part is from whoever it is said to be from, with a cover of its own.
    await page.getByRole('checkbox', { name: 'Här börjar en bifogad del' }).press('Space');
    await page.getByRole('combobox', { name: /^Den bifogade delen är från/ }).selectOption('hsf');
    await preview(page).getByText('Hälso- och sjukvårdsförvaltningen').first().waitFor();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Control+z');
    }
    await expect.poll(() => items.count()).toBe(0);

    // A chapter that is not printed leaves its number to the next.
    await page.getByRole('checkbox', { name: 'Skrivs ut' }).focus();
    await page.keyboard.press('Space');
    await preview(page).getByRole('heading', { name: '1 Väsentliga händelser' }).waitFor();
    await screenshot('modell-dokument');
    await page.keyboard.press('Control+z');
    await preview(page).getByRole('heading', { name: '2 Väsentliga händelser' }).waitFor();

    // Alt and an arrow move the chapter that has the cursor.
    await page.getByRole('button', { name: 'Ändra 6 Framtida utmaningar' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await preview(page).getByRole('heading', { name: '5 Framtida utmaningar' }).waitFor();
    await expect.poll(() => undoWords(page).textContent()).not.toBe('');
    await page.keyboard.press('Control+z');
    await preview(page).getByRole('heading', { name: '6 Framtida utmaningar' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('explain the scales that are chosen, and print the assignments of those who are chosen', async () => {
    const { page, call } = program();
    // In the example everybody who gives assignments is known by their kind.
    const kinds = exampleYear().model.kinds.map((kind) => (kind.role === 'assignment' ? { ...kind, giver: 'hsn' } : kind));
    okOf(await call('commit', { type: 'model.set', year: 'hsn-2024', field: 'kinds', value: kinds }));
    await openDocuments(page);
    await page.getByRole('button', { name: 'Ändra Symbolförklaringar' }).press('Enter');
    const scales = page.getByRole('group', { name: /^Förklaringar till/ });
    const arrows = preview(page).getByText(/^Förändringspilar/);
    await arrows.waitFor();
    await scales.getByRole('checkbox', { name: 'Pil' }).press('Space');
    await expect.poll(() => arrows.count()).toBe(0);
    await preview(page)
      .getByText(/^Färgindikatorer/)
      .waitFor();
    await page.keyboard.press('Control+z');
    await arrows.waitFor();

    await page.getByRole('combobox', { name: 'Innehåll att lägga till, Symbolförklaringar' }).selectOption('items');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).press('Enter');
    const items = page.getByRole('group', { name: 'Utvalda mål, strategier och uppdrag', exact: true });
    const row = (name: RegExp) => preview(page).getByRole('row', { name });
    await items.getByRole('combobox', { name: /^Visas som/ }).selectOption('table');
    await row(/^Effektmål 1\./).waitFor();
    const givers = page.getByRole('group', { name: /^Bara uppdrag från/ });
    await givers.getByRole('checkbox', { name: 'Hälso- och sjukvårdsnämnden' }).press('Space');
    await expect.poll(() => row(/^Effektmål 1\./).count()).toBe(0);
    await row(/^Uppdrag: Nr 1\./).waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => items.count()).toBe(0);
    await page.keyboard.press('Control+z');
  });

  it('take over a ready one, with a report to write in it', async () => {
    const { page } = program();
    await openDocuments(page);
    // What a file is called follows the pattern while it is chosen.
    await page.getByText('En fil av rapporten heter: Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden').waitFor();
    await page.getByRole('textbox', { name: 'Filnamn, Verksamhetsberättelse' }).fill('{nämnd kort} {år}: {dag}');
    await page.keyboard.press('Tab');
    await page.getByText('En fil av rapporten heter: HSN 2024 31 december 2024').waitFor();
    await page.getByRole('combobox', { name: 'Färdigt dokument, Dokument' }).selectOption('checklista');
    await page.getByRole('button', { name: 'Ta över i året' }).press('Enter');
    const shown = page.getByRole('combobox', { name: 'Dokument, Dokument', exact: true });
    await expect.poll(() => shown.inputValue()).toBe('checklista');
    await goTo(page, 'Rapport');
    await page.getByRole('radio', { name: 'Checklista 2024' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('radio', { name: 'Checklista 2024' }).count()).toBe(0);
  });
});

describe('a text that was written at the interim report', () => {
  const program = useProgram();

  it('is taken as the start of the annual report’s with a key, after what stands there, and can be taken back', async () => {
    const { page } = program();
    await goTo(page, 'Texter');
    await page.getByRole('textbox', { name: 'Inledning' }).first().focus();
    const text = page.locator('[data-section="inledning"]');
    await text.locator('[contenteditable]:focus').waitFor();
    const earlier = 'I delårsrapporten redovisar';
    await sidePanel(page).getByText(earlier).waitFor();
    expect(await text.textContent()).not.toContain(earlier);
    await page.keyboard.press('Control+Shift+H');
    await expect.poll(() => text.textContent()).toContain(earlier);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.textContent()).not.toContain(earlier);
  });
});
