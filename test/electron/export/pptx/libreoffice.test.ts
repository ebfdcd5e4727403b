import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeReportPptx } from '../../../../electron/export/pptx/index.ts';
import { cellText } from '../../../../shared/report/deck/cell-text.ts';
import type { Slide } from '../../../../shared/report/deck/deck.ts';
import { deckOf } from '../../../../shared/report/deck/lay-out.ts';
import { layoutReport } from '../../../../shared/report/layout.ts';
import { annualOf } from '../../../support/annual-occasion.ts';
import { useTempFolder } from '../../../support/temp-folder.ts';
import { NEW_REPORT, withReady } from '../../../support/with-ready.ts';
import { YEAR } from '../report.ts';
import { all, parseXml, type XmlElement } from '../xml.ts';

/** A reader of slides that shares no code with what writes them: asked once, or not at all. */
const READERS = spawnSync('loimpress', ['--version']).error === undefined ? ['LibreOffice'] : [];
const MEETING = layoutReport(withReady(YEAR, 'bildspel-2024', annualOf(YEAR).id), NEW_REPORT);

/** The slides as LibreOffice has them, in its own format. */
function readInImpress(bytes: Uint8Array, folder: string): XmlElement {
  writeFileSync(join(folder, 'bilder.pptx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('loimpress', [profile, '--headless', '--convert-to', 'fodp', '--outdir', folder, join(folder, 'bilder.pptx')], {
    timeout: 120_000,
  });
  return parseXml(readFileSync(join(folder, 'bilder.fodp'), 'utf8'));
}

/** Every word in an element. */
function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

const plainly = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

describe.each(READERS)('what %s finds in slides', () => {
  const folder = useTempFolder();
  const { slides } = deckOf(MEETING);
  let pages: readonly XmlElement[];
  let read: XmlElement;
  const each = (look: (slide: Slide, page: XmlElement) => void) =>
    slides.forEach((slide, index) => {
      look(slide, pages[index] as XmlElement);
    });
  const frames = (page: XmlElement, kind: string) =>
    all(page, 'draw:frame').filter(({ attributes }) => attributes['presentation:class'] === kind);

  beforeAll(async () => {
    read = readInImpress(await writeReportPptx(MEETING), folder());
    pages = all(read, 'draw:page');
  }, 150_000);

  it('is a page for each, with its title and what is said to it', () => {
    expect(pages).toHaveLength(slides.length);
    each(({ title, notes }, page) => {
      expect(frames(page, 'title').map((frame) => plainly(wordsIn(frame)))).toEqual([plainly(title)]);
      const said = frames(page, 'notes').map((frame) => plainly(wordsIn(frame)).replaceAll(' ', ''));
      expect(said.join('')).toBe(plainly(notes).replaceAll(' ', ''));
    });
  });

  it('are tables with their rows, a chart, and a description of every one of them and of every picture', () => {
    each(({ content }, page) => {
      const tables = content.flatMap((part) => (part.type === 'table' ? [part] : []));
      const found = all(page, 'table:table').filter(({ attributes }) => attributes['table:name'] !== 'local-table');
      expect(found.map((table) => all(table, 'table:table-row').length)).toEqual(
        tables.map(({ headerRows, rows }) => headerRows.length + rows.length),
      );
      const first = tables[0]?.rows[0]?.cells[0];
      if (first !== undefined) expect(plainly(wordsIn(found[0] as XmlElement))).toContain(plainly(cellText(first)));
      const shown = all(page, 'draw:frame').filter((frame) =>
        ['draw:image', 'draw:object', 'table:table'].some((name) => all(frame, name).length > 0),
      );
      for (const frame of shown) expect(all(frame, 'svg:desc').map(wordsIn).join('')).not.toBe('');
    });
    expect(all(read, 'draw:object').length).toBeGreaterThan(0);
  });

  it('is text in Swedish', () => {
    const spoken = all(read, 'style:style')
      .filter(({ attributes }) => attributes['style:family'] === 'text')
      .flatMap((style) => all(style, 'style:text-properties'))
      .flatMap(({ attributes }) => attributes['fo:language'] ?? []);
    expect(new Set(spoken)).toEqual(new Set(['sv']));
  });
});
