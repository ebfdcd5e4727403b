import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { annualOf, onlyAnnual } from '../../support/annual-occasion.ts';
import { okOf } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { startProgram, useProgram } from '../support/program.ts';
import { cellOf, exampleYear, goTo, rowOf, said, storeFile } from './window.ts';

const REVISIT = 'Återbesök inom planerad tid';
const rows = (page: Page) => page.getByRole('feed').getByRole('article');

/** Writes an outcome as a person does. */
async function writeOutcome(page: Page, row: string, value: string): Promise<void> {
  await goTo(page, 'Mål och uppdrag');
  await (await cellOf(page, row, 'Utfall')).click();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

describe('Historik', () => {
  const program = useProgram();

  it('shows what was done, with what stood before and after, the newest first', async () => {
    const { page, screenshot } = program();
    await writeOutcome(page, REVISIT, '86 procent');
    await goTo(page, 'Texter');
    await page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
    await page.locator('.ProseMirror').waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('En mening först. ');
    await goTo(page, 'Historik');
    await expect.poll(() => rows(page).first().textContent()).toContain('Texten ”Inledning”');
    expect(await rows(page).first().locator('ins').textContent()).toContain('En mening först.');
    expect(await rows(page).nth(1).textContent()).toContain(REVISIT);
    expect(await rows(page).nth(1).textContent()).toContain('86 procent');
    expect(await rows(page).last().textContent()).toContain('Import av 2024');
    await screenshot('historik');
  });

  it('is gone through with the arrows, and Enter goes to what was changed', async () => {
    const { page } = program();
    await goTo(page, 'Historik');
    await rows(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('[role="article"]:focus').getAttribute('aria-posinset')).toBe('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain(REVISIT);
    expect(await page.locator('[role="gridcell"]:focus').textContent()).toBe('86 procent');
  });

  it('restores one field, as a change that can be undone', async () => {
    const { page } = program();
    const outcome = async () => (await cellOf(page, REVISIT, 'Utfall')).textContent();
    await goTo(page, 'Historik');
    await rows(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Återställ');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).textContent()).toContain('Återställt: Utfall för');
    await expect.poll(() => rows(page).first().textContent()).toContain('86 procent → Efter: Runt 80 procent');
    await goTo(page, 'Mål och uppdrag');
    await expect.poll(outcome).toBe('Runt 80 procent');
    await page.keyboard.press('Control+z');
    await expect.poll(outcome).toBe('86 procent');
  });

  it('restores all that one step changed, as one change', async () => {
    const { page, call } = program();
    const occasion = okOf(await call('library')).occasions.find(({ state }) => state === 'open')?.id ?? '';
    const before = okOf(await call('items', { occasion }));
    const set = { type: 'follow-up.set', occasion, field: 'outcome' } as const;
    const both = before.followUps.filter(({ outcome }) => outcome !== null).slice(0, 2);
    const commands = both.map(({ item }) => ({ ...set, item, value: 'Inklistrat' }));
    okOf(await call('commit', { type: 'many', words: 'paste', commands }));
    await goTo(page, 'Historik');
    await expect.poll(() => rows(page).first().textContent()).toContain('Inklistring (2)');
    await rows(page).first().getByRole('button', { name: 'Återställ Inklistring (2)' }).click();
    await expect.poll(() => said(page).textContent()).toBe('Återställt: Inklistring (2)');
    expect(okOf(await call('items', { occasion })).followUps).toEqual(before.followUps);
    expect(okOf(await call('undo')).undo).toBe('inklistring (2)');
    expect(okOf(await call('undo')).undo).not.toBe('inklistring (2)');
  });

  it('is narrowed by words, by kind and by person', async () => {
    const { page, screenshot } = program();
    await goTo(page, 'Historik');
    const words = page.getByRole('searchbox', { name: 'Ord i det ändrade' });
    await words.fill('först mening');
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await rows(page).first().textContent()).toContain('Inledning');
    await words.fill('forst');
    await page.getByRole('heading', { name: 'Inget i historiken svarar mot urvalet' }).waitFor();
    await words.fill('');
    await page.getByRole('radiogroup', { name: 'Sort' }).getByRole('radio', { name: 'Texter' }).click();
    await expect.poll(async () => (await rows(page).allTextContents()).filter((text) => text.includes('Utfall')).length).toBe(0);
    await page.getByRole('radio', { name: 'Allt' }).click();
    const person = page.getByRole('combobox', { name: 'Person' });
    const [, name] = await person.getByRole('option').allTextContents();
    await person.selectOption(name ?? '');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(3);
    await program().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700));
    await screenshot('historik-smal');
    await program().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1440, 860));
  });

  it('reads more as one comes to the end, and draws only what is seen', async () => {
    const { page, call } = program();
    const { occasions } = okOf(await call('library'));
    const { items } = okOf(await call('items', { occasion: occasions[0]?.id ?? '' }));
    for (let turn = 0; turn < 4; turn += 1) {
      for (const { id } of items) await call('commit', { type: 'item.set', item: id, field: 'responsible', value: `Nr ${turn}` });
    }
    await goTo(page, 'Historik');
    await rows(page).first().focus();
    const lastOfAll = async () => {
      await page.keyboard.press('End');
      return rows(page).last().textContent();
    };
    await expect.poll(lastOfAll).toContain('Import av 2024');
    expect(await rows(page).count()).toBeLessThan(60);
  });
});

describe('two occasions', () => {
  it('are compared item by item, in what is said of them', async () => {
    const year = exampleYear();
    const annual = annualOf(year);
    const interim = { ...annual, id: 'hsn-2024-delar', kind: 'interim' as const, cutOff: '2024-07-31' };
    const { page, screenshot } = await startProgram({ store: await storeFile({ ...year, occasions: [interim, annual] }) });
    await writeOutcome(page, REVISIT, '86 procent');
    await (await cellOf(page, 'Länets invånare har en god', 'Status')).click();
    await page.keyboard.press('3');
    await goTo(page, 'Historik');
    await page.getByRole('radio', { name: 'Jämför tillfällen' }).click();
    await expect.poll(() => rows(page).count()).toBe(2);
    expect(await page.getByRole('combobox', { name: 'Från' }).locator('option:checked').textContent()).toBe(
      'HSN 2024, Delår 31 juli',
    );
    const [goal, indicator] = await rows(page).allTextContents();
    expect(goal).toContain('Färg');
    expect(goal).toMatch(/Grön.*Röd/);
    expect(indicator).toMatch(/Runt 80 procent.*86 procent/);
    await screenshot('jamfor');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radiogroup', { name: 'Vad som jämförs' }).getByRole('radio', { name: 'Utfall' }).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await rows(page).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain(REVISIT);
    expect(await rowOf(page, REVISIT).count()).toBe(1);
  });

  it('are needed to be compared', async () => {
    const { page } = await startProgram({ store: await storeFile(onlyAnnual(exampleYear())) });
    await goTo(page, 'Historik');
    await page.getByRole('radio', { name: 'Jämför tillfällen' }).click();
    await page.getByRole('heading', { name: 'Det finns inget att jämföra med' }).waitFor();
  });
});
