import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import type { RichBlock } from '../../../shared/text/rich-text.ts';
import { type Program, useProgram } from '../support/program.ts';
import { emptyIntroduction, leaveIntroduction } from './introduction.ts';

/** As programs put it on the clipboard: the page, and its words alone. */
async function copy({ page }: Program, html: string, text: string): Promise<void> {
  await page.evaluate(
    (data) =>
      window.addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData('text/html', data.html);
          event.clipboardData?.setData('text/plain', data.text);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true, once: true },
      ),
    { html, text },
  );
  await page.keyboard.press('Control+c');
}

const sample = (name: string) => readFileSync(new URL(`clipboard/${name}.html`, import.meta.url), 'utf8');
const shape = (block: RichBlock): string =>
  block.type === 'heading' ? `heading ${block.attrs.level}: ${lines(block)}` : `${block.type}: ${lines(block)}`;
const lines = (block: RichBlock) => toPlainText({ type: 'doc', content: [block] }).replaceAll('\n', ' | ');

async function pasted(program: Program, name: string): Promise<{ readonly blocks: readonly RichBlock[]; readonly said: string }> {
  await emptyIntroduction(program);
  await copy(program, sample(name), 'utan form');
  await program.page.keyboard.press('Control+v');
  await expect.poll(() => program.page.locator('.ProseMirror').textContent()).not.toBe('');
  const said = (await program.page.locator('p[role="status"]').filter({ visible: true }).allTextContents()).join('');
  return { blocks: (await leaveIntroduction(program))?.content ?? [], said };
}

describe('what is pasted through the real clipboard', () => {
  const program = useProgram();

  it('comes from Word with its lists, notes, tables and headings, and without the rest', async () => {
    const { blocks, said } = await pasted(program(), 'word');
    expect(blocks.map(shape)).toEqual([
      'heading 1: Väntetider inom vården',
      'paragraph: Andelen som väntat högst 90\u00a0dagar är 81\u00a0%, mot 78\u00a0% föregående år. Måluppfyllelsen bedöms som ”delvis” enligt e-tjänsten. | Enligt väntetidsdatabasen.',
      'heading 2: Åtgärder',
      'bulletList: Fler mottagningstider | kvällar | Ny remissgång',
      'orderedList: Först',
      'table: Mottagning\tDagar | Ögonsjukvård\t64',
      'paragraph: Läs mer på regionens sidor eller i planen.',
    ]);
    expect(JSON.stringify(blocks)).not.toMatch(/Mso|AE1|Stämmer|file:|clip_image/);
    expect(JSON.stringify(blocks)).toContain('"href":"https://exempel.se/vard"');
    for (const what of ['citattecken', 'dolda bindestreck', 'hårda mellanslag', 'listor från Word', 'bilder', 'anmärkningar']) {
      expect(said, said).toContain(what);
    }
  });

  it('comes from Outlook', async () => {
    const { blocks, said } = await pasted(program(), 'outlook');
    expect(blocks.map(shape)).toEqual([
      'paragraph: Hej,',
      'paragraph: Vi når målet ”God vård” i år.',
      'bulletList: Primärvård | Akutsjukvård',
      'paragraph: Kontakt: anna.ek@exempel.se',
    ]);
    expect(said).toContain('bilder');
  });

  it('comes from Excel as a small table, without hidden rows', async () => {
    const { blocks } = await pasted(program(), 'excel');
    expect(blocks.map(shape)).toEqual(['table: Område\t2023\t2024 | Vårdplatser\t1\u00a0204\t1\u00a0187 | Summa\t\t-17']);
  });

  it('comes from LibreOffice with its notes and numbered lists', async () => {
    const { blocks } = await pasted(program(), 'libreoffice');
    expect(blocks.map(shape)).toEqual([
      'heading 1: Ekonomi',
      'paragraph: Resultatet är 12,4\u00a0mnkr bättre än budget. | Före bokslut.',
      'orderedList: Lägre kostnader | bemanning | Högre intäkter',
    ]);
  });

  it('comes from Google Docs with bold where it is bold', async () => {
    const { blocks } = await pasted(program(), 'google-docs');
    expect(blocks.map(shape)).toEqual([
      'heading 1: Personal',
      'paragraph: Sjukfrånvaron är 6,1\u00a0% och minskar.',
      'bulletList: Korttid | dag ett | Långtid',
      'paragraph: exempel',
    ]);
    expect(JSON.stringify(blocks[1])).toContain('{"type":"text","text":"6,1\u00a0%","marks":[{"type":"bold"}]}');
  });

  it('comes from a hostile page as words alone: nothing runs and nothing is fetched', async () => {
    const { blocks } = await pasted(program(), 'hostile');
    expect(blocks.map(shape)).toEqual(['paragraph: Ofarlig text länk data', 'paragraph: Andra stycket']);
    expect(await program().page.title()).toBe('Årshjul');
  });
});

describe('a paste that was cleaned', () => {
  const program = useProgram();

  it('is given back as it was copied by Ctrl+Z, and taken away by the next', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Före. ');
    await copy(program(), '<p>Målet “nås”.</p><p>I&nbsp;år.</p>', 'Målet “nås”.\n\nI\u00a0år.');
    await page.keyboard.press('Control+v');
    const text = page.locator('.ProseMirror');
    await expect.poll(() => text.locator('p').allTextContents()).toEqual(['Före. Målet ”nås”.', 'I år.']);
    await page.getByText('Rensat vid inklistringen: citattecken och hårda mellanslag.').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.locator('p').allTextContents()).toEqual(['Före. Målet “nås”.', '', 'I\u00a0år.']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text.textContent()).not.toContain('Målet');
  });

  it('stays clean when something has been written after it', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await copy(program(), '<p>Målet “nås”.</p>', 'Målet “nås”.');
    await page.keyboard.press('Control+v');
    await page.getByText('Rensat vid inklistringen').waitFor();
    await page.keyboard.type(' Mer.');
    await page.getByText('Rensat vid inklistringen').waitFor({ state: 'hidden' });
    expect(toPlainText(await leaveIntroduction(program()))).toBe('Målet ”nås”. Mer.');
  });

  it('of a picture alone says so and changes nothing', async () => {
    const { page } = program();
    await emptyIntroduction(program());
    await page.keyboard.type('Text.');
    await copy(program(), '<img src="cid:x">', '');
    await page.keyboard.press('Control+v');
    await page.getByText('Bilder kan inte stå i en text.').waitFor();
    expect(toPlainText(await leaveIntroduction(program()))).toBe('Text.');
  });
});
