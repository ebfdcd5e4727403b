import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleStore } from '../../support/example-store.ts';
import { type Program, startProgram, useProgram } from '../support/program.ts';
import { goTo, said, undoWords } from '../views/window.ts';

/** "2 3.1 Resultatrapport": level, number and title of every chapter. */
async function outlineOf(page: Page): Promise<string[]> {
  const items = await page.getByRole('treeitem').all();
  return Promise.all(items.map(async (item) => `${await item.getAttribute('aria-level')} ${await nameOf(item)}`));
}

/** Number and title, as they stand. */
async function nameOf(item: Locator): Promise<string> {
  const words = await item.locator('span').allTextContents();
  return words.filter((word) => word !== '').join(' ');
}

/** What the cursor is on. */
function focused(page: Page): Promise<string> {
  return nameOf(page.locator('[data-chapter]:focus'));
}

/** A chapter by its number and title; one that is ready says so too. */
function chapter(page: Page, name: string) {
  const words = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return page.getByRole('treeitem', { name: new RegExp(`^${words}( Klar)?$`, 'u') });
}

async function boxOf(item: Locator) {
  const box = await item.boundingBox();
  if (box === null) throw new Error('it is not in sight');
  return box;
}

/** In Texter with the cursor on a chapter of the outline. */
async function at(page: Page, name: string): Promise<void> {
  await goTo(page, 'Texter');
  await chapter(page, name).click();
  await chapter(page, name).focus();
}

describe('the outline of the chapters', () => {
  const program = useProgram();

  it('moves a chapter and what belongs to it with Alt and arrows, the cursor with it, each as one step', async () => {
    const { page } = program();
    await at(page, '4 Ekonomi');
    const before = await outlineOf(page);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => chapter(page, '3 Ekonomi').count()).toBe(1);
    const after = await outlineOf(page);
    expect(after.indexOf('2 3.1 Resultatrapport')).toBe(after.indexOf('1 3 Ekonomi') + 1);
    expect(after.indexOf('1 4 Nämndens mål, strategier och uppdrag')).toBeGreaterThan(
      after.indexOf('3 Vårdplatssituationen i länet, barn'),
    );
    await expect.poll(() => focused(page)).toBe('3 Ekonomi');
    await expect.poll(() => said(page).textContent()).toBe('Ekonomi är flyttat.');
    await page.getByRole('heading', { level: 2, name: '3 Ekonomi' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => outlineOf(page)).toEqual(before);
  });

  it('takes a chapter in and out a level, and says nothing when that cannot be', async () => {
    const { page } = program();
    await at(page, '4.4 Investeringar');
    const before = await outlineOf(page);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect.poll(() => chapter(page, '5 Investeringar').count()).toBe(1);
    await expect.poll(() => focused(page)).toBe('5 Investeringar');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('Control+z');
    await expect.poll(() => outlineOf(page)).toEqual(before);
  });

  it('renames with F2, and Escape leaves it as it was', async () => {
    const { page } = program();
    await at(page, '1 Inledning');
    await page.keyboard.press('F2');
    await page.keyboard.type('Sammanfattning');
    await page.keyboard.press('Escape');
    expect(await chapter(page, '1 Inledning').count()).toBe(1);
    await page.keyboard.press('F2');
    await page.keyboard.type('Sammanfattning');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: '1 Sammanfattning' }).waitFor();
    await expect.poll(() => focused(page)).toBe('1 Sammanfattning');
    await page.keyboard.press('Control+z');
    await chapter(page, '1 Inledning').waitFor();
  });

  it('adds a chapter after another, ready to be named and written in', async () => {
    const { page } = program();
    await at(page, '4.2 Årets resultat');
    await page.keyboard.press('Insert');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Hyrpersonal');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: '4.3 Hyrpersonal' }).waitFor();
    await expect.poll(() => focused(page)).toBe('4.3 Hyrpersonal');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror-focused').waitFor();
    await page.keyboard.type('Kostnaden har minskat.');
    await page.keyboard.press('Escape');
    await page.getByText('Kostnaden har minskat.').waitFor();

    await chapter(page, '4.3 Hyrpersonal').click();
    await chapter(page, '4.3 Hyrpersonal').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => page.getByText('Kostnaden har minskat.').count()).toBe(0);
    await expect.poll(() => said(page).textContent()).toBe('Hyrpersonal är borttaget.');
    await page.keyboard.press('Control+z');
    await page.getByText('Kostnaden har minskat.').waitFor();
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Control+z');
    await expect.poll(() => chapter(page, '4.3 Hyrpersonal').count()).toBe(0);
  });

  it('shows what can be done with a chapter, and numbers it from there', async () => {
    const { page, screenshot } = program();
    await at(page, '6 Framtida utmaningar');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Ta bort numreringen' }).waitFor();
    await screenshot('texter-meny');
    await page.getByRole('menuitem', { name: 'Ta bort numreringen' }).click();
    await page.getByRole('heading', { level: 2, name: '6 Intern kontroll' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { level: 2, name: '7 Intern kontroll' }).waitFor();
  });

  it('lets a chapter be dragged into another', async () => {
    const { page, screenshot } = program();
    await at(page, '5.1 Personalkostnader');
    const before = await outlineOf(page);
    const from = await boxOf(chapter(page, '5.2 Kostnadsanalys'));
    const to = await boxOf(chapter(page, '5.1 Personalkostnader'));
    await page.mouse.move(from.x + 60, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 2, { steps: 6 });
    await expect.poll(() => chapter(page, '5.1 Personalkostnader').getAttribute('data-drop')).toBe('before');
    await page.mouse.move(to.x + 60, to.y + to.height / 2, { steps: 3 });
    await expect.poll(() => chapter(page, '5.1 Personalkostnader').getAttribute('data-drop')).toBe('inside');
    await screenshot('texter-dra');
    await page.mouse.up();
    await chapter(page, '5.1.1 Kostnadsanalys').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => outlineOf(page)).toEqual(before);
  });

  it('keeps a chapter’s instruction and approval', async () => {
    const { page } = program();
    await goTo(page, 'Texter');
    const instruction = page.getByRole('textbox', { name: 'Anvisning till Årets resultat' });
    await instruction.fill('Högst en halv sida.');
    await instruction.press('Enter');
    await expect.poll(() => undoWords(page).textContent()).toContain('kapitel');
    const section = page.locator('[data-section="ekonomi-resultat"]');
    await section.getByRole('checkbox', { name: 'Godkänd' }).click();
    await expect.poll(() => undoWords(page).textContent()).toContain('godkännande');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => instruction.inputValue()).toContain('Förklara årets resultat');
    await expect.poll(() => section.getByRole('checkbox', { name: 'Godkänd' }).isChecked()).toBe(false);
  });
});

