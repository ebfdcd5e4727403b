import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KindInWords, ModelInWords, ScaleInWords, ValueInWords } from '../../support/model-in-words.ts';
import { tabTo, writeIn } from '../support/keyboard.ts';
import type { Program } from '../support/program.ts';
import { goTo } from '../views/window.ts';

/** What a person does to give a year its own model, without a mouse: each part from its first field on. What is as wanted is passed by. */
export async function buildModel({ page }: Program, wanted: ModelInWords): Promise<void> {
  await goTo(page, 'Årets modell');
  await openPart(page, 'Skalor');
  await list(page, wanted.scales, 'Lägg till en skala', buildScale);
  await openPart(page, 'Rapportens ord');
  const words = page.getByRole('region', { name: 'Rapportens ord' });
  for (const [label, word] of Object.entries(wanted.words)) await write(words, label, word);
  await openPart(page, 'Organisationer');
  for (const { name, heading } of wanted.receivers) {
    if ((await page.getByRole('region', { name, exact: true }).count()) > 0) continue;
    await press(page, page.getByRole('button', { name: 'Lägg till en organisation' }));
    const card = cards(page)
      .filter({ has: page.getByRole('textbox', { name: /^I en mening/ }) })
      .last();
    await write(card, 'I en mening', name);
    await write(card, 'Rubrik över dess uppdrag', heading);
  }
  await openPart(page, 'Sorter');
  await list(page, wanted.kinds, 'Lägg till en sort', (card, kind) => buildKind(card, kind, wanted.scales));
  await openPart(page, 'Sammanfattning');
  await buildSummary(page, wanted.summary);
  await openPart(page, 'Mätning');
  const measuring = page.getByRole('region', { name: 'Mätning' });
  await write(measuring, 'Delvis uppnått inom så många procent av målvärdet', wanted.partlyWithin);
  await write(measuring, 'Skäl till att ett värde saknas, ett på varje rad (Skift+Enter)', wanted.missingReasons.join('\n'));
  await openPart(page, 'Kontrollfrågor');
  await list(page, wanted.questions, 'Lägg till en fråga', async (card, { text, about, answers }) => {
    await write(card, 'Fråga', text);
    await choose(card, 'Gäller', about);
    await within(card, 'Svar', answers, 'Lägg till ett svar', (row, answer) => write(row, 'Svar', answer));
  });
}

async function openPart(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('navigation', { name: 'Årets modell, delar' }).getByRole('button', { name, exact: true }));
  await page.getByRole('heading', { level: 2, name, exact: true }).first().waitFor();
}

function cards(page: Page): Locator {
  // The report beside has headings of its own.
  const preview = page.getByRole('heading', { level: 2, name: 'Så blir det i rapporten' });
  return page
    .getByRole('region')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .filter({ hasNot: preview });
}

/** As many cards as are wanted, each as it is wanted: the first are changed, others added last, and what is left over removed. */
async function list<Thing>(
  page: Page,
  wanted: readonly Thing[],
  add: string,
  build: (card: Locator, thing: Thing) => Promise<void>,
): Promise<void> {
  await expect.poll(async () => (await cards(page).count()) > 0).toBe(true);
  for (let left = await cards(page).count(); left > wanted.length; left -= 1) {
    await remove(cards(page).last());
    await expect.poll(() => cards(page).count()).toBe(left - 1);
  }
  for (const [place, thing] of wanted.entries()) {
    if (place >= (await cards(page).count())) {
      await press(page, page.getByRole('button', { name: add }));
      await expect.poll(() => cards(page).count()).toBe(place + 1);
      await tabTo(page, cards(page).nth(place).getByRole('textbox').first());
    }
    await build(cards(page).nth(place), thing);
  }
}

/** The same of the rows in a card, each of which begins with a text field with a label. */
async function within<Thing>(
  card: Locator,
  label: string,
  wanted: readonly Thing[],
  add: string,
  build: (row: Locator, thing: Thing) => Promise<void>,
): Promise<void> {
  const rows = card.getByRole('group').filter({ has: textField(card.page(), label) });
  for (let left = await rows.count(); left > wanted.length; left -= 1) {
    await remove(rows.last());
    await expect.poll(() => rows.count()).toBe(left - 1);
  }
  for (const [place, thing] of wanted.entries()) {
    if (place >= (await rows.count())) {
      await press(card.page(), card.getByRole('button', { name: add }));
      await expect.poll(() => rows.count()).toBe(place + 1);
      await tabTo(card.page(), textField(rows.nth(place), label));
    }
    await build(rows.nth(place), thing);
  }
}

