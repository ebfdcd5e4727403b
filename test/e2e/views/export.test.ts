import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFile } from '../../electron/export/word-file.ts';
import { all } from '../../electron/export/xml.ts';
import { slideTemplate } from '../../support/slide-template.ts';
import { tempFolder } from '../../support/store.ts';
import { wordTemplate } from '../../support/word-template.ts';
import { pressUntil } from '../support/keyboard.ts';
import { useProgram } from '../support/program.ts';
import { goTo } from './window.ts';

describe('export from Rapport', () => {
  const program = useProgram();

  it('writes the Word document with Ctrl+E from any view, and offers to open it', async () => {
    const { page, answerDialogs } = program();
    const target = join(tempFolder(), 'Berättelse.docx');
    await answerDialogs(target);
    await goTo(page, 'Texter');
    await page.keyboard.press('Control+e');
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    expect(readFileSync(target).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    await page.getByRole('button', { name: 'Öppna', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Visa i mapp' }).waitFor();
  });

  it('writes the year’s data', async () => {
    const { page, answerDialogs } = program();
    const target = join(tempFolder(), 'År.json');
    await answerDialogs(target);
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: 'Annat format' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Exportera data (JSON)' }).press('Enter');
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ format: 'arshjul-year' });
  });

  it('writes the report’s tables as a workbook, from the menu', async () => {
    const { page, answerDialogs } = program();
    const target = join(tempFolder(), 'Tabeller.xlsx');
    await answerDialogs(target);
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: 'Annat format' }).click();
    await page.getByRole('menuitem', { name: 'Exportera rapportens tabeller (Excel)' }).click();
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    expect(readFileSync(target).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  it('lists what is to be mended before the report is handed in, and leads to where', async () => {
    const { page } = program();
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: 'Dokument', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kontrollera rapporten' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Inget hindrar exporten').waitFor();
    const name = 'Effektmål 10';
    await dialog.getByRole('button', { name: new RegExp(`^Visa: ${name}`) }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Mål och uppdrag' }).waitFor();
  });

  it('takes a Word template once, refuses a bad one in words, and writes in the good one’s styles', async () => {
    const { page, answerDialogs } = program();
    const folder = tempFolder();
    const [bad, good, target] = ['makron.dotx', 'mall.dotx', 'Rapport i mall.docx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(bad, wordTemplate({ more: [{ name: 'word/vbaProject.bin', data: 'x' }] }));
    writeFileSync(good, wordTemplate());
    await goTo(page, 'Rapport');
    await page.getByRole('button', { name: 'Dokument', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Välj Word-mall' }).click();
    const dialog = page.getByRole('dialog');
    await answerDialogs(bad);
    await dialog.getByRole('button', { name: 'Välj Word-mall …' }).click();
    await dialog.getByText('makron.dotx innehåller makron').waitFor();
    await answerDialogs(good);
    await dialog.getByRole('button', { name: 'Välj Word-mall …' }).click();
    await dialog.getByText('Mallen mall.dotx är vald').waitFor();
    expect(await dialog.getByText('makron.dotx').count()).toBe(0);
    await dialog.getByLabel('brödtext').selectOption('Normal');
    await expect.poll(() => dialog.getByLabel('brödtext').inputValue()).toBe('style:Normal');
    await dialog.getByRole('button', { name: 'Stäng' }).click();
    // The pages are the template's: its footer, its margins, and a number for each chapter in the Word file's list.
    await page.locator('.page .frame-footer').first().getByText('Sida 1').waitFor({ state: 'attached' });
    expect(await page.locator('.running').count()).toBe(0);
    await answerDialogs(target);
    await page.getByRole('button', { name: 'Exportera Word' }).click();
    await page.getByText(`${basename(target)} är sparad`).waitFor();
    const { document } = await wordFile(readFileSync(target));
    const styles = new Set(all(document, 'w:pStyle').map(({ attributes }) => attributes['w:val']));
    expect([...styles]).toEqual(expect.arrayContaining(['Rubrik1', 'Normal']));
    expect(styles.has('Brdtext')).toBe(false);

    const slides = join(folder, 'bilder.potx');
    writeFileSync(slides, slideTemplate());
    await page.getByRole('button', { name: 'Dokument', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Välj PowerPoint-mall' }).click();
    await answerDialogs(slides);
    await dialog.getByRole('button', { name: 'Välj PowerPoint-mall …' }).click();
    await dialog.getByText('Mallen bilder.potx är vald').waitFor();
    await dialog.getByRole('cell', { name: 'Endast rubrik' }).waitFor();
    await dialog.getByRole('button', { name: 'Ta bort mallen' }).click();
    await dialog.getByText('Ingen mall är vald').waitFor();
    await dialog.getByRole('button', { name: 'Stäng' }).click();
  });

  it('takes what is said to the secretary along in Word, where that is chosen', async () => {
    const { page, answerDialogs } = program();
    await goTo(page, 'Texter');
    await page.getByRole('textbox', { name: 'Till sekreteraren' }).fill('Siffran kommer på måndag.');
    await goTo(page, 'Rapport');
    const written = async (name: string) => {
      const target = join(tempFolder(), name);
      await answerDialogs(target);
      return { target, done: () => page.getByText(`${name} är sparad`).waitFor() };
    };
    const own = await written('Till sekreteraren.docx');
    await page.getByRole('button', { name: 'Annat format' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Exportera Word med kommentarer till sekreteraren' }).press('Enter');
    await own.done();
    const handedIn = await written('Inlämnad.docx');
    await page.getByRole('button', { name: 'Exportera Word' }).click();
    await handedIn.done();
    const saidIn = async (file: string) =>
      [...(await wordFile(readFileSync(file))).parts.values()].some((part) => part.includes('Siffran kommer på måndag.'));
    expect(await saidIn(own.target)).toBe(true);
    expect(await saidIn(handedIn.target)).toBe(false);
  });

  it('writes PDF, slides and a web page, chosen with the keyboard', async () => {
    const { page, answerDialogs } = program();
    await goTo(page, 'Rapport');
    for (const [name, file, begins] of [
      [/^Exportera PDF/, 'Rapport.pdf', '%PDF-'],
      [/^Exportera bildspel/, 'Rapport.pptx', 'PK\u0003\u0004'],
      [/^Exportera webbsida/, 'Rapport.html', '<!doctype html>'],
    ] as const) {
      const target = join(tempFolder(), file);
      await answerDialogs(target);
      await page.getByRole('button', { name: 'Annat format' }).press('Enter');
      await page.getByRole('menuitem', { name }).press('Enter');
      await page.getByText(`${file} är sparad`).waitFor();
      expect(readFileSync(target).toString('latin1').startsWith(begins)).toBe(true);
    }
  });

  it('writes all reports of the occasion into a folder, next time from there, and replaces nothing unless told to', async () => {
    const { app, page, answerDialogs } = program();
    const answerQuestion = (response: number) =>
      app.evaluate(({ dialog }, answer) => {
        dialog.showMessageBox = async () => ({ response: answer, checkboxChecked: false });
      }, response);
    const all = async () => {
      await page.getByRole('button', { name: 'Annat format' }).press('Enter');
      await page.getByRole('menuitem', { name: 'Exportera tillfällets alla rapporter (Word)' }).press('Enter');
    };
    const folder = tempFolder();
    const report = join(folder, 'Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden.docx');
    await goTo(page, 'Rapport');
    await answerDialogs(folder);
    await all();
    await page.getByText(`1 rapport är sparad i mappen ${basename(folder)}`).waitFor();
    const written = readFileSync(report);
    expect(written.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    writeFileSync(report, 'rättad för hand');
    await answerQuestion(1);
    await all();
    await expect.poll(() => page.getByText('rapport är sparad').count()).toBe(0);
    expect(readFileSync(report, 'utf8')).toBe('rättad för hand');
    await answerQuestion(0);
    await all();
    await page.getByText(`1 rapport är sparad i mappen ${basename(folder)}`).waitFor();
    expect(readFileSync(report).equals(written)).toBe(true);
    // The next file is suggested where the last was put.
    const suggested = app.evaluate(
      ({ dialog }) =>
        new Promise<string | undefined>((resolve) => {
          dialog.showSaveDialog = (async (...given: unknown[]) => {
            resolve((given.at(-1) as { defaultPath?: string }).defaultPath);
            return { canceled: true, filePath: '' };
          }) as typeof dialog.showSaveDialog;
        }),
    );
    await page.keyboard.press('Control+e');
    expect(await suggested).toBe(report);
  });

  it('says nothing when the person changes their mind, and what went wrong when something does', async () => {
    const { page, answerDialogs } = program();
    await goTo(page, 'Rapport');
    await answerDialogs(null);
    await page.getByRole('button', { name: 'Exportera Word' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Avbryt' }).count()).toBe(0);
    await expect.poll(() => page.getByText('är sparad').count()).toBe(0);
    await answerDialogs(join(tempFolder(), 'finns', 'inte', 'Berättelse.docx'));
    await page.getByRole('button', { name: 'Exportera Word' }).press('Enter');
    await page.getByText(/Mappen .* finns inte/).waitFor();
    // The button that began it has the cursor still; F6 leads to what can be done: the same again, to another place.
    await page.getByRole('button', { name: 'Exportera Word' }).and(page.locator(':focus')).waitFor();
    await pressUntil(page, 'F6', page.getByRole('button', { name: 'Försök igen' }));
    await answerDialogs(join(tempFolder(), 'Annan plats.docx'));
    await page.keyboard.press('Enter');
    await page.getByText('Annan plats.docx är sparad').waitFor();
    await page.getByRole('button', { name: 'Stäng' }).press('Enter');
    await expect.poll(() => page.getByText('är sparad').count()).toBe(0);
  });
});
