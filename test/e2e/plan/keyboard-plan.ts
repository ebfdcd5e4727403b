import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { type PlanRow, rowsOfPlan, spreadsheet } from '../../support/built-plan.ts';
import { copyElsewhere } from '../support/clipboard.ts';
import { pressUntil, tabTo, writeIn } from '../support/keyboard.ts';
import type { Program } from '../support/program.ts';
import { goTo, said, sidePanel } from '../views/window.ts';

/** What a person does to build a year's plan from a file with nothing in it, without a mouse. */

/** Makes the first year of the board. */
export async function makeYear({ page }: Program, year: number): Promise<void> {
  await page.getByRole('button', { name: 'Nytt år' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Nytt år' }));
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Organisationens namn' }).waitFor();
  await writeIn(page, page.getByRole('textbox', { name: 'Organisationens namn' }), 'Hälso- och sjukvårdsnämnd');
  await writeIn(page, page.getByRole('textbox', { name: 'År', exact: true }), String(year));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page).textContent()).toBe(`${year} är skapat.`);
}

export interface WantedKind {
  /** The kind that the program made, or null for one to add. */
  readonly from: string | null;
  readonly word: string;
  readonly heading: string;
  readonly role?: string;
  /** The names of its scales. */
  readonly colour?: string;
  readonly arrow?: string;
}

/** Gives the kinds of the year their words, and adds those that are lacking. */
export async function nameKinds({ page }: Program, kinds: readonly WantedKind[]): Promise<void> {
  await goTo(page, 'Årets modell');
  await page.getByRole('heading', { level: 2, name: 'Sorter', exact: true }).first().waitFor();
  for (const { from, word, heading, role, colour, arrow } of kinds) {
    if (from === null) {
      await tabTo(page, page.getByRole('button', { name: 'Lägg till en sort' }));
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Ental, Ny sort' }).waitFor();
    }
    const thing = from ?? 'Ny sort';
    const field = (label: string, of: string) => page.getByRole('textbox', { name: `${label}, ${of}`, exact: true });
    await writeIn(page, field('Ental', thing), word);
    await field('Flertal', word).waitFor();
    await writeIn(page, field('Flertal', word), word);
    const choose = async (label: string, choice: string | undefined) => {
      if (choice === undefined) return;
      await tabTo(page, page.getByRole('combobox', { name: `${label}, ${word}`, exact: true }));
      // The first letter chooses: a driver writes å, ä and ö as text, which a list of choices does not take.
      await page.keyboard.press(choice.slice(0, 1));
    };
    await choose('Fungerar som', role);
    await writeIn(page, field('Rubrik i dokumentet', word), heading);
    await choose('Färg', colour);
    await choose('Pil', arrow);
    await expect.poll(() => field('Rubrik i dokumentet', word).inputValue()).toBe(heading);
  }
}

/** Adds those who receive assignments. */
export async function addReceivers({ page }: Program, names: readonly string[]): Promise<void> {
  await goTo(page, 'Årets modell');
  await tabTo(page, page.getByRole('button', { name: 'Organisationer', exact: true }));
  await page.keyboard.press('Enter');
  for (const name of names) {
    await tabTo(page, page.getByRole('button', { name: 'Lägg till en organisation' }));
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'I en mening, Ny organisation', exact: true });
    await field.waitFor();
    await writeIn(page, field, name);
    await page.getByRole('textbox', { name: `I en mening, ${name}`, exact: true }).waitFor();
  }
}

const headingsOf = (page: Page) => page.getByRole('columnheader').allTextContents();

