import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { goTo } from './window.ts';

const PAGE = '.page[data-page]';

/** The words that the cursor stands on. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('the pages of Rapport', () => {
  const program = useProgram();
  const outline = () => program().page.getByRole('navigation', { name: 'Rapportens kapitel' });
  const pages = () => program().page.getByRole('document');

  it('are as large as paper, numbered, and have the pages of the chapters in the contents list', async () => {
    const { page } = program();
    await goTo(page, 'Rapport');
    const list = page.locator('nav.contents');
    await list.waitFor();
    const second = page.locator(PAGE).nth(1);
    const millimetres = () =>
      second.evaluate((paper) => [paper.clientWidth, paper.clientHeight].map((length) => Math.round((length / 96) * 25.4)));
    await expect.poll(millimetres).toEqual([210, 297]);
    await expect.poll(() => page.locator('.running-page').first().textContent()).toMatch(/^2\(\d+\)$/);
    const entry = await list.getByRole('link', { name: /4\.1 Resultatrapport/ }).textContent();
    const number = /(\d+)$/.exec(entry ?? '')?.[1];
    await outline()
      .getByRole('button', { name: /4\.1 Resultatrapport/ })
      .press('Enter');
    const heading = pages().getByRole('heading', { name: '4.1 Resultatrapport' });
    await heading.waitFor();
    const shown = await heading.evaluate((element) => element.closest('.page')?.querySelector('.running-page')?.textContent);
    expect(shown).toMatch(new RegExp(`^${number}\\(`));
  });

  it('hold every word of the report, and let none of it run over their edges', async () => {
    const { page } = program();
    await goTo(page, 'Rapport');
    const total = await page.locator('[role="document"] > div').count();
    expect(total).toBeGreaterThan(40);
    for (let at = 0; at < total; at += 6) {
      const over = await page.evaluate((index) => {
        document.querySelectorAll('[role="document"] > div')[index]?.scrollIntoView();
        return [...document.querySelectorAll('.page-text')].map((text) => {
          const lowest = [...text.querySelectorAll('p, li, tr, h2, h3, h4, h5, h6, figure')].map(
            (element) => element.getBoundingClientRect().bottom,
          );
          return lowest.length === 0 ? 0 : Math.max(...lowest) - text.getBoundingClientRect().bottom;
        });
      }, at);
      // As much as a line is taller than its letters, of which there is none to see.
      for (const pixels of over) expect(pixels).toBeLessThanOrEqual(3);
    }
  });

  it('have a text written where it stands, which every view then has', async () => {
    const { page, call } = program();
    await goTo(page, 'Rapport');
    // From the list of chapters to the text with the keys alone: the cursor follows to the chapter.
    await outline()
      .getByRole('button', { name: /Forskning och utbildning/ })
      .focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Konflikt');
    await page.keyboard.press('Enter');
    await pages().getByRole('heading', { name: 'Konflikt' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Först av allt. ');
    await expect
      .poll(async () => JSON.stringify(await call('texts', { occasion: 'hsn-2024-helar' })))
      .toContain('Först av allt. ');
    await page.keyboard.press('Escape');
    await page.locator('.page .block-text:focus').getByText('Först av allt.').waitFor();
  });

  it('lead to the cell that a figure is kept in', async () => {
    const { page } = program();
    await goTo(page, 'Rapport');
    await outline()
      .getByRole('button', { name: /4\.1 Resultatrapport/ })
      .press('Enter');
    const row = pages()
      .getByRole('row', { name: /^Personalkostnader/ })
      .first();
    const cell = row.getByRole('cell').nth(1);
    const figure = await cell.textContent();
    // Tab goes from row to row, and the arrows to the cells.
    await row.getByRole('rowheader').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await cell.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ekonomi och nyckeltal' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(figure?.replace('-', '−'));
    // Back where one was, with the cursor on the figure.
    await goTo(page, 'Rapport');
    await cell.and(page.locator(':focus')).waitFor();
    await row.getByRole('cell').first().click();
    await page.getByRole('heading', { level: 1, name: 'Ekonomi och nyckeltal' }).waitFor();
  });
});
