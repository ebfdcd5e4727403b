import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footnotesOf, isBlank, toPlainText, wordCount } from '../../../shared/text/plain-text.ts';
import { type List, type Paragraph, type RichTable, RichText } from '../../../shared/text/rich-text.ts';
import { TEXT_FAULTS } from '../../../shared/text/rich-text-limits.ts';
import { anyRichText } from '../../support/any-year/texts.ts';

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const table = (columns: number, rows: number, cells = columns): RichTable => {
  const row = {
    type: 'tableRow' as const,
    content: Array.from({ length: cells }, () => ({ type: 'tableCell' as const, content: [paragraph('1')] })),
  };
  return {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: Array.from({ length: columns }, () => ({
          type: 'tableHeader' as const,
          content: [{ type: 'paragraph' as const }],
        })),
      },
      row,
      ...Array.from({ length: rows - 1 }, () => row),
    ],
  };
};
const nested = (levels: number): List => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: levels === 1 ? [paragraph('Punkt')] : [paragraph('Punkt'), nested(levels - 1)] }],
});
const faultOf = (value: unknown) =>
  RichText.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.fault : issue.code));

describe('a rich text', () => {
  it('may hold everything that the program writes, and stays the same', () => {
    fc.assert(
      fc.property(anyRichText(), (text) => {
        expect(RichText.parse(text)).toEqual(text);
      }),
    );
  });

  it('is one that the program wrote before it could hold more', () => {
    const before = doc(
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Rubrik' }] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('Ett'), nested(3)] }] },
    );
    expect(RichText.parse(before)).toEqual(before);
  });

  it.each([
    ['a heading of a third level', { type: 'heading', attrs: { level: 3 } }],
    [
      'a note in a heading',
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'footnote', content: [{ type: 'text', text: 'n' }] }] },
    ],
    ['a note in a note', { type: 'paragraph', content: [{ type: 'footnote', content: [{ type: 'footnote', content: [] }] }] }],
    ['an empty note', { type: 'paragraph', content: [{ type: 'footnote', content: [] }] }],
    ['a picture', { type: 'image', attrs: { src: 'x' } }],
    ['a table without rows', { type: 'table', content: table(2, 1).content.slice(0, 1) }],
    ['a table without a heading', { type: 'table', content: table(2, 2).content.slice(1) }],
    ['a table of nine columns', table(9, 1)],
    [
      'a link that runs',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }] },
    ],
    ['another field', { ...paragraph('x'), style: 'color: red' }],
  ])('does not hold %s', (_, block) => {
    expect(RichText.safeParse(doc(block)).success).toBe(false);
  });

  it.each([
    ['list-too-deep', doc(nested(10))],
    ['table-uneven', doc(table(3, 2, 2))],
    ['table-too-large', doc(table(2, 41))],
    ['text-too-large', doc(...Array.from({ length: 6 }, () => paragraph('x'.repeat(100_000))))],
    ['text-too-large', doc(...Array.from({ length: 11_000 }, () => paragraph('x')))],
  ] as const)('is refused as %s when made to stop the program', (fault, value) => {
    expect(TEXT_FAULTS).toContain(fault);
    expect(faultOf(value)).toEqual([fault]);
  });

  it('answers a text nested as deep as the window can send', () => {
    expect(faultOf(doc(nested(300)))).toEqual(['list-too-deep']);
  });
});

describe('the words of a text', () => {
  const note = { type: 'footnote' as const, content: [{ type: 'text' as const, text: 'Enligt SCB.' }] };
  const text: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Vården' }, note, { type: 'hardBreak' }, { type: 'text', text: 'växer.' }],
      },
      table(2, 1),
      paragraph('Slut.'),
    ],
  };

  it('stand a line for each paragraph and row, with the notes last', () => {
    expect(toPlainText(text)).toBe('Vården\nväxer.\n\t\n1\t1\nSlut.\nEnligt SCB.');
  });

  it('are counted with figures and notes, without marks that are not words', () => {
    expect(wordCount(text)).toBe(7);
    expect(wordCount({ type: 'doc', content: [paragraph('Ett – två, "tre" • 4 %')] })).toBe(4);
    expect(wordCount(null)).toBe(0);
  });

  it('are there for every run of any text', () => {
    fc.assert(
      fc.property(anyRichText(), (any) => {
        const plain = toPlainText(any);
        JSON.stringify(any, (key, value: unknown) => {
          if (key === 'text' && typeof value === 'string') expect(plain).toContain(value);
          return value;
        });
        expect(isBlank(any)).toBe(plain.trim() === '');
        expect(footnotesOf(any)).toHaveLength(JSON.stringify(any).split('"type":"footnote"').length - 1);
      }),
    );
  });
});