/** Shows columns that are hidden at first, from the menu of a column. */
export async function showColumns(page: Page, columns: readonly string[]): Promise<void> {
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  for (const column of columns) {
    await pressUntil(page, 'ArrowDown', page.getByRole('menuitemcheckbox', { name: column, exact: true }));
    await page.keyboard.press('Space');
    await expect.poll(() => headingsOf(page)).toContain(column);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.locator('[role="treegrid"] :focus').waitFor();
}

/** Pastes rows of a spreadsheet from the cursor's row on; what lies below the last row becomes new rows. */
export async function pasteRows(page: Page, rows: readonly PlanRow[]): Promise<void> {
  await page.keyboard.press('Home');
  await copyElsewhere(page, { text: spreadsheet(rows, await headingsOf(page)) });
  await page.keyboard.press('Control+v');
}

/** Goes to the row with a place among the rows, counted from 0. */
export async function goToRow(page: Page, place: number): Promise<void> {
  const here = await page.locator('[role="row"]:has(:focus)').getAttribute('aria-rowindex');
  const steps = place + 2 - Number(here);
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await expect.poll(() => page.locator('[role="row"]:has(:focus)').getAttribute('aria-rowindex')).toBe(String(place + 2));
}

/** Pastes a text from Word in a field of the side panel, and comes back to the grid. */
export async function writeRich(page: Page, label: string, text: RichText): Promise<void> {
  const field = sidePanel(page).getByRole('textbox', { name: label, exact: true });
  await page.keyboard.press('F6');
  await page.locator('[data-pane="side"] :focus').waitFor();
  await tabTo(page, field);
  await sidePanel(page).locator(`.ProseMirror-focused[aria-label="${label}"]`).waitFor();
  await page.keyboard.press('Control+a');
  await copyElsewhere(page, { html: asHtml(text), text: 'utan form' });
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Escape');
  await page.locator('[role="treegrid"] :focus').waitFor();
}

/** Writes in a short field of the side panel, and comes back to the grid. */
export async function writeShort(page: Page, label: string, text: string): Promise<void> {
  await page.keyboard.press('F6');
  await page.locator('[data-pane="side"] :focus').waitFor();
  await writeIn(page, sidePanel(page).getByRole('textbox', { name: label, exact: true }), text);
  await backToGrid(page);
}

/** Writes the first footnote of an item, under what is folded in the side panel, and comes back to the grid. */
export async function writeFootnote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F6');
  await page.locator('[data-pane="side"] :focus').waitFor();
  await tabTo(page, sidePanel(page).locator('summary').filter({ hasText: 'fotnoter' }));
  await page.keyboard.press('Enter');
  await writeIn(page, sidePanel(page).getByRole('textbox', { name: 'Fotnot *', exact: true }), text);
  await backToGrid(page);
}

async function backToGrid(page: Page): Promise<void> {
  for (let pane = 0; pane < 6 && (await page.locator('[role="treegrid"] :focus').count()) === 0; pane += 1)
    await page.keyboard.press('F6');
}

type Block = RichText['content'][number];
interface Run {
  readonly type: string;
  readonly text?: string | undefined;
  readonly marks?: readonly { readonly type: string }[] | undefined;
}

/** A text of paragraphs, sub-headings and bullets as Word puts it on the clipboard; throws for what else a text can hold. */
function asHtml({ content }: RichText): string {
  return content.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${runs(block.content)}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${runs(block.content)}</h${block.attrs.level}>`;
    case 'bulletList':
      return `<ul>${block.content.map((item) => `<li>${item.content.map((one) => blockHtml(one as Block)).join('')}</li>`).join('')}</ul>`;
    default:
      throw new Error(`no text of the plan has a ${block.type}`);
  }
}

function runs(content: readonly Run[] | undefined): string {
  return (content ?? [])
    .map(({ type, text = '', marks = [] }) => {
      if (type !== 'text') throw new Error(`no text of the plan has a ${type}`);
      const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return marks.reduce((inner, { type: mark }) => (mark === 'bold' ? `<b>${inner}</b>` : `<i>${inner}</i>`), words);
    })
    .join('');
}

/** The plan of an occasion as the store now holds it. */
export async function builtPlan({ call }: Program, occasion: string): Promise<PlanRow[]> {
  const [model, items] = [await call('model', { occasion }), await call('items', { occasion })];
  if (!model.ok || !items.ok) throw new Error('the store does not answer');
  return rowsOfPlan({ ...model.value, ...items.value });
}

/** The last occasion of the only year. */
export async function lastOccasion({ call }: Program): Promise<string> {
  const library = await call('library');
  const occasion = library.ok ? library.value.occasions.at(-1) : undefined;
  if (occasion === undefined) throw new Error('there is no occasion');
  return occasion.id;
}
