import fc from 'fast-check';
import type { RichText } from '../../../shared/text/rich-text.ts';
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
export const richTextOrNull = orNull(richText());

function richText(): fc.Arbitrary<RichText> {
  type Block = RichText['content'][number];
  const run = fc.record(
    {
      type: fc.constant('text' as const),
      text: LINE,
      marks: fc.constantFrom<[{ type: 'bold' }] | [{ type: 'italic' }, { type: 'bold' }]>(
        [{ type: 'bold' }],
        [{ type: 'italic' }, { type: 'bold' }],
      ),
    },
    { requiredKeys: ['type', 'text'] },
  );
  const content = fc.array(fc.oneof(run, fc.constant({ type: 'hardBreak' as const })), { maxLength: 3 });
  const paragraph = fc.record({ type: fc.constant('paragraph' as const), content }, { requiredKeys: ['type'] });
  const heading = fc.record({ type: fc.constant('heading' as const), attrs: fc.constant({ level: 1 as const }), content });
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
    content: fc.array(fc.oneof<fc.Arbitrary<Block>[]>(paragraph, heading, list), { minLength: 1, maxLength: 3 }),
  });
}
