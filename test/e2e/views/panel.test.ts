import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { laterYear } from '../../support/later-year.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { startProgram, useProgram } from '../support/program.ts';
import { emptyIntroduction } from './introduction.ts';
import { cellOf, exampleYear, goTo, rowOf, said, sidePanel, storeFile, undoWords } from './window.ts';

const GOAL = 'Länets invånare har en god';
const PERSPECTIVE = 'Invånare och samhälle';

/** A part of the side panel, opened when it is folded. */
async function part(panel: Locator, name: string): Promise<Locator> {
  const head = panel.getByRole('button', { name, exact: true });
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.press('Enter');
  return panel.getByRole('region', { name, exact: true });
}

/** The example year with an interim occasion before its annual one, at which the goal's comment and the introduction were otherwise. */
function yearWithInterim() {
  const year = exampleYear();
  const annual = year.occasions.at(-1);
  const goal = year.items.find(({ title }) => title.startsWith(GOAL));
  if (annual === undefined || goal === undefined) throw new Error('the example has them');
  const said = (text: string) => ({
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  });
  const followUps = annual.followUps.map((one) =>
    one.item === goal.id ? { ...one, comment: said('Målet nås delvis vid halvåret.') } : one,
  );
  const texts = annual.texts.map((one) => (one.section === 'inledning' ? { ...one, body: said('Halvårets inledning.') } : one));
  const interim = { ...annual, id: 'delar', kind: 'interim' as const, cutOff: '2024-07-31', followUps, texts };
  return {
    ...year,
    occasions: [...year.occasions.filter(({ kind }) => kind === 'annual'), interim],
    reports: year.reports.filter(({ occasion }) => occasion === annual.id),
  };
}

describe('the side panel of an item', () => {
  const program = useProgram();

  it('tells who changed what, and sets one field back', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    const status = await cellOf(page, GOAL, 'Status');
    await status.click();
    await page.keyboard.press('3');
    await expect.poll(() => status.textContent()).toBe('Röd');
    const history = await part(sidePanel(page), 'Historik');
    await expect.poll(() => history.getByRole('listitem').first().textContent()).toMatch(/Färg.*Effektmål 1.*Grön.*Röd/i);
    await history
      .getByRole('button', { name: /^Återställ fältet/ })
      .first()
      .press('Enter');
    await expect.poll(() => status.textContent()).toBe('Grön');
  });

  it('sets the whole item back, as one step', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    const panel = sidePanel(page);
    const [status, arrow] = [await cellOf(page, GOAL, 'Status'), await cellOf(page, GOAL, 'Pil')];
    await arrow.click();
    const before = await arrow.textContent();
    await status.click();
    await page.keyboard.press('2');
    await arrow.click();
    await page.keyboard.press('1');
    await expect.poll(() => arrow.textContent()).not.toBe(before);
    const history = await part(panel, 'Historik');
    await expect.poll(() => history.getByRole('listitem').first().textContent()).toMatch(/^Pil/i);
    await history
      .getByRole('button', { name: /^Återställ allt/ })
      .first()
      .press('Enter');
    await expect.poll(async () => [await status.textContent(), await arrow.textContent()]).toEqual(['Grön', before]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => status.textContent()).toBe('Gul');
    await expect.poll(() => arrow.textContent()).not.toBe(before);
  });

  it('asks for what is expected, and counts words against it', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await (await cellOf(page, GOAL, 'Kommentar')).click();
    const panel = sidePanel(page);
    const expected = await part(panel, 'Förväntas');
    await expected.getByRole('textbox', { name: 'Anvisning' }).fill('Sammanfatta utfallet i högst 5 ord.');
    await panel.getByText(/^\d+ ord, högst 5 ord väntas$/).waitFor();
    await expected.getByRole('textbox', { name: 'Ansvarig' }).fill('Anna Ek');
    await expected.getByLabel('Klart senast').fill('2025-02-14');
    await expect
      .poll(async () => {
        const items = await program().call('items', { occasion: exampleYear().occasions.at(-1)?.id ?? '' });
        const item = items.ok ? items.value.items.find(({ title }) => title.startsWith(GOAL)) : undefined;
        return [item?.instruction, item?.responsible, item?.due];
      })
      .toEqual(['Sammanfatta utfallet i högst 5 ord.', 'Anna Ek', '2025-02-14']);
  });

  it('says of an item whether a comment is expected, whatever its kind says, with the keyboard', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await rowOf(page, PERSPECTIVE).getByRole('rowheader').click();
    const expected = await part(sidePanel(page), 'Förväntas');
    const choice = expected.getByRole('radiogroup', { name: 'Kommentar väntas' });
    const chosen = choice.getByRole('radio', { checked: true });
    expect(await chosen.textContent()).toBe('Som sorten säger (nej)');
    await chosen.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect.poll(() => chosen.textContent()).toBe('Ja');
    await expect.poll(() => undoWords(page).textContent()).toContain('krav på kommentar');
    await expect.poll(async () => (await cellOf(page, PERSPECTIVE, 'Kommentar')).textContent()).toBe('saknas');
    await page.keyboard.press('Control+z');
    await expect.poll(() => chosen.textContent()).toBe('Som sorten säger (nej)');
  });
});

