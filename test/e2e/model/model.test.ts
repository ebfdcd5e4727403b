import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contrastViolations, violations } from '../support/axe.ts';
import { useProgram } from '../support/program.ts';
import { goTo, said, undoWords } from '../views/window.ts';

/** The year model's view with one of its parts. */
async function open(page: Page, part: string): Promise<void> {
  await goTo(page, 'Årets modell');
  await page.getByRole('navigation', { name: 'Årets modell, delar' }).getByRole('button', { name: part, exact: true }).click();
  await page.getByRole('heading', { level: 2, name: part, exact: true }).first().waitFor();
}

function preview(page: Page) {
  return page.getByRole('region', { name: 'Så blir det i rapporten' });
}

describe('the year model', () => {
  const program = useProgram();

  it('renames a kind, in the preview and in every view, and takes it back as one step', async () => {
    const { page, screenshot } = program();
    await open(page, 'Sorter');
    const heading = page.getByRole('textbox', { name: 'Rubrik i dokumentet, Uppdrag' });
    expect(await heading.inputValue()).toBe('Uppdrag: Nr {nummer}. {rubrik}');
    await preview(page).getByText('Uppdrag: Nr 3 - 8. Exempel: uppdrag').waitFor();
    await heading.fill('Uppgift {nummer}: {rubrik}');
    await heading.press('Enter');
    await preview(page).getByText('Uppgift 3 - 8: Exempel: uppdrag').waitFor();
    await screenshot('modell-sorter');
    await expect.poll(() => undoWords(page).textContent()).toContain('sorter');
    await page.keyboard.press('Control+z');
    await preview(page).getByText('Uppdrag: Nr 3 - 8. Exempel: uppdrag').waitFor();
    await expect.poll(() => heading.inputValue()).toBe('Uppdrag: Nr {nummer}. {rubrik}');
  });

  it('numbers the assignments anew, in the order they are printed, as one step', async () => {
    const { page } = program();
    await open(page, 'Sorter');
    await page.getByRole('button', { name: 'Numrera i ordning: Från 1 under varje rubrik, Uppdrag' }).click();
    await expect.poll(() => said(page).textContent()).toMatch(/^\d+ rader har fått nya nummer\.$/);
    await expect.poll(() => undoWords(page).textContent()).toContain('numrering');
    await page.keyboard.press('Control+z');
    await expect.poll(() => said(page).textContent()).toContain('Ångrat: numrering');
  });

  it('gives the indicators’ table other columns, and an interim report its own tense, as the preview shows', async () => {
    const { page, screenshot } = program();
    await open(page, 'Sorter');
    const columns = page.getByRole('group', { name: 'Kolumner i tabellen, Indikator' });
    await columns.getByRole('checkbox', { name: 'Långsiktigt målvärde' }).focus();
    await page.keyboard.press('Space');
    await preview(page).getByRole('columnheader', { name: 'Långsiktigt målvärde' }).first().waitFor();
    await screenshot('modell-kolumner');
    await page.keyboard.press('Control+z');
    await expect.poll(() => preview(page).getByRole('columnheader', { name: 'Långsiktigt målvärde' }).count()).toBe(0);
    await open(page, 'Skalor');
    const legend = page.getByRole('textbox', { name: 'Rubriken vid delår, om den är en annan, Färg' });
    const before = await legend.inputValue();
    await legend.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Väntat vid årets slut');
    await page.keyboard.press('Enter');
    await preview(page).getByRole('heading', { name: 'Vid delår' }).waitFor();
    await preview(page).getByText('Väntat vid årets slut').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => preview(page).getByText('Väntat vid årets slut').count()).toBe(0);
    await expect.poll(() => legend.inputValue()).toBe(before);
  });

  it('says where it stands why a kind in use cannot be removed, and keeps it', async () => {
    const { page, screenshot } = program();
    await open(page, 'Sorter');
    await page.getByRole('button', { name: 'Ta bort Effektmål' }).click();
    const card = page.getByRole('region', { name: 'Effektmål', exact: true });
    await expect.poll(() => card.getByRole('alert').textContent()).toContain('Sorten ”Effektmål” används');
    await screenshot('modell-vagran');
    expect(await card.getByRole('textbox', { name: 'Ental, Effektmål' }).inputValue()).toBe('Effektmål');
  });

  it('asks another question of the internal control, with its answers, and keeps an answer that has been given', async () => {
    const { page, screenshot } = program();
    await open(page, 'Kontrollfrågor');
    await page.getByRole('button', { name: 'Lägg till en fråga' }).focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('textbox', { name: 'Fråga, Ny fråga' });
    await question.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Är kontrollen dokumenterad?');
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'Är kontrollen dokumenterad?' });
    await card.getByRole('button', { name: 'Lägg till ett svar' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => card.getByRole('textbox', { name: /^Svar, / }).count()).toBe(2);
    await expect.poll(() => undoWords(page).textContent()).toContain('kontrollfrågor');
    await screenshot('modell-kontrollfragor');
    await goTo(page, 'Intern kontroll');
    await page.getByRole('columnheader', { name: 'Är kontrollen dokumenterad?' }).waitFor();
    await open(page, 'Kontrollfrågor');
    // A question that has been answered stays, and it is said why.
    const first = page
      .getByRole('region')
      .filter({ has: page.getByRole('textbox', { name: /^Fråga, / }) })
      .first();
    await first
      .getByRole('button', { name: /^Ta bort .*\?$/ })
      .first()
      .click();
    await expect.poll(() => first.getByRole('alert').textContent()).not.toBe('');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => card.count()).toBe(0);
  });

  it('puts the questions of the internal control and their answers in another order, and removes one that nobody has answered', async () => {
    const { page } = program();
    await open(page, 'Kontrollfrågor');
    const labelled = (label: RegExp) => page.getByRole('textbox', { name: label });
    const valuesOf = (label: RegExp) => () =>
      labelled(label).evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    const questions = valuesOf(/^Fråga, /);
    const [effect = '', next = ''] = await questions();
    await labelled(/^Fråga, Ska risken/).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(questions).toEqual([next, effect]);
    expect(await labelled(/^Fråga, Ska risken/).evaluate((field) => field === document.activeElement)).toBe(true);
    const answers = valuesOf(/^Svar, /);
    const before = await answers();
    await labelled(/^Svar, Delvis$/).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(answers).toEqual([...before.slice(0, -2), 'Nej', 'Delvis']);
    await goTo(page, 'Intern kontroll');
    const headings = async () =>
      (await page.getByRole('columnheader').allTextContents()).filter((text) => text.includes('risk') || text.includes('effekt'));
    await expect.poll(headings).toEqual(expect.arrayContaining([next, effect]));
    expect((await headings()).indexOf(next)).toBeLessThan((await headings()).indexOf(effect));
    await open(page, 'Kontrollfrågor');
    await page.getByRole('button', { name: 'Lägg till en fråga' }).press('Enter');
    await expect.poll(questions).toEqual([next, effect, 'Ny fråga']);
    await page.getByRole('button', { name: 'Ta bort Ny fråga' }).press('Enter');
    await expect.poll(questions).toEqual([next, effect]);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(questions).toEqual([effect, next]);
    await expect.poll(answers).toEqual([...before.slice(2), ...before.slice(0, 2)]);
  });

  it('changes a scale’s word, order and symbol with the keyboard, as the goals show them', async () => {
    const { page, screenshot } = program();
    await open(page, 'Skalor');
    const word = page.getByRole('textbox', { name: 'Ord, Gul' });
    await word.focus();
    await page.keyboard.press('Alt+ArrowUp');
    const colours = page.getByRole('region', { name: 'Färg', exact: true });
    const words = () =>
      colours
        .getByRole('textbox', { name: /^Ord,/ })
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    await expect.poll(words).toEqual(['Gul', 'Grön', 'Röd']);
    await expect.poll(() => word.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Avviker');
    await page.keyboard.press('Tab');
    await expect.poll(words).toEqual(['Avviker', 'Grön', 'Röd']);
    await colours.getByRole('combobox', { name: 'Symbol, Avviker' }).selectOption('square');
    await screenshot('modell-skalor');
    await goTo(page, 'Mål och uppdrag');
    await expect.poll(() => page.getByText('Avviker', { exact: true }).count()).toBeGreaterThan(0);
    await goTo(page, 'Årets modell');
    // A window that loses the focus sends what is being typed, which may make a step more.
    await expect
      .poll(async () => {
        await page.keyboard.press('Control+z');
        return words();
      })
      .toEqual(['Grön', 'Gul', 'Röd']);
  });

  it('adds an organisation with a heading over its assignments, and removes it again', async () => {
    const { page } = program();
    await open(page, 'Organisationer');
    await page.getByRole('button', { name: 'Lägg till en organisation' }).click();
    const heading = page.getByRole('textbox', { name: 'Rubrik över dess uppdrag, Ny organisation' });
    await heading.fill('Den nya får i uppdrag:');
    await heading.press('Enter');
    await expect.poll(() => undoWords(page).textContent()).toContain('mottagarnas rubriker');
    await page.getByRole('button', { name: 'Ta bort Ny organisation' }).click();
    await expect.poll(() => heading.count()).toBe(0);
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Control+z');
    await expect.poll(() => heading.count()).toBe(0);
  });

  it('says what has moved between two organisations, with the words of the footnote, and never from one to itself', async () => {
    const { page } = program();
    await open(page, 'Omorganisationer');
    await page.getByRole('button', { name: 'Lägg till en omorganisation' }).press('Enter');
    const what = page.getByRole('textbox', { name: 'Vad som flyttade, En verksamhet' });
    await what.fill('Kulturskolan');
    await what.press('Tab');
    await page
      .getByText(
        /^Så står det i fotnoten: Kulturskolan flyttades den 1 januari 2024 från .+ till .+\. Föregående år är inte omräknat\.$/,
      )
      .waitFor();
    const [from, to] = ['Flyttade från', 'Flyttade till'].map((end) =>
      page.getByRole('combobox', { name: `${end}, Kulturskolan` }),
    );
    const chosen = (await from?.inputValue()) ?? '';
    expect(await to?.locator(`option[value="${chosen}"]`).count()).toBe(0);
    await page.getByRole('button', { name: 'Ta bort Kulturskolan' }).press('Enter');
    await expect.poll(() => from?.count()).toBe(0);
  });

  it('changes how the summary counts and what stands where nothing is counted', async () => {
    const { page, screenshot } = program();
    await open(page, 'Sammanfattning');
    await page.getByRole('combobox', { name: 'När inget räknas står det, Sammanfattning' }).selectOption('dash');
    await preview(page).getByRole('table', { name: 'Måluppfyllelse' }).getByText('–').first().waitFor();
    await screenshot('modell-sammanfattning');
    await expect.poll(() => undoWords(page).textContent()).toContain('sammanfattning');
    await page.keyboard.press('Control+z');
  });

  it('changes the report’s own words', async () => {
    const { page } = program();
    await open(page, 'Rapportens ord');
    const join = page.getByRole('textbox', { name: 'Mellan numren i ett intervall, Rapportens ord' });
    await join.fill(' till ');
    await join.press('Enter');
    await preview(page).getByText('Nr 3 till 8').waitFor();
    await expect.poll(() => undoWords(page).textContent()).toContain('rapportens ord');
    await page.keyboard.press('Control+z');
    await preview(page).getByText('Nr 3 - 8').waitFor();
  });

  it('refuses a share that is no number where it is typed', async () => {
    const { page } = program();
    await open(page, 'Mätning');
    const share = page.getByRole('textbox', { name: /^Delvis uppnått inom/ });
    await share.fill('ungefär tio');
    await share.press('Enter');
    await page.getByText('Det ska vara ett tal, som 10 eller 2,5. Inget har ändrats.').waitFor();
    await share.fill('2,5');
    await share.press('Enter');
    await expect.poll(() => page.getByText('Det ska vara ett tal').count()).toBe(0);
    await expect.poll(() => undoWords(page).textContent()).toMatch(/^Ctrl\+Z ångrar:/);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to remark in the %s theme', async (theme) => {
    const { page, app, screenshot } = program();
    const remarks = theme === 'light' ? violations : contrastViolations;
    await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), `theme-${theme}`);
    const parts = [
      'Sorter',
      'Skalor',
      'Organisationer',
      'Omorganisationer',
      'Sammanfattning',
      'Rapportens ord',
      'Mätning',
      'Kontrollfrågor',
    ];
    for (const part of parts) {
      await open(page, part);
      expect(await remarks(page)).toEqual([]);
    }
    await screenshot(`modell-kontrollfragor-${theme}`);
    await open(page, 'Skalor');
    await screenshot(`modell-${theme}`);
  });
});
