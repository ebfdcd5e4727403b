import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../../shared/report/html/page.ts';
import { OWN_LOOK } from '../../../shared/report/look/document-look.ts';
import { EXAMPLE, reportOf } from '../../electron/export/report.ts';

const noCharts = () => '<svg></svg>';
const page = htmlPage(EXAMPLE, OWN_LOOK, noCharts);
const tags = (html: string, tag: RegExp) => [...html.matchAll(tag)].map(([, found = '']) => found);

describe('a report as one page of HTML', () => {
  it('needs nothing from anywhere else', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/);
    expect(page).toContain('<html lang="sv-SE">');
    expect(page).toContain('<title>Verksamhetsberättelse 2024</title>');
  });

  it('leaves no level of heading out', () => {
    const levels = tags(page, /<h([1-6])/g).map(Number);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has every chapter in its contents list, as a link to its heading', () => {
    const ids = new Set(tags(page, /<h[2-4] id="([^"]+)"/g));
    const links = tags(page, /<li class="entry[^>]*><a href="#([^"]+)"/g);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids).toContain(link);
  });

  it('writes what people have typed as text', () => {
    const text = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: '<b>&"\u0000' }] }],
    };
    expect(htmlPage(reportOf({ type: 'text', text }), OWN_LOOK, noCharts)).toContain('<p>&lt;b&gt;&amp;&quot;</p>');
  });

  it('leads from a mark to its note and back', () => {
    const note = { type: 'footnote' as const, content: [{ type: 'text' as const, text: 'Noten.' }] };
    const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [note] }] };
    const html = htmlPage(reportOf({ type: 'text', text }), OWN_LOOK, noCharts);
    expect(html).toContain('<a href="#not-1" id="notmark-1">1</a>');
    expect(html).toContain('<p class="note" id="not-1"><sup><a href="#notmark-1">1</a></sup> Noten.</p>');
  });

  it('has a title over its first chapter where it has no cover', () => {
    const title = { type: 'title' as const, text: 'Checklista 2024', details: ['Avser 2024'] };
    const html = htmlPage({ ...EXAMPLE, front: 'none', blocks: [title, ...EXAMPLE.blocks] }, OWN_LOOK, noCharts);
    expect(html).toContain('<h1 class="title">Checklista 2024</h1><p class="title-detail">Avser 2024</p>');
    expect(html).not.toContain('<nav');
    expect(tags(html, /<h(1)/g)).toHaveLength(1);
    expect(htmlPage({ ...EXAMPLE, front: 'cover' }, OWN_LOOK, noCharts)).not.toContain('<nav');
  });

  it('keeps the notes of a table together, as Word does, and lets the last of them go', () => {
    const block = EXAMPLE.blocks.find(({ type }) => type === 'table');
    if (block?.type !== 'table') throw new Error('the example has a table');
    const html = htmlPage(reportOf({ ...block, notes: ['Ett', 'Två', 'Tre'] }), OWN_LOOK, noCharts);
    const notes = [...html.matchAll(/<p class="table-note"( data-keep="")?>([^<]+)</g)].map(([, kept, words]) => [
      words,
      kept !== undefined,
    ]);
    expect(notes).toEqual([
      ['Ett', true],
      ['Två', true],
      ['Tre', false],
    ]);
  });

  it('is the same text for the same report', () => {
    expect(htmlPage(EXAMPLE, OWN_LOOK, noCharts)).toBe(page);
  });
});