describe('the side panel after an earlier occasion', () => {
  it('shows what was said then, what differs, and stays folded as it was left', async () => {
    const store = await storeFile(yearWithInterim());
    const userData = tempFolder();
    const program = await startProgram({ store, userData });
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    await page
      .getByRole('button', { name: /^Helår/ })
      .or(page.getByRole('radio', { name: /^Helår/ }))
      .click();
    await (await cellOf(page, GOAL, 'Status')).click();
    const name = 'Vid delår 31 juli';
    const before = await part(sidePanel(page), name);
    await before.getByText('Målet nås delvis vid halvåret.').waitFor();
    await before.getByRole('button', { name: 'Visa skillnad mot nu' }).press('Enter');
    await before.getByRole('region', { name: 'Vad som skiljer mot nu' }).locator('del').first().waitFor();
    await program.screenshot('panel-item');
    const comment = await cellOf(page, GOAL, 'Kommentar');
    const own = await comment.textContent();
    await before.getByRole('button', { name: 'Hämta texten hit' }).press('Enter');
    await expect.poll(() => said(page).textContent()).toBe('Texten är hämtad från delår 31 juli 2024.');
    await expect.poll(() => comment.textContent()).toContain('Målet nås delvis vid halvåret.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => comment.textContent()).toBe(own);
    await goTo(page, 'Texter');
    const text = await part(sidePanel(page), name);
    await text.getByText('Halvårets inledning.').waitFor();
    await page.keyboard.press('Control+Shift+H');
    await expect.poll(() => said(page).textContent()).toBe('Texten är hämtad från delår 31 juli 2024.');
    await expect.poll(() => undoWords(page).textContent()).toContain('Inledning');
    await program.screenshot('panel-text');
    await sidePanel(page).getByRole('button', { name, exact: true }).press('Enter');
    await program.close();
    const again = await startProgram({ store, userData });
    await goTo(again.page, 'Mål och uppdrag');
    const head = sidePanel(again.page).getByRole('button', { name, exact: true });
    await expect.poll(() => head.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the side panel in a year that has one before it', () => {
  it('shows what was said of the item and written in the chapter last year', async () => {
    const store = await storeFile(sampleYear());
    const open = okOf(await openStore(store));
    okOf(await open.importYear(laterYear(sampleYear(), 1, '-25')));
    const text = { type: 'text.set', occasion: 'helar-25', section: 'inledning', field: 'body' } as const;
    okOf(await open.commit({ ...text, value: fromParagraphs(['Året 2025.']) }));
    await open.close();
    const { page } = await startProgram({ store });
    await goTo(page, 'Mål och uppdrag');
    await rowOf(page, 'Andel nöjda').getByRole('rowheader').click();
    const lastYear = await part(sidePanel(page), 'Förra året (2024)');
    await lastYear.getByText('86 %').waitFor();
    await goTo(page, 'Texter');
    const chapter = await part(sidePanel(page), 'Förra året (2024)');
    await chapter.getByText('Året i korthet.').waitFor();
    await chapter.getByRole('button', { name: 'Visa skillnad mot nu' }).press('Enter');
    await chapter.locator('del').first().waitFor();
  });
});

describe('the side panel of a text', () => {
  const program = useProgram();

  it('counts its words, and gives back what was taken away', async () => {
    const { page } = program();
    await goTo(page, 'Texter');
    const whole = await page.getByRole('textbox', { name: 'Inledning', exact: true }).textContent();
    await emptyIntroduction(program());
    await page.keyboard.type('Tre ord här.');
    await page.keyboard.press('Escape');
    const panel = sidePanel(page);
    await panel.getByText('3 ord').waitFor();
    const history = await part(panel, 'Historik');
    await history
      .getByRole('button', { name: /^Återställ fältet/ })
      .first()
      .press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'Inledning', exact: true }).textContent()).toBe(whole);
  });
});
