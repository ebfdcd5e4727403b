import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/api/commands.ts';
import { tempFolder } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';
import { cellOf, exampleYear, goTo, rowOf, sidePanel, undoWords } from '../views/window.ts';

/** An action that nobody has carried out, though it is to be done every tertial. */
const ACTION = 'Genomföra stickprovskontroll av kontantkassor i en';

describe('ticking an action', () => {
  const program = useProgram();

  it('is done with the keyboard alone; what is written stays when the form is left, and a wrong day is named', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    const progress = await cellOf(page, ACTION, 'Avprickat');
    await progress.click();
    expect(await progress.textContent()).toBe('0 av 3, 3 missade');
    await page.keyboard.press(' ');
    const form = page.getByRole('dialog');
    await form.waitFor();
    await page.keyboard.type('Tre kassor räknade.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2025-01-03');
    await page.keyboard.press('Enter');
    await expect.poll(() => form.getByRole('alert').textContent()).toContain('2025-01-03 ligger utanför 2024');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.locator('[role="treegrid"] :focus').waitFor();
    await page.keyboard.press(' ');
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: 'Vad gjordes?' }).inputValue()).toBe('Tre kassor räknade.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2024-04-12');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('En kassa har ett underskott.');
    // A key that is held down sends the form once.
    await page.evaluate(() => {
      const to = document.activeElement;
      for (let press = 0; press < 2; press += 1)
        to?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => progress.textContent()).toBe('1 av 3, 2 missade');
    const ticks = sidePanel(page).getByRole('list', { name: 'Avprickningar' });
    await expect.poll(() => ticks.textContent()).toContain('12 aprilAvvikelse');
    expect(await ticks.getByText('Tre kassor räknade.').count()).toBe(1);
    await expect.poll(() => undoWords(page).textContent()).toContain('avprickning 2024-04-12');
  });

  it('can be withdrawn with a reason, and stands', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    const progress = await cellOf(page, ACTION, 'Avprickat');
    await progress.click();
    await sidePanel(page).getByRole('button', { name: 'Återta avprickningen 12 april' }).press('Enter');
    await page.keyboard.type('Gällde en annan enhet.');
    await page.keyboard.press('Enter');
    await expect.poll(() => progress.textContent()).toBe('0 av 3, 3 missade');
    const ticks = sidePanel(page).getByRole('list', { name: 'Avprickningar' });
    await expect.poll(() => ticks.textContent()).toMatch(/Återtagen .* av .*: Gällde en annan enhet\./);
  });

  it('has a file as evidence, which is kept and comes out again; one under a password is refused in words', async () => {
    const { page, answerDialogs } = program();
    const folder = tempFolder();
    const [plain, locked, out] = [join(folder, 'Kassablad.txt'), join(folder, 'Låst.pdf'), join(folder, 'Tillbaka.txt')];
    writeFileSync(plain, 'Kassan stämmer.');
    writeFileSync(locked, '%PDF-1.7\ntrailer << /Encrypt 8 0 R >>');
    await goTo(page, 'Intern kontroll');
    await (await cellOf(page, ACTION, 'Avprickat')).click();
    const evidence = sidePanel(page).getByRole('region', { name: 'Underlag' });
    const attach = evidence.getByRole('button', { name: 'Bifoga fil' });
    await answerDialogs(locked);
    await attach.press('Enter');
    await expect.poll(() => evidence.getByRole('alert').textContent()).toContain('Filen Låst.pdf är skyddad med lösenord');
    await answerDialogs(plain);
    await attach.press('Enter');
    await answerDialogs(out);
    await evidence.getByRole('button', { name: 'Spara ”Kassablad.txt” som' }).press('Enter');
    await expect.poll(() => textOf(out)).toBe('Kassan stämmer.');
  });

  it('takes a file that is dropped on a tick, opens a copy of it, and purges it when that is confirmed', async () => {
    const { page, app, call } = program();
    await goTo(page, 'Intern kontroll');
    const action = ticked();
    expect((await call('commit', action)).ok).toBe(true);
    await (await cellOf(page, ACTION, 'Avprickat')).click();
    const tick = sidePanel(page).getByRole('list', { name: 'Avprickningar' }).getByRole('listitem').filter({ hasText: '3 maj' });
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Räknat.'], 'Räkning.txt'));
      return transfer;
    });
    await tick.dispatchEvent('dragover', { dataTransfer: data });
    await tick.dispatchEvent('drop', { dataTransfer: data });
    await tick.getByText('Räkning.txt').waitFor();
    // What the system would open is looked at here instead: there is no program for it.
    await app.evaluate(({ shell }) => {
      shell.openPath = async (path) => {
        (globalThis as { opened?: string }).opened = path;
        return '';
      };
    });
    const evidence = sidePanel(page).getByRole('region', { name: 'Underlag' });
    await evidence.getByRole('button', { name: 'Öppna ”Räkning.txt”' }).press('Enter');
    const opened = () => app.evaluate(() => (globalThis as { opened?: string }).opened ?? '');
    await expect.poll(async () => textOf(await opened())).toBe('Räknat.');
    await evidence.getByRole('button', { name: 'Rensa innehållet i ”Räkning.txt”' }).press('Enter');
    await evidence.getByRole('button', { name: 'Rensa för gott' }).press('Enter');
    await evidence.getByText(/^Innehållet rensades/).waitFor();
    expect(await evidence.getByRole('button', { name: 'Öppna ”Räkning.txt”' }).count()).toBe(0);
    expect(textOf(await opened())).toBeNull();
  });
});

describe('the year’s wheel', () => {
  const program = useProgram();

  it('goes round with the arrows, says what each month has, and leads to an action', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await page.getByRole('tab', { name: 'Årshjul' }).press('Enter');
    const wheel = page.getByRole('listbox', { name: 'Årets tolv månader' });
    await wheel.getByRole('option', { name: 'Hela året 2024: 48 av 60 gjorda, 12 missade, 0 att göra' }).press('ArrowRight');
    await wheel.getByRole('option', { name: 'januari: 2 av 2 gjorda, 0 missade, 0 att göra', selected: true }).press('ArrowLeft');
    await wheel.getByRole('option', { name: 'december: 12 av 17 gjorda, 5 missade, 0 att göra', selected: true }).waitFor();
    const month = page.getByRole('region', { name: 'december 2024' });
    expect(await month.getByRole('row').count()).toBe(18);
    await month.getByRole('button', { name: ACTION }).first().press('Enter');
    await rowOf(page, ACTION).getByRole('gridcell', { name: '0 av 3' }).waitFor();
  });
});

/** The action ticked on a day that has none. */
function ticked(): Command {
  const { id } = exampleYear().control.actions.find(({ text }) => text.startsWith(ACTION)) ?? { id: '' };
  return {
    type: 'tick.add',
    action: id,
    id: 'maj',
    happened: '2024-05-03',
    what: 'Tre kassor räknade.',
    result: 'ok',
    deviation: null,
    remedy: null,
    steps: [],
    by: null,
  };
}

/** A file that is not there yet has no text. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
