import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../db/index.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { exampleStore } from '../../support/example-store.ts';
import { laterYear } from '../../support/later-year.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { okOf } from '../../support/store.ts';
import { violations } from '../support/axe.ts';
import { startProgram, useProgram } from '../support/program.ts';
import { exampleYear, goTo, rowOf, storeFile, undoWords } from './window.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Sök eller gör …' });
const options = (page: Page) => palette(page).getByRole('option');
/** The option that Enter chooses. */
const pointed = (page: Page) => palette(page).getByRole('option', { selected: true });

/** Opens the list with its key and types. */
async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  await page.keyboard.type(text);
}

describe('Ctrl+K', () => {
  const program = useProgram();

  it('goes to any item, by beginnings of its words in any order', async () => {
    const { page, screenshot } = program();
    await goTo(page, 'Översikt');
    await find(page, 'tid återb');
    await expect.poll(() => pointed(page).textContent()).toContain('Återbesök inom planerad tid');
    await screenshot('sok-mal');
    await page.keyboard.press('Enter');
    await palette(page).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Mål och uppdrag' }).waitFor();
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('Återbesök inom planerad tid');
  });

  it('does not take å for a', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await find(page, 'aterbesok');
    await palette(page).getByText('Inget hittades.').waitFor();
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
  });

  it('finds nothing for signs that are no words', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await find(page, '%');
    await palette(page).getByText('Inget hittades.').waitFor();
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await palette(page).waitFor({ state: 'detached' });
  });

  it('goes to a chapter and writes in it, to a table, and to a row of the internal control', async () => {
    const { page } = program();
    await find(page, 'inledn');
    await page.keyboard.press('Enter');
    await page.locator('[data-section] .ProseMirror:focus, [data-section] [data-rich-text]:focus').waitFor();
    await find(page, 'resultatrapp');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Resultatrapport' }).locator('[role="rowheader"]:focus').waitFor();
    await find(page, 'beställark');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('beställarkompetens');
  });

  it('has the commands of the menus with their keys, and does them', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await find(page, 'nästa saknas');
    expect(await pointed(page).textContent()).toBe('Nästa som saknasF8');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="row"] :focus').textContent()).toBe('saknas');
    await rowOf(page, 'Återbesök inom planerad tid').getByRole('rowheader').click();
    await find(page, 'markera klar');
    expect(await pointed(page).textContent()).toBe('Markera som klarCtrl+Enter');
    await page.keyboard.press('Enter');
    await undoWords(page).waitFor();
    await find(page, 'ångra');
    await page.keyboard.press('Enter');
    await undoWords(page).waitFor({ state: 'detached' });
  });

  it('sets how the window looks', async () => {
    const { page, screenshot } = program();
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await find(page, 'mörkt utseende');
    await page.keyboard.press('Enter');
    await expect.poll(theme).toBe('dark');
    await find(page, 'mål');
    await screenshot('sok-mork');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await find(page, 'ljust');
    await page.keyboard.press('Enter');
    await expect.poll(theme).toBe('light');
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot('sok-ljus');
    await page.keyboard.press('Escape');
  });

  it('has what was chosen last first', async () => {
    const { page } = program();
    await find(page, 'resultatrapp');
    await page.keyboard.press('Enter');
    await palette(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await palette(page).waitFor();
    const lately = palette(page).getByRole('group', { name: 'Senast valda' }).getByRole('option');
    expect(await lately.first().textContent()).toContain('Resultatrapport');
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
  });

  it('gives the cursor back to the cell it was in, also with its own key', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    for (const key of ['Escape', 'Control+k']) {
      await find(page, 'x');
      await page.keyboard.press(key);
      await palette(page).waitFor({ state: 'detached' });
      expect(await page.locator('[role="row"]:has(:focus)').getAttribute('aria-rowindex')).toBe('3');
    }
  });

  it('is always in sight at the top, to be pressed', async () => {
    const { page } = program();
    await page.getByRole('banner').getByRole('button', { name: 'Sök eller gör … Ctrl+K' }).click();
    await palette(page).waitFor();
    expect(
      await page.getByRole('combobox', { name: 'Sök eller gör …' }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('is there in the next frame after its key', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    const frames: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      await page.evaluate(() => {
        const onKey = ({ key }: KeyboardEvent) => {
          if (key !== 'k') return;
          window.removeEventListener('keydown', onKey, { capture: true });
          let count = 0;
          const look = () => {
            count += 1;
            if (document.querySelector('dialog[open] [role="option"]') === null) requestAnimationFrame(look);
            else Object.assign(globalThis, { framesToPalette: count });
          };
          requestAnimationFrame(look);
        };
        window.addEventListener('keydown', onKey, { capture: true });
      });
      await page.keyboard.press('Control+k');
      await palette(page).waitFor();
      frames.push(await page.evaluate(() => Number(Reflect.get(globalThis, 'framesToPalette'))));
      await page.keyboard.press('Escape');
      await palette(page).waitFor({ state: 'detached' });
    }
    expect(frames.sort((a, b) => a - b)[4]).toBe(1);
  });
});

