import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundData } from '../../../shared/bound/bound-data.ts';
import { boundIn } from '../../../shared/bound/fill.ts';
import { toldBy } from '../../../shared/bound/told.ts';
import { bindCommand, typedTexts } from '../../../shared/bound/typed-figures.ts';
import { typedNumbers, withBoundNumbers } from '../../../shared/bound/typed-numbers.ts';
import { writtenTexts } from '../../../shared/report/checks/whole/written-texts.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { fromParagraphs, toPlainText } from '../../../shared/text/plain-text.ts';
import { RichText } from '../../../shared/text/rich-text.ts';
import { regionExample } from '../../support/region-example.ts';
import { delivered, interimYear, RESULT } from './region.ts';

const year = interimYear({ outcome: '-488.14', budget: '-464.75', forecast: '-802', year: '-750' });
const [occasion = null] = year.occasions;
const data = boundData({ year, occasion, boards: [delivered('Kulturnämnden', { outcome: '-71.3', budget: '-70' })] }, 'all');

function found(text: RichText) {
  const place = { view: 'texts', occasion: 'o', id: 'ekonomi' } as const;
  return typedTexts([{ id: 'ekonomi', name: 'Ekonomi', chapter: null, place, text }], data);
}
function saying(...paragraphs: readonly string[]): RichText {
  const text = fromParagraphs(paragraphs);
  if (text === null) throw new Error('nothing is said');
  return text;
}
/** The words of a text with what the data says of what it is bound to. */
function read(text: RichText): string {
  return JSON.stringify(text, (_, value: unknown) => value).includes('"bound"')
    ? boundIn(text)
        .map(({ attrs }) => toldBy(data, attrs).words)
        .join('|')
    : '';
}

