import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { goTo, VIEW_TITLES } from './window.ts';

describe('every view of the example year', () => {
  const program = useProgram();

  it.each(VIEW_TITLES)('%s is drawn', async (title) => {
    const { page, screenshot } = program();
    await goTo(page, title);
    const heading = title === 'Rapport' ? 'Verksamhetsberättelse 2024' : title;
    // The document has its title on the cover, too.
    await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
    await page.getByText('Helår 31 december').waitFor();
    await screenshot(`vy-${VIEW_TITLES.indexOf(title) + 1}`);
  });

  it('Översikt counts the goals by colour as the report does, in the chart and in its table', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    const table = page.getByRole('table', { name: 'Måluppfyllelse' });
    const rows = await table
      .locator('tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toEqual([
      ['', 'Grön', 'Gul', 'Röd'],
      ['Effektmål från regionfullmäktige', '4', '2', '1'],
      ['Nämndens mål', '1', '0', '0'],
      ['Nämndens uppdrag', '13', '6', '0'],
    ]);
    await expect
      .poll(() => page.getByRole('img', { name: /Effektmål från regionfullmäktige: Grön 4, Gul 2, Röd 1/ }).count())
      .toBe(1);
  });

  it('Översikt tells how far each chapter has come', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await page.getByText('Klart per kapitel').click();
    const table = page.getByRole('table', { name: 'Klart per kapitel' });
    const control = table.getByRole('row', { name: /Internkontrollplan/ });
    expect(await control.getByRole('cell').allTextContents()).toEqual([expect.stringMatching(/^\d+ %$/), '', '0']);
    expect(await table.getByRole('row').count()).toBeGreaterThan(8);
    await program().screenshot('klart-per-kapitel');
    await page.getByText('Klart per kapitel').click();
  });

  it('a number on Översikt leads to the row behind it', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await page.getByRole('button', { name: 'Effektmål från regionfullmäktige, Röd: 1' }).click();
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('Röd');
  });

  it('a number of several on Översikt opens the list of them, each of which leads to its row', async () => {
    const { page } = program();
    await goTo(page, 'Översikt');
    await page.getByRole('button', { name: 'Effektmål från regionfullmäktige, Gul: 2' }).click();
    const list = page.getByRole('list', { name: 'Effektmål från regionfullmäktige, Gul' });
    expect(await list.getByRole('button').count()).toBe(2);
    await list.getByRole('button').last().click();
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('Gul');
  });

  it('F8 goes from what is missing to the next that is missing', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await page.keyboard.press('Control+Home');
    await page.getByRole('button', { name: '5 uppgifter saknas' }).waitFor();
    await page.keyboard.press('F8');
    const focused = page.locator('[role="row"] :focus');
    await expect.poll(() => focused.textContent()).toBe('saknas');
    expect(await page.locator('[role="row"]:has(:focus)').textContent()).toContain('e-hälsa');
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('universitetssjukvårdsenheter');
    expect(await focused.textContent()).toBe('saknas');
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('långsiktig stark');
  });

  it('F6 goes round the panes of the window and comes back to the cell it left', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    const pane = () => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'));
    for (const next of ['side', 'status', 'top', 'navigation', 'content']) {
      await page.keyboard.press('F6');
      await expect.poll(pane).toBe(next);
    }
    expect(await page.locator('[role="row"]:has(:focus)').getAttribute('aria-rowindex')).toBe('3');
  });

  it('F1 shows the keys of the view and gives the cursor back', async () => {
    const { page } = program();
    await goTo(page, 'Mål och uppdrag');
    await page.keyboard.press('F1');
    const dialog = page.getByRole('dialog', { name: 'Tangenter' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Sätt status');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('[role="treegrid"] :focus').count()).toBe(1);
  });

  it('Texter has the headings as they will be printed, and tells where the other parts are written', async () => {
    const { page } = program();
    await goTo(page, 'Texter');
    expect(await page.getByRole('heading', { level: 3, name: '4.2 Årets resultat' }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 3, name: 'Kompetensförsörjning', exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Ändra i Ekonomi och nyckeltal' }).first().click();
    await page.getByRole('grid', { name: 'Resultatrapport' }).waitFor();
  });

  it('a view that is come back to stands where it was left', async () => {
    const { page } = program();
    await goTo(page, 'Texter');
    await page.getByRole('treeitem', { name: '4.4 Investeringar' }).click();
    const heading = page.getByRole('heading', { name: '4.4 Investeringar' });
    const before = await heading.boundingBox();
    await goTo(page, 'Mål och uppdrag');
    await goTo(page, 'Texter');
    expect(await heading.boundingBox()).toEqual(before);
    await expect.poll(() => page.getByRole('treeitem', { name: '4.4 Investeringar' }).getAttribute('aria-current')).toBe('true');
  });

  it('Rapport shows the document with its outline', async () => {
    const { page } = program();
    await goTo(page, 'Rapport');
    const outline = page.getByRole('navigation', { name: 'Rapportens kapitel' });
    expect(
      await outline
        .getByRole('button')
        .filter({ hasText: /^[1-9]/ })
        .count(),
    ).toBeGreaterThan(7);
    await outline.getByRole('button', { name: '5.3 Årsarbetare' }).press('Enter');
    await page.getByRole('document').getByRole('heading', { name: '5.3 Årsarbetare' }).waitFor();
    await outline.getByRole('button', { name: '4.1 Resultatrapport' }).press('Enter');
    await page.getByRole('document').getByRole('heading', { name: '4.1 Resultatrapport' }).waitFor();
  });
});