describe('a text in several chapters', () => {
  const start = async (): Promise<Program> => startProgram({ store: exampleStore() });

  it('is one text until a chapter gets its own, and then says where they differ', async () => {
    const { page, screenshot } = await start();
    await at(page, 'Kösituationen');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Använd en text från ett annat kapitel' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: '4.2 Årets resultat' }).click();
    const future = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Kösituationen' }) });
    await future.getByText('Används också i').waitFor();
    await future.getByRole('button', { name: '4.2 Årets resultat' }).waitFor();
    const shared = page.locator('[data-section="ekonomi-resultat"]');
    expect(await shared.count()).toBe(2);
    await screenshot('texter-delad-text');

    await future.getByRole('button', { name: 'Skriv en egen text här' }).click();
    await expect.poll(() => shared.count()).toBe(1);
    await future.getByText('Samma text som i 4.2 Årets resultat').waitFor();

    const own = future.getByRole('textbox', { name: 'Kösituationen' }).last();
    await own.click();
    await page.locator('.ProseMirror').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Så är det här.');
    await future.getByText('Skiljer sig från 4.2 Årets resultat').waitFor();
    await future.getByRole('button', { name: 'Visa skillnaden' }).click();
    await expect.poll(() => future.locator('ins').textContent()).toContain('Så är det här');
    await screenshot('texter-skillnad');

    await future.getByRole('button', { name: 'Använd samma text här' }).click();
    await expect.poll(() => shared.count()).toBe(2);
    await page.keyboard.press('Control+z');
    await future.getByText('Skiljer sig från 4.2 Årets resultat').waitFor();
    await expect.poll(() => future.getByText('Så är det här').count()).toBeGreaterThan(0);
  });
});