describe('Ctrl+K among the texts', () => {
  const program = useProgram();

  it('finds what is written in a comment, and puts the cursor on it', async () => {
    const { page, screenshot } = program();
    await goTo(page, 'Översikt');
    await find(page, 'vårdinformationssystem osäkra');
    const texts = palette(page).getByRole('group', { name: 'Texter från alla år' }).getByRole('option');
    await expect.poll(() => texts.first().textContent()).toContain('Kommentar, HSN 2024, Helår 31 december');
    expect(await texts.first().locator('mark').allTextContents()).toContain('vårdinformationssystem');
    await screenshot('sok-text');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('Återbesök inom planerad tid');
    const column = await page.getByRole('columnheader', { name: 'Kommentar' }).getAttribute('aria-colindex');
    expect(await page.locator('[role="gridcell"]:focus').getAttribute('aria-colindex')).toBe(column);
  });

  it('finds what is written in a cell of a table', async () => {
    const { page, call } = program();
    const occasion = okOf(await call('library')).occasions.find(({ state }) => state === 'open')?.id ?? '';
    const { model } = okOf(await call('model', { occasion }));
    const table = model.tables.find(({ rows, columns }) => rows.length > 2 && columns.length > 1);
    const [row, column] = [table?.rows[1]?.id ?? '', table?.columns[1]?.id ?? ''];
    await call('commit', { type: 'cell.set', occasion, table: table?.id ?? '', row, column, value: 'se fotnot' });
    await find(page, 'fotn se');
    await expect.poll(() => pointed(page).textContent()).toContain('Tabell, HSN 2024');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[role="gridcell"]:focus').textContent()).toBe('se fotnot');
  });

  it('says that nothing is found only when the store has answered', async () => {
    const { page } = program();
    await find(page, 'zzzz');
    await palette(page).getByText('Inget hittades.').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('Ctrl+K in a store with two years', () => {
  it('finds the texts of the other, and goes there', async () => {
    const file = exampleStore();
    const store = okOf(await openStore(file, { access: 'write' }));
    okOf(await store.importYear(laterYear(sampleYear(), 1, '-25')));
    await store.close();
    const { page } = await startProgram({ store: file });
    await goTo(page, 'Översikt');
    await find(page, 'året kort');
    const hit = palette(page).getByRole('option').filter({ hasText: 'Året i korthet.' });
    await hit.waitFor();
    await hit.click();
    await page.getByRole('heading', { level: 1, name: 'Texter' }).waitFor();
    await expect.poll(() => page.locator('[data-section="inledning"]').textContent()).toContain('Året i korthet.');
    expect(await page.getByRole('banner').textContent()).toContain('Provnämnden');
  });
});

describe('Ctrl+K in a store with two occasions', () => {
  it('goes to the other', async () => {
    const year = exampleYear();
    const annual = annualOf(year);
    const interim = { ...annual, id: 'hsn-2024-delar', kind: 'interim' as const, cutOff: '2024-07-31' };
    const { page } = await startProgram({ store: await storeFile({ ...year, occasions: [interim, annual] }) });
    await goTo(page, 'Mål och uppdrag');
    await find(page, '');
    expect(await pointed(page).textContent()).toBe('ÖversiktCtrl+1');
    await page.keyboard.type('delår juli');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('radio', { name: 'Delår 31 juli' }).getAttribute('aria-checked')).toBe('true');
  });
});
