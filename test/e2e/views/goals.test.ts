import { describe, expect, it } from 'vitest';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { tempFolder } from '../../support/store.ts';
import { startProgram, useProgramAnew } from '../support/program.ts';
import { cellOf, goTo, rowOf, said, sidePanel } from './window.ts';

const GOAL = 'Länets invånare får högkvalitativ';
const INDICATOR = 'Återbesök inom planerad tid';
const WITHOUT_COMMENT = 'Indikatorerna för målen under e-hälsa';

/** Six words that a line of plain text cannot hold. */
const FORMATTED: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Väntetiderna ' },
        { type: 'text', text: 'minskar', marks: [{ type: 'bold' }] },
        { type: 'footnote', content: [{ type: 'text', text: 'Enligt databasen.' }] },
      ],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Första punkten' }] }] }],
    },
  ],
};

describe('Mål och uppdrag, with the keyboard alone', () => {
  const anew = useProgramAnew();

  it('changes a goal’s colour and writes a comment, and both are there after a restart', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    await goTo(first.page, 'Mål och uppdrag');
    const { keyboard } = first.page;
    // Down to the second goal: the perspective, the first goal and its four indicators are above it.
    for (let row = 0; row < 6; row++) await keyboard.press('ArrowDown');
    for (let column = 0; column < 3; column++) await keyboard.press('ArrowRight');
    await keyboard.press('3');
    await expect.poll(async () => (await cellOf(first.page, GOAL, 'Status')).textContent()).toBe('Röd');
    for (let row = 0; row < 4; row++) await keyboard.press('ArrowDown');
    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
    await keyboard.type('Redovisas under effektmål 8.');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect.poll(async () => (await cellOf(first.page, WITHOUT_COMMENT, 'Klar')).getAttribute('aria-label')).toBe('Klar');
    await first.close();

    const second = await startProgram({ userData });
    await rowOf(second.page, GOAL).waitFor();
    expect(await (await cellOf(second.page, GOAL, 'Status')).textContent()).toBe('Röd');
    expect(await (await cellOf(second.page, WITHOUT_COMMENT, 'Kommentar')).textContent()).toBe('Redovisas under effektmål 8.');
    expect(await (await cellOf(second.page, WITHOUT_COMMENT, 'Klar')).getAttribute('aria-label')).toBe('Klar');
    await second.close();
  });

  it('moves as a spreadsheet and folds as a tree', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    const focused = page.locator('[role="treegrid"] :focus');
    await expect.poll(() => focused.textContent()).toBe('Invånare och samhälle');
    await page.keyboard.press('ArrowLeft');
    expect(await rowOf(page, 'Invånare och samhälle').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused.textContent()).toBe('Process');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await rowOf(page, 'Invånare och samhälle').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focused.getAttribute('aria-colindex')).toBe('8');
    await page.keyboard.press('Control+End');
    await expect.poll(() => page.locator('[role="row"]:has(:focus)').textContent()).toContain('ekonomi i balans');
    await expect.poll(() => focused.isVisible()).toBe(true);
    await page.keyboard.press('Control+Home');
    expect(await focused.getAttribute('aria-colindex')).toBe('1');
    await page.keyboard.press('PageDown');
    expect(Number(await page.locator('[role="row"]:has(:focus)').getAttribute('aria-rowindex'))).toBeGreaterThan(5);
  });

  it('edits an outcome in its cell: typing replaces, Escape gives up, Tab keeps and goes right', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    const outcome = await cellOf(page, INDICATOR, 'Utfall');
    await outcome.click();
    expect(await outcome.textContent()).toBe('Runt 80 procent');
    await page.keyboard.type('Nittio');
    expect(await outcome.getByRole('textbox').inputValue()).toBe('Nittio');
    await page.keyboard.press('Escape');
    await expect.poll(() => outcome.textContent()).toBe('Runt 80 procent');
    // One more press of the cell opens it with all selected: typing replaces then too.
    await outcome.click();
    await page.keyboard.type('Sjuttio');
    expect(await outcome.getByRole('textbox').inputValue()).toBe('Sjuttio');
    await page.keyboard.press('Escape');
    await expect.poll(() => outcome.textContent()).toBe('Runt 80 procent');
    await page.keyboard.press('F2');
    await page.keyboard.type(', som mest');
    await page.keyboard.press('Tab');
    await expect.poll(() => outcome.textContent()).toBe('Runt 80 procent, som mest');
    expect(await page.locator(':focus').getAttribute('aria-colindex')).toBe('5');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').getByRole('option', { name: 'Inte alls' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await expect.poll(() => outcome.textContent()).toBe('');
  });

  it('gives up typing that has been saved on the way: Escape brings back what stood there', async () => {
    const program = anew();
    const { page } = program;
    await goTo(page, 'Mål och uppdrag');
    const outcome = await cellOf(page, INDICATOR, 'Utfall');
    await outcome.click();
    await page.keyboard.type('Nittio');
    await page.getByText(/^Sparat/).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => outcome.textContent()).toBe('Runt 80 procent');
    const { occasions } = await library(program);
    const items = await program.call('items', { occasion: occasions.find(({ kind }) => kind === 'annual')?.id ?? '' });
    expect(items.ok && items.value.followUps.find(({ item }) => item === 'mal-2-i3')?.outcome).toBe('Runt 80 procent');
  });

  it('types over a long comment, and gives it back whole with Escape, with one Ctrl+Z and from the history', async () => {
    const { page, call } = anew();
    const stored = async () => {
      const items = await call('items', { occasion: 'hsn-2024-helar' });
      return items.ok ? items.value.followUps.find(({ item }) => item === 'mal-2-i3')?.comment : undefined;
    };
    await goTo(page, 'Mål och uppdrag');
    const cell = await cellOf(page, INDICATOR, 'Kommentar');
    await cell.waitFor();
    // By the row's name, which a press more does not open: a busy machine may press twice.
    const goToComment = async () => {
      await rowOf(page, INDICATOR).getByRole('rowheader').click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.locator('[data-column="comment"]:focus').waitFor();
    };
    const onComment = { type: 'follow-up.set', occasion: 'hsn-2024-helar', item: 'mal-2-i3', field: 'comment' } as const;
    expect((await call('commit', { ...onComment, value: FORMATTED })).ok).toBe(true);
    await cell.getByText('Väntetiderna').waitFor();
    await goToComment();
    const field = cell.getByRole('textbox');
    await page.keyboard.type('abc');
    await expect.poll(() => field.inputValue()).toBe('abc');
    await cell.getByText('Ersätter 6 ord. Esc ger dem tillbaka.').waitFor();
    // Given back also when what was typed has been sent.
    await expect.poll(stored).toEqual(fromParagraphs(['abc']));
    await page.keyboard.press('Escape');
    await expect.poll(stored).toEqual(FORMATTED);
    await expect.poll(() => page.locator('[role="gridcell"]:focus').textContent()).toContain('Väntetiderna');
    expect(await said(page).textContent()).not.toContain('ersatts');
    await page.keyboard.type('Ny text');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).textContent()).toBe('6 ord har ersatts. Ctrl+Z ger dem tillbaka.');
    expect(await stored()).toEqual(fromParagraphs(['Ny text']));
    await page.keyboard.press('Control+z');
    await expect.poll(stored).toEqual(FORMATTED);
    // A composed sign begins in the field as any other: as a dead key and an input method make it.
    await goToComment();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Dead', code: 'Equal', windowsVirtualKeyCode: 229 });
    await keyboard.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await keyboard.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
    await keyboard.send('Input.insertText', { text: 'é' });
    await page.keyboard.type('n gång');
    await page.keyboard.press('Tab');
    await expect.poll(stored).toEqual(fromParagraphs(['én gång']));
    const history = sidePanel(page).getByRole('button', { name: 'Historik', exact: true });
    if ((await history.getAttribute('aria-expanded')) === 'false') await history.press('Enter');
    const last = sidePanel(page).getByRole('listitem').filter({ hasText: 'Väntetiderna' }).first();
    await last.getByRole('button', { name: /^Återställ fältet/ }).press('Enter');
    await expect.poll(stored).toEqual(FORMATTED);
  });

  it('opens a long comment beside the grid, keeps its form, and Escape goes back to the row', async () => {
    const { page } = anew();
    await goTo(page, 'Mål och uppdrag');
    await (await cellOf(page, INDICATOR, 'Kommentar')).click();
    // A panel that is folded away is shown for what is written in it, and for a suggestion.
    await page.getByRole('button', { name: 'Dölj sidopanelen' }).press('Enter');
    await (await cellOf(page, INDICATOR, 'Kommentar')).focus();
    await page.keyboard.press('F9');
    await expect.poll(() => said(page).textContent()).toBe('Förslaget visas i sidopanelen. F9 igen använder det.');
    await sidePanel(page).waitFor();
    await page.getByRole('button', { name: 'Dölj sidopanelen' }).press('Enter');
    await (await cellOf(page, INDICATOR, 'Kommentar')).focus();
    await page.keyboard.press('Enter');
    const text = sidePanel(page).getByRole('textbox', { name: 'Kommentar' });
    await page.locator('[data-pane="side"] .ProseMirror').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Fetstil sist.');
    await page.getByText(/^Sparat/).waitFor();
    expect(await text.locator('strong').last().textContent()).toBe('Fetstil sist.');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('aria-colindex')).toBe('7');
    expect(await sidePanel(page).locator('strong').last().textContent()).toBe('Fetstil sist.');
  });
});

async function library(program: Awaited<ReturnType<typeof startProgram>>) {
  const answer = await program.call('library');
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
