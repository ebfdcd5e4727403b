import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../../../../shared/text/paste/clean-html.ts';
import { cleanPlain } from '../../../../shared/text/paste/clean-plain.ts';
import { cleanWords } from '../../../../shared/text/paste/clean-words.ts';
import type { PastedElement } from '../../../../shared/text/paste/tree.ts';
import { toPlainText } from '../../../../shared/text/plain-text.ts';
import { RichText } from '../../../../shared/text/rich-text.ts';
import { anyPage } from './any-page.ts';

const element = (tag: string, ...children: (PastedElement | string)[]): PastedElement => ({ tag, attributes: {}, children });
const page = (...children: (PastedElement | string)[]) => element('html', element('body', ...children));
const words = (text: string) => {
  const found: string[] = [];
  return [cleanWords(text, (one) => found.push(one)), [...new Set(found)]];
};

describe('words that are pasted', () => {
  it.each([
    ['“delvis”, "helt" och „inte“', '”delvis”, ”helt” och ”inte”', ['quotes']],
    ["it's ‘så’ ›här‹", 'it’s ’så’ ’här’', ['quotes']],
    ['mål\u00adupp\u00adfyllelse', 'måluppfyllelse', ['hyphens']],
    ['e\u2011tjänst och e\u2010post', 'e-tjänst och e-post', ['hyphens']],
    ['i\u00a0år och förra\u202fåret', 'i år och förra året', ['blanks']],
    ['1\u00a0204\u00a0st och 90\u202f%', '1\u00a0204\u00a0st och 90\u00a0%', []],
    ['Redan ”rätt” – 15 % och it’s', 'Redan ”rätt” – 15 % och it’s', []],
  ])('are set as a Swedish report has them: %s', (before, after, cleaned) => {
    expect(words(before)).toEqual([after, cleaned]);
  });

  it('are clean when they have been cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [once] = words(text);
        expect(words(String(once))).toEqual([once, []]);
      }),
    );
  });
});

describe('a page that is pasted', () => {
  it('becomes a text that can be held, whatever a stranger has put there', () => {
    fc.assert(
      fc.property(anyPage, (any) => {
        const { text } = cleanHtml(any);
        if (text !== null) expect(RichText.safeParse(text).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of its paragraphs, lists and tables', () => {
    const kept = fc.stringMatching(/^[a-zåäö]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(kept, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('p', 'ul', 'ol', 'table', 'h2', 'div'),
        (all, kind) => {
          const inside = {
            ul: all.map((word) => element('li', word)),
            ol: all.map((word) => element('li', element('p', word))),
            table: all.map((word) => element('tr', element('td', word), element('td', word))),
            p: all.flatMap((word) => [element('span', word), ' ']),
            h2: all.flatMap((word) => [element('b', word), ' ']),
            div: all.map((word) => element('div', word)),
          }[kind];
          const plain = toPlainText(cleanHtml(page(element(kind, ...inside))).text);
          for (const word of all) expect(plain.split(/\s+/)).toContain(word);
        },
      ),
    );
  });

  it('made to stop the program is answered at once', () => {
    const deep = Array.from({ length: 5_000 }).reduce<PastedElement>((inner) => element('div', inner), element('p', 'djupt'));
    expect(cleanHtml(page('Ytan', deep)).text).not.toBeNull();
    const wide = page(
      element(
        'table',
        ...Array.from({ length: 3 }, () => element('tr', { ...element('td', 'x'), attributes: { colspan: '99999999' } })),
      ),
    );
    expect(cleanHtml(wide).text).not.toBeNull();
    const long = cleanHtml(page(...Array.from({ length: 30_000 }, () => element('p', 'ett stycke'))));
    expect(long).toMatchObject({ text: null, isTooLarge: true });
  });

  it('keeps raised and lowered digits, without which m² and CO₂ would say something else', () => {
    const { text } = cleanHtml(
      page(element('p', 'CO', element('sub', '2'), ' per m', element('sup', '2'), ' och 1', element('sup', 'a'))),
    );
    expect(toPlainText(text)).toBe('CO₂ per m² och 1a');
  });

  it('keeps a small table, and gives a large one row by row', () => {
    const table = (rows: number) =>
      page(
        element(
          'table',
          ...Array.from({ length: rows }, (_, row) => element('tr', element('td', `rad ${row}`), element('td', `${row}`))),
        ),
      );
    expect(cleanHtml(table(3)).text?.content.map(({ type }) => type)).toEqual(['table']);
    const large = cleanHtml(table(60));
    expect(large.text?.content).toHaveLength(60);
    expect(toPlainText(large.text)).toContain('rad 59\t59');
    expect(large.cleaned).toEqual(['tables']);
  });
});

describe('plain text that is pasted', () => {
  it('has a paragraph for each line with words', () => {
    const { text, cleaned } = cleanPlain('Första "raden"\r\n\r\nAndra\n');
    expect(toPlainText(text)).toBe('Första ”raden”\nAndra');
    expect(cleaned).toEqual(['quotes']);
  });

  it('can be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (any) => {
        const { text } = cleanPlain(any);
        if (text !== null) expect(RichText.safeParse(text).success).toBe(true);
      }),
    );
  });
});