describe('a figure that is typed where a cell has the same', () => {
  it.each([
    ['Verksamhetens kostnader är -488,1 miljoner kronor.', 'Resultatrapport: Verksamhetens kostnader, Utfall ack 2024', true],
    ['Verksamhetens kostnader blir enligt prognos -802 mnkr.', 'Resultatrapport: Verksamhetens kostnader, Prognos 2024', true],
    ['Vi har 0,5 miljarder kronor i budget för verksamhetens kostnader.', 'Budget ack 2024', false],
    ['Kostnaderna är 0,5 miljarder kronor.', null, false],
    ['Bygget kostar 71,3 miljoner kronor.', null, false],
    ['Provnämnden har kostnader på -71,3 miljoner kronor.', 'Provnämnden: Resultatrapport: Verksamhetens kostnader', false],
  ])('is found with the cell that its sentence means: %s', (words, cell, isSure) => {
    const [figure] = found(saying(words)).flatMap(({ figures }) => figures);
    if (cell === null) expect(figure).toBeUndefined();
    else expect(figure?.cell).toContain(cell);
    expect(figure?.isSure ?? false).toBe(isSure);
  });

  it('reads as it did when it is bound, and follows the cell from then on', () => {
    const text = saying(
      'Resultatet är bra. Verksamhetens kostnader är −488,1 miljoner kronor, av \u2212464,8 miljoner kronor i budget.',
    );
    const [of, ...more] = found(text);
    expect(more).toEqual([]);
    if (of === undefined) throw new Error('nothing is found');
    expect(of.figures.map(({ words }) => words)).toEqual(['−488,1 miljoner kronor', '−464,8 miljoner kronor']);
    const [command] = bindCommand(of, of.figures);
    if (command?.type !== 'text.set' || command.field !== 'body' || command.value === null) throw new Error('no text is set');
    expect(RichText.safeParse(command.value).success).toBe(true);
    expect(read(command.value).replaceAll('\u00a0', ' ')).toBe('-488,1 miljoner kronor|-464,8 miljoner kronor');
    expect(found(command.value)).toEqual([]);
  });

  it('is bound alone where only it is chosen, in a list too, and the words around it stand', () => {
    const item = (text: string) => ({
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
    });
    const text: RichText = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [item('Först 5 procent.'), item('Kostnader: 488,1 mnkr, mer än 464,8 mnkr.')] }],
    };
    const bound = withBoundNumbers(text, new Map([[2, { what: 'figure', table: RESULT, row: 'r2', column: 'k2' }]]));
    expect(typedNumbers(bound).map(({ number }) => number.words)).toEqual(['5 procent', '488,1 mnkr']);
    expect(JSON.stringify(bound)).toContain('"text":"Kostnader: 488,1 mnkr, mer än "');
    expect(JSON.stringify(bound)).toContain('"text":"."');
  });

  it('is left alone in bold, in a heading and in a note', () => {
    const words = 'Verksamhetens kostnader är 488,1 mnkr.';
    const text: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: words }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: words, marks: [{ type: 'bold' }] },
            { type: 'footnote', content: [{ type: 'text', text: words }] },
          ],
        },
      ],
    };
    expect(typedNumbers(text)).toEqual([]);
  });

  it('never changes what a text says but where it is asked to', () => {
    const sentence = fc.constantFrom(
      'Resultatet är 12,5 mnkr',
      'Det är −3 procent',
      'Inget sägs',
      '1 645,6 miljoner kronor',
      'a',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), fc.array(fc.nat(6)), (sentences, places) => {
        const text = saying(sentences.join('. '));
        const numbers = typedNumbers(text);
        const bound = withBoundNumbers(
          text,
          new Map(places.map((place) => [place, { what: 'figure', table: 't', row: 'r', column: String(place) }])),
        );
        const chosen = [...new Set(places)].filter((place) => place < numbers.length).toSorted((a, b) => a - b);
        expect(boundIn(bound).map(({ attrs }) => (attrs.what === 'figure' ? Number(attrs.column) : -1))).toEqual(chosen);
        const back = JSON.stringify(bound, (_, value: unknown) =>
          typeof value === 'object' && value !== null && 'type' in value && value.type === 'bound' && 'attrs' in value
            ? { type: 'text', text: numbers[Number((value.attrs as { column: string }).column)]?.number.words }
            : value,
        );
        const words = (json: string) => [...json.matchAll(/"text":"([^"]*)"/gu)].map(([, one]) => one).join('');
        expect(words(back)).toBe(words(JSON.stringify(text)));
      }),
    );
  });
});

describe('the typed figures of the example region', () => {
  it('can all be bound, and the report says the same', () => {
    const region = regionExample();
    const [report] = region.reports.filter(({ layout }) => region.model.layouts.some(({ id }) => id === layout));
    const own = region.occasions.find(({ id }) => id === report?.occasion) ?? null;
    if (report === undefined || own === null) throw new Error('the region has a report');
    const texts = typedTexts(writtenTexts(region, report.id), boundData({ year: region, occasion: own, boards: [] }, 'all'));
    const commands = texts.flatMap((text) => bindCommand(text, text.figures));
    const bodyOf = new Map(commands.flatMap((one) => (one.type === 'text.set' ? [[one.section, one.value] as const] : [])));
    const commentOf = new Map(commands.flatMap((one) => (one.type === 'follow-up.set' ? [[one.item, one.value] as const] : [])));
    const bound = {
      ...region,
      occasions: region.occasions.map((occasion) =>
        occasion.id !== own.id
          ? occasion
          : {
              ...occasion,
              texts: occasion.texts.map((one) => ({
                ...one,
                body: (bodyOf.get(one.section) as RichText | undefined) ?? one.body,
              })),
              followUps: occasion.followUps.map((one) => ({
                ...one,
                comment: (commentOf.get(one.item) as RichText | undefined) ?? one.comment,
              })),
            },
      ),
    };
    const said = (year: typeof region) =>
      layoutReport(year, report.id)
        .blocks.flatMap((block) => (block.type === 'text' ? [toPlainText(block.text)] : []))
        .map((words) => words.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-'));
    expect(said(bound)).toEqual(said(region));
  });
});
