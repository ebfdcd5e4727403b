import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { pressUntil } from '../support/keyboard.ts';
import { startProgram, useProgramAnew } from '../support/program.ts';
import { cellOf, goTo, rowOf } from './window.ts';

const GOAL = 'Länets invånare har en god';

describe('a grid arranged by a person', () => {
  const anew = useProgramAnew();

  it('says of every cell what it holds, also of one that shows nothing', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    const silent = () =>
      page
        .locator('[role="gridcell"], [role="rowheader"]')
        .evaluateAll(
          (cells) => cells.filter((cell) => `${cell.textContent}${cell.getAttribute('aria-label') ?? ''}`.trim() === '').length,
        );
    await (await cellOf(page, GOAL, 'Nr')).waitFor();
    expect(await silent()).toBe(0);
    expect(await (await cellOf(page, GOAL, 'Utfall')).getAttribute('aria-label')).toBe('används inte');
    expect(await (await cellOf(page, 'Förbättrade resultat i det', 'Utfall')).getAttribute('aria-label')).toBe('tomt');
  });

  it('shows fewer rows with filters, with the goals above what is left, and all again with one press', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    const bar = page.getByRole('toolbar', { name: 'Filter' });
    const count = bar.getByRole('status');
    await expect.poll(() => count.textContent()).toBe('61 rader');
    await bar.getByRole('searchbox').fill('förebyggande');
    await expect.poll(() => count.textContent()).toMatch(/^\d av 61 rader$/);
    expect(await rowOf(page, GOAL).count()).toBe(1);
    await bar.getByRole('button', { name: 'Rensa filter' }).click();
    await expect.poll(() => count.textContent()).toBe('61 rader');
    await bar.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Inte alls' });
    await expect.poll(() => count.textContent()).toMatch(/^\d+ av 61 rader$/);
    await bar.getByRole('button', { name: 'Rensa filter' }).click();
    await bar.getByRole('button', { name: 'Mina, inte klara' }).click();
    await expect.poll(() => count.textContent()).toBe('0 av 61 rader');
    await bar.getByRole('button', { name: 'Mina, inte klara' }).click();
    await expect.poll(() => count.textContent()).toBe('61 rader');
  });

  it('keeps every filter in sight in a narrow window', async () => {
    const { app, page, screenshot } = await startProgram();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 700));
    await goTo(page, 'Mål och uppdrag');
    const bar = page.getByRole('toolbar', { name: 'Filter' });
    await bar.getByRole('searchbox').waitFor();
    const boxes = () =>
      bar.evaluate((element) =>
        [element, ...element.children]
          .map((one) => one.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({
            left,
            right,
            top,
            bottom,
          })),
      );
    await expect.poll(async () => (await boxes())[0]?.right).toBeLessThanOrEqual(900);
    await screenshot('filter-smalt');
    const [around, ...parts] = await boxes();
    if (around === undefined) throw new Error('there is a bar');
    for (const [index, one] of parts.entries()) {
      expect(one.left >= around.left && one.right <= around.right && one.bottom <= around.bottom).toBe(true);
      const covered = parts
        .slice(index + 1)
        .some((other) => other.left < one.right && one.left < other.right && other.top < one.bottom && one.top < other.bottom);
      expect(covered).toBe(false);
    }
  });

  it('keeps headings and names in sight when it is scrolled, and stands still when all is selected', async () => {
    const { app, page, screenshot } = await startProgram();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 700));
    await goTo(page, 'Mål och uppdrag');
    await page.getByRole('columnheader', { name: 'Kommentar' }).click();
    for (const more of ['Ansvarig', 'Anvisning']) await page.getByRole('menuitemcheckbox', { name: more }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Anvisning' }).waitFor();
    const placeOf = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().toJSON());
    const column = await rowOf(page, GOAL).getByRole('rowheader').getAttribute('aria-colindex');
    const heading = page.locator(`[role="columnheader"][aria-colindex="${column}"]`);
    const before = await placeOf(heading);
    await (await cellOf(page, GOAL, 'Nr')).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+a');
    await expect.poll(() => page.locator('[role="row"] > [aria-selected="true"]').count()).toBeGreaterThan(50);
    const scrolled = () => page.getByRole('treegrid').evaluate((grid) => [grid.scrollTop, grid.scrollLeft]);
    expect(await scrolled()).toEqual([0, 0]);
    expect(await page.locator('[role="row"]:has(:focus)').getAttribute('aria-rowindex')).toBe('2');
    await page.keyboard.press('Control+End');
    await expect.poll(async () => (await scrolled()).every((way) => way > 100)).toBe(true);
    await screenshot('rutnat-rullat');
    expect(await placeOf(heading)).toEqual(before);
    const name = await placeOf(page.locator('[role="row"]:has(:focus)').getByRole('rowheader'));
    expect([name.left, name.width]).toEqual([before.left, before.width]);
  });

  it('keeps columns, widths, order and sorting for the next start', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    const { page } = first;
    await goTo(page, 'Mål och uppdrag');
    const headings = (on: typeof page) => on.getByRole('columnheader').allTextContents();
    await (await cellOf(page, GOAL, 'Utfall')).click();
    const before = await headings(page);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Flytta kolumnen åt vänster' }).click();
    await expect.poll(() => headings(page)).not.toEqual(before);
    await page.getByRole('columnheader', { name: 'Kommentar' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Ansvarig' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => headings(page)).toContain('Ansvarig');
    const widthOf = (on: typeof page) =>
      on.getByRole('columnheader', { name: 'Ansvarig' }).evaluate((heading) => Math.round(heading.getBoundingClientRect().width));
    const narrow = await widthOf(page);
    await (await cellOf(page, GOAL, 'Ansvarig')).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Bredare' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => widthOf(page)).toBeGreaterThan(narrow);
    const wide = await widthOf(page);
    const arranged = await headings(page);
    await (await cellOf(page, GOAL, 'Utfall')).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Sortera fallande' }).press('Enter');
    const sorted = (on: typeof page) => on.getByRole('columnheader', { name: 'Utfall' }).getAttribute('aria-sort');
    await expect.poll(() => sorted(page)).toBe('descending');
    const names = (on: typeof page) => on.getByRole('rowheader').allTextContents();
    const inOrder = await names(page);
    expect(arranged.indexOf('Utfall')).toBeLessThan(arranged.indexOf('Målvärde'));
    // Closed in the same moment: what has been arranged is kept all the same.
    await first.close();
    const second = await startProgram({ userData });
    await second.page.getByRole('treegrid').waitFor();
    await expect.poll(() => headings(second.page)).toEqual(arranged);
    expect(await widthOf(second.page)).toBe(wide);
    expect(await sorted(second.page)).toBe('descending');
    expect(await names(second.page)).toEqual(inOrder);
  });

  it('is filtered by colour, receiver and what was changed today, with the keyboard', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    const bar = page.getByRole('toolbar', { name: 'Filter' });
    const count = bar.getByRole('status');
    await expect.poll(() => count.textContent()).toBe('61 rader');
    await (await cellOf(page, GOAL, 'Status')).click();
    await page.keyboard.press('3');
    await expect.poll(async () => (await cellOf(page, GOAL, 'Status')).textContent()).toBe('Röd');
    for (const [name, presses] of [
      ['Status', 1],
      ['Mottagare', 2],
      ['Ändrade', 1],
    ] as const) {
      await pressUntil(page, 'Shift+Tab', bar.getByRole('combobox', { name }));
      for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
      await expect.poll(() => count.textContent()).toMatch(/^\d+ av 61 rader$/);
      // When each was changed is read when it is first asked for.
      if (name === 'Ändrade') await expect.poll(() => rowOf(page, GOAL).count()).toBe(1);
      await pressUntil(page, 'Tab', bar.getByRole('button', { name: 'Rensa filter' }));
      await page.keyboard.press('Enter');
      await expect.poll(() => count.textContent()).toBe('61 rader');
      await bar.getByRole('searchbox').focus();
    }
  });

  it('is searched with Ctrl+F: counts, goes on with Enter, and comes back to the cell with Escape', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    await page.keyboard.press('Control+f');
    const field = page.getByRole('searchbox', { name: 'Sök i tabellen' });
    await field.waitFor();
    await page.keyboard.type('återbesök');
    const count = page.getByRole('search').getByRole('status');
    await expect.poll(() => count.textContent()).toMatch(/^1 av [2-9]/);
    await page.keyboard.press('Enter');
    await expect.poll(() => count.textContent()).toMatch(/^2 av/);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('[role="treegrid"] :focus').textContent()).toMatch(/återbesök/i);
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  });
});