async function buildScale(card: Locator, scale: ScaleInWords): Promise<void> {
  await write(card, 'Kolumnens namn', scale.name);
  await choose(card, 'Används för', scale.use);
  await write(card, 'Symbolförklaringens rubrik', scale.legend);
  await write(card, 'Rubriken vid delår, om den är en annan', scale.interimLegend);
  await within(card, 'Ord', scale.values, 'Lägg till ett värde', buildValue);
  await tickOnly(card.getByRole('group', { name: /^Förklaras i, / }), scale.explained);
}

async function buildValue(row: Locator, value: ValueInWords): Promise<void> {
  await write(row, 'Ord', value.word);
  await write(row, 'Betydelse', value.meaning);
  await write(row, 'Betydelse vid delår', value.interimMeaning);
  await choose(row, 'Symbol', value.symbol);
  await choose(row, 'Färgton', value.tone);
}

async function buildKind(card: Locator, kind: KindInWords, scales: readonly ScaleInWords[]): Promise<void> {
  await write(card, 'Ental', kind.singular);
  await write(card, 'Flertal', kind.plural);
  await choose(card, 'Fungerar som', kind.role);
  await write(card, 'Rubrik i dokumentet', kind.heading);
  await write(card, 'Gemensam rubrik över raderna', kind.lead);
  if (kind.role === 'Uppdrag') await choose(card, 'Ges av', kind.giver === '' ? 'Sägs inte' : kind.giver);
  for (const use of ['Färg', 'Pil', 'Status']) {
    const scale = scales.find((one) => one.use === use && kind.scales.includes(one.legend));
    const isAlone = scales.filter((one) => one.use === use && one.name === scale?.name).length === 1;
    const named = scale === undefined ? 'Ingen' : isAlone ? scale.name : `${scale.name} (${scale.legend})`;
    await choose(card, use, named);
  }
  await tick(card.getByRole('checkbox', { name: 'Mäts: har målvärde och utfall' }), kind.measured);
  await tick(card.getByRole('checkbox', { name: 'Kommentar väntas' }), kind.commented);
  if (kind.measured) await tickOnly(card.getByRole('group', { name: /^Kolumner i tabellen, / }), kind.columns);
}

async function buildSummary(page: Page, wanted: ModelInWords['summary']): Promise<void> {
  const whole = page.getByRole('region').filter({ has: textField(page, 'Tabellens rubrik') });
  await write(whole, 'Tabellens rubrik', wanted.caption);
  await write(whole, 'Rubriken vid delår', wanted.interimCaption);
  await choose(whole, 'När inget räknas står det', wanted.zero);
  await list(page, wanted.rows, 'Lägg till en rad', async (card, row) => {
    await write(card, 'Radens namn', row.label);
    await choose(card, 'Ett intervall som 3–8 räknas som', row.count);
    await tickOnly(card.getByRole('group', { name: /^Räknar, / }), row.kinds);
  });
}

function named(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[()+]/g, '\\$&')}, `);
}

function textField(scope: Page | Locator, label: string): Locator {
  return scope.getByRole('textbox', { name: named(label) });
}

async function press(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function remove(thing: Locator): Promise<void> {
  await press(thing.page(), thing.getByRole('button', { name: /^Ta bort / }).first());
}

async function write(scope: Locator, label: string, text: string): Promise<void> {
  const field = textField(scope, label).first();
  if ((await field.inputValue()) === text) return;
  await writeIn(scope.page(), field, text);
  await expect.poll(() => field.inputValue()).toBe(text);
}

/** Goes to a list of choices and on to one of them. */
async function choose(scope: Locator, label: string, word: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: named(label) });
  const chosen = () => field.locator('option:checked').textContent();
  if ((await chosen()) === word) return;
  await tabTo(scope.page(), field);
  const options = await field.locator('option').allTextContents();
  const from = options.indexOf((await chosen()) ?? '');
  const to = options.indexOf(word);
  for (const passed of to > from ? options.slice(from + 1, to + 1) : options.slice(to, from).reverse()) {
    await scope.page().keyboard.press(to > from ? 'ArrowDown' : 'ArrowUp');
    await expect.poll(chosen).toBe(passed);
  }
}

async function tick(box: Locator, isWanted: boolean): Promise<void> {
  if ((await box.isChecked()) === isWanted) return;
  await tabTo(box.page(), box);
  await box.page().keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(isWanted);
}

/** Ticks these boxes of a group and no others; first those that are to be ticked, since the last one stays. */
async function tickOnly(group: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) await tick(group.getByRole('checkbox', { name, exact: true }), true);
  for (const label of await group.locator('label').allTextContents())
    if (!names.includes(label)) await tick(group.getByRole('checkbox', { name: label, exact: true }), false);
}
