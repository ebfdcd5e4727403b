import { describe, expect, it } from 'vitest';
import type { List, ListItem } from '../../../../shared/text/rich-text.ts';
import { reportOf, written } from '../report.ts';
import { all, first, textOf, valueAt } from '../xml.ts';
import { sentence, styleOf, table, text } from './blocks.ts';

const bullets = (...items: string[]): List => ({
  type: 'bulletList',
  content: items.map((item): ListItem => ({ type: 'listItem', content: [sentence(item)] })),
});

describe('written text', () => {
  it('holds what leads in to a list close to it and on its page, and keeps room below the list', async () => {
    const { document } = await written(reportOf(text(sentence('Ingress:'), bullets('ett', 'två'), sentence('Efter.'))));
    const told = ['Ingress:', 'ett', 'två', 'Efter.'].map((words) => {
      const found = all(document, 'w:p').find((paragraph) => textOf(paragraph) === words) ?? document;
      return [
        first(found, 'w:pPr', 'w:keepNext') !== undefined,
        first(found, 'w:pPr', 'w:spacing')?.attributes['w:after'] ?? null,
      ];
    });
    expect(told).toEqual([
      [true, '60'],
      [false, null],
      [false, '120'],
      [false, null],
    ]);
  });

  it('keeps bold, italics, line breaks and sub-headings', async () => {
    const { document } = await written(
      reportOf(
        text(
          { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Mellanrubrik' }] },
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'fet', marks: [{ type: 'bold' }] },
              { type: 'hardBreak' },
              { type: 'text', text: 'kursiv', marks: [{ type: 'italic' }] },
            ],
          },
        ),
      ),
    );
    const [subheading, paragraph] = all(document, 'w:p').slice(-2);
    expect(styleOf(subheading ?? document)).toBe('Subheading');
    const runs = all(paragraph ?? document, 'w:r');
    expect(
      runs.map((run) => [
        textOf(run),
        first(run, 'w:rPr', 'w:b') !== undefined,
        first(run, 'w:rPr', 'w:i') !== undefined,
        first(run, 'w:br') !== undefined,
      ]),
    ).toEqual([
      ['fet', true, false, false],
      ['', false, false, true],
      ['kursiv', false, true, false],
    ]);
  });

  it('has real lists, nested, and each numbered list starts at 1', async () => {
    const item = (words: string, ...more: List[]): ListItem => ({ type: 'listItem', content: [sentence(words), ...more] });
    const list = (type: List['type'], ...content: ListItem[]): List => ({ type, content });
    const { document, xml } = await written(
      reportOf(
        text(
          list('bulletList', item('punkt', list('bulletList', item('under')))),
          list('orderedList', item('ett')),
          list('orderedList', item('åter ett')),
        ),
      ),
    );
    const paragraphs = all(document, 'w:p').slice(-4);
    const numbering = paragraphs.map((paragraph) => [
      valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl'),
      valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId'),
    ]);
    expect(numbering.map(([level]) => level)).toEqual(['0', '1', '0', '0']);
    expect(paragraphs.map(styleOf)).toEqual(['ListBullet', 'ListBullet2', 'ListNumber', 'ListNumber']);
    expect(new Set(numbering.map(([, id]) => id)).size).toBe(3);
    const lists = new Set(all(xml('word/numbering.xml'), 'w:num').map((found) => found.attributes['w:numId']));
    for (const [, id] of numbering) expect(lists.has(id)).toBe(true);
  });

  it('indents every level of a list more than the one above, also below the nine that Word numbers', async () => {
    const nested = (level: number): List => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [sentence(`nivå ${level}`), ...(level < 12 ? [nested(level + 1)] : [])] }],
    });
    const { document, xml } = await written(reportOf(text(nested(1))));
    const paragraphs = all(document, 'w:p').slice(-12);
    const numbering = xml('word/numbering.xml');
    const used = all(numbering, 'w:num').find(
      ({ attributes }) => attributes['w:numId'] === valueAt(paragraphs[11], 'w:pPr', 'w:numPr', 'w:numId'),
    );
    const list = all(numbering, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === valueAt(used, 'w:abstractNumId'),
    );
    const ofLevel = all(list ?? numbering, 'w:lvl');
    const indents = paragraphs.map((paragraph) => {
      const level = ofLevel[Number(valueAt(paragraph, 'w:pPr', 'w:numPr', 'w:ilvl'))];
      const own = first(paragraph, 'w:pPr', 'w:ind') ?? first(level, 'w:pPr', 'w:ind');
      return Number(own?.attributes['w:left']);
    });
    expect(indents).toEqual(Array.from({ length: 12 }, (_, level) => 360 * (level + 1)));
  });

  it('leaves room above a table that has no caption to make it', async () => {
    const list: List = { type: 'bulletList', content: [{ type: 'listItem', content: [sentence('Punkt')] }] };
    const roomBelow = async (caption: string | null) => {
      const { document } = await written(reportOf(text(list), table({ caption })));
      const paragraph = all(document, 'w:p').find((found) => textOf(found) === 'Punkt');
      return first(paragraph, 'w:pPr', 'w:spacing')?.attributes['w:after'];
    };
    expect(Number(await roomBelow(null))).toBeGreaterThanOrEqual(160);
    expect(await roomBelow('Rubrik')).toBeUndefined();
  });

  it('leaves out lines without a word', async () => {
    const { document } = await written(
      reportOf(text(sentence('Före.'), { type: 'paragraph' }, sentence('   '), sentence('Efter.'))),
    );
    expect(all(document, 'w:p').slice(-2).map(textOf)).toEqual(['Före.', 'Efter.']);
  });

  it('may hold any character, also those that a file cannot', async () => {
    const { document } = await written(reportOf(text(sentence('a\u0000b\u000bc\ufffed\ud800e & <f> "g" \u{1f642}'))));
    expect(textOf(document)).toContain('abcde & <f> "g" \u{1f642}');
  });

  it('makes room for itself after a table, which has none of its own', async () => {
    const { document } = await written(reportOf(table({}), text(sentence('Efter tabellen.'))));
    const after = all(document, 'w:p').at(-1);
    expect(Number(first(after, 'w:pPr', 'w:spacing')?.attributes['w:before'])).toBeGreaterThan(100);
  });
});
