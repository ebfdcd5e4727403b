import fc from 'fast-check';
import type { Bound } from '../../../shared/text/bound.ts';
import type { Mark, RichTable, RichText } from '../../../shared/text/rich-text.ts';
import { always, orNull } from './draw.ts';

/** A line of any text that Unicode has, now and then one that JSON or the message catalogue could trip over. */
const LINE = fc.oneof(fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }), fc.constant('Å "ä" ö\t$t(x) {{y}}'));
const SHORT_TEXT = fc.string({ maxLength: 20, unit: 'binary' });
/** Exact decimals of every length, and what people write instead of them. */
const CELL = fc.oneof(fc.stringMatching(/^-?\d{1,30}(\.\d{1,12})?$/), fc.constantFrom('ej klart', '-', '1 234,5', ' '), LINE);

export const line = always(LINE);
export const shortText = always(SHORT_TEXT);
export const shortTextOrNull = orNull(SHORT_TEXT);
export const cell = always(CELL);
export const notes = always(fc.array(LINE, { maxLength: 2 }));
export const corner = always(fc.array(SHORT_TEXT, { minLength: 1, maxLength: 2 }));
export const richText = always(anyRichText());
export const richTextOrNull = orNull(anyRichText());

/** Any text that the program can hold, with every kind of thing in it. */
export function anyRichText(): fc.Arbitrary<RichText> {
  type Block = RichText['content'][number];
  const run = fc.record(
    {
      type: fc.constant('text' as const),
      text: LINE,
      marks: fc.constantFrom<Mark[]>(
        [{ type: 'bold' }],
        [{ type: 'italic' }, { type: 'bold' }],
        [{ type: 'link', attrs: { href: 'https://exempel.se/sök?a=1&b=2#c' } }, { type: 'bold' }],
      ),
    },
    { requiredKeys: ['type', 'text'] },
  );
  const plain = fc.array(fc.oneof(run, fc.constant({ type: 'hardBreak' as const })), { maxLength: 3 });
  const note = fc.record({ type: fc.constant('footnote' as const), content: fc.array(run, { minLength: 1, maxLength: 2 }) });
  const bound = fc.constantFrom<Bound>(
    {
      type: 'bound',
      attrs: { what: 'figure', table: 't', row: 'r', column: 'k', in: 'mdkr', decimals: 1, sign: 'word', unit: 'long' },
    },
    { type: 'bound', attrs: { what: 'figure', board: 'hsn', table: 't', row: 'r', column: 'k', said: 'omkring 460' } },
    { type: 'bound', attrs: { what: 'boards-behind', measure: 'outcome' } },
  );
  const content = fc.array(fc.oneof(run, fc.constant({ type: 'hardBreak' as const }), note, bound), { maxLength: 3 });
  const paragraph = fc.record({ type: fc.constant('paragraph' as const), content }, { requiredKeys: ['type'] });
  const heading = fc.record({
    type: fc.constant('heading' as const),
    attrs: fc.record({ level: fc.constantFrom(1 as const, 2 as const) }),
    content: plain,
  });
  const row = <Name extends string, Cell>(name: Name, count: number, paragraphs: fc.Arbitrary<Cell>) =>
    fc.record({
      type: fc.constant('tableRow' as const),
      content: fc.array(fc.record({ type: fc.constant(name), content: fc.array(paragraphs, { minLength: 1, maxLength: 2 }) }), {
        minLength: count,
        maxLength: count,
      }),
    });
  const headingParagraph = fc.record({ type: fc.constant('paragraph' as const), content: plain });
  const table: fc.Arbitrary<RichTable> = fc.integer({ min: 1, max: 3 }).chain((count) =>
    fc.record({
      type: fc.constant('table' as const),
      content: fc
        .tuple(
          row('tableHeader', count, headingParagraph),
          row('tableCell', count, paragraph),
          fc.array(row('tableCell', count, paragraph), { maxLength: 2 }),
        )
        .map(([first, second, more]): RichTable['content'] => [first, second, ...more]),
    }),
  );
  const { list } = fc.letrec<{ list: Extract<Block, { type: 'bulletList' | 'orderedList' }> }>((tie) => ({
    list: fc.record({
      type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
      content: fc.array(
        fc.record({
          type: fc.constant('listItem' as const),
          content: fc.array(fc.oneof({ maxDepth: 2, withCrossShrink: true }, paragraph, tie('list')), {
            minLength: 1,
            maxLength: 2,
          }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  }));
  return fc.record({
    type: fc.constant('doc' as const),
    content: fc.array(fc.oneof<fc.Arbitrary<Block>[]>(paragraph, heading, list, table), { minLength: 1, maxLength: 3 }),
  });
}
