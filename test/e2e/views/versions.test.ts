import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordFile } from '../../electron/export/word-file.ts';
import { all, textOf } from '../../electron/export/xml.ts';
import { tempFolder } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';
import { goTo, undoWords } from './window.ts';

async function openVersions(page: Page) {
  await page.getByRole('button', { name: 'Dokument', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Versioner' }).press('Enter');
  return page.getByRole('dialog', { name: /^Versioner av/ });
}

describe('the versions of a report', () => {
  const program = useProgram();

  it('are kept, compared, written with tracked changes, locked and handed out again, all from the keyboard', async () => {
    const { page, answerDialogs } = program();
    const folder = tempFolder();
    const saved = async (name: string, start: () => Promise<void>) => {
      await answerDialogs(join(folder, name));
      await start();
      await page.getByText(`${basename(name)} är sparad`).waitFor();
      return readFileSync(join(folder, name));
    };
    await goTo(page, 'Rapport');
    await page.locator('.page').first().waitFor();
    let dialog = await openVersions(page);
    await dialog.getByText('Ingen version är sparad ännu.').waitFor();
    await dialog.getByRole('textbox', { name: 'Namn' }).fill('Till nämnden');
    await dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Utskick 1');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Jämför Till nämnden med rapporten nu' }).waitFor();
    const note = dialog.getByRole('textbox', { name: 'Anteckning till Till nämnden' });
    await expect.poll(() => note.inputValue()).toBe('Utskick 1');
    await note.fill('Utskick 2, rättat');
    await note.press('Enter');
    await expect.poll(() => undoWords(page).textContent()).toContain('anteckning om versionen');
    await note.press('Control+z');
    await expect.poll(() => note.inputValue()).toBe('Utskick 1');
    // Nothing has changed: the same is not kept twice.
    await dialog.getByRole('button', { name: 'Spara en version nu' }).press('Enter');
    await dialog.getByText('Inget har ändrats sedan Till nämnden sparades').waitFor();
    await page.keyboard.press('Escape');

    await page.evaluate(() => {
      const body = {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Rättat efter beredningen.' }] }],
      };
      const command = { type: 'text.set', occasion: 'hsn-2024-helar', section: 'inledning', field: 'body', value: body };
      return (window as unknown as { arshjul: { call: (...input: unknown[]) => Promise<unknown> } }).arshjul.call(
        'commit',
        command,
      );
    });
    dialog = await openVersions(page);
    await dialog.getByRole('button', { name: 'Jämför Till nämnden med rapporten nu' }).press('Enter');
    await dialog.getByText('1 ändring', { exact: true }).waitFor();
    await dialog.getByRole('heading', { name: '1 Inledning' }).waitFor();
    const tracked = await saved('Skillnad.docx', () =>
      dialog.getByRole('button', { name: 'Exportera som Word med spårade ändringar' }).press('Enter'),
    );
    const inserted = all((await wordFile(tracked)).document, 'w:ins').map((one) => textOf(one));
    expect(inserted.join(' ')).toContain('Rättat');

    dialog = await openVersions(page);
    await dialog.getByRole('button', { name: 'Lås Till nämnden efter beslut' }).press('Enter');
    await dialog.getByRole('textbox', { name: 'Paragraf' }).fill('§ 12');
    await page.keyboard.press('Enter');
    await dialog.getByText(/^Låst efter beslutet \d{4}-\d\d-\d\d, § 12$/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Ta bort Till nämnden' }).count()).toBe(0);
    const again = async (name: string) => {
      const menu = (await dialog.isVisible()) ? dialog : await openVersions(page);
      return saved(name, async () => {
        await menu.getByRole('button', { name: 'Exportera Till nämnden' }).press('Enter');
        await page.getByRole('menuitem', { name: 'Word', exact: true }).press('Enter');
      });
    };
    const first = await again('Ett.docx');
    expect((await again('Två.docx')).equals(first)).toBe(true);

    // What is exported is kept by itself, as a new version.
    const now = await saved('Nu.docx', () => page.keyboard.press('Control+e'));
    expect(now.equals(first)).toBe(false);
    // Its contents list has the page numbers of the pages that are shown.
    const shown = await page.getByRole('button', { name: /^4\.1 *Resultatrapport *\d+$/ }).textContent();
    const entries = all((await wordFile(now)).document, 'w:hyperlink').map((entry) => textOf(entry));
    expect(entries).toContain(`4.1\tResultatrapport\t${/\d+$/.exec(shown ?? '')?.[0]}`);
    dialog = await openVersions(page);
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(2);
    await dialog
      .getByText(/Filer: Word$/)
      .first()
      .waitFor();
  });
});
