import type { RichText, TextRun } from '../../../../shared/text/rich-text.ts';
import { sentence } from './blocks.ts';

const words = (text: string, ...marks: NonNullable<TextRun['marks']>): TextRun => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
});
const note = (...content: TextRun[]) => ({ type: 'footnote' as const, content });
const item = (text: string, ...more: Extract<RichText['content'][number], { type: 'orderedList' | 'bulletList' }>[]) => ({
  type: 'listItem' as const,
  content: [sentence(text), ...more],
});
const cells = (...texts: string[]) => ({
  type: 'tableRow' as const,
  content: texts.map((text) => ({ type: 'tableCell' as const, content: [sentence(text)] })),
});
const headings = (...texts: string[]) => ({
  type: 'tableRow' as const,
  content: texts.map((text) => ({
    type: 'tableHeader' as const,
    content: [{ type: 'paragraph' as const, content: [words(text)] }],
  })),
});

/** One text with everything that a text can hold. */
export const EVERY_TEXT: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [words('Vård i rätt tid')] },
    {
      type: 'paragraph',
      content: [
        words('Väntetiderna har '),
        words('minskat', { type: 'bold' }),
        note(
          words('Enligt '),
          words('väntetidsdatabasen', { type: 'link', attrs: { href: 'https://exempel.se/väntetider?a=1&b=2' } }),
          words('.'),
        ),
        words(' enligt '),
        words('uppföljningen', { type: 'link', attrs: { href: 'https://exempel.se/uppföljning' } }),
        words('.'),
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [words('Åtgärder under året')] },
    {
      type: 'orderedList',
      content: [
        item('Fler mottagningstider', { type: 'orderedList', content: [item('kvällar'), item('lördagar')] }),
        item('Ny remissgång', { type: 'bulletList', content: [item('digital'), item('samma dag')] }),
      ],
    },
    sentence('En ny lista börjar om:'),
    { type: 'orderedList', content: [item('Först'), item('Sedan')] },
    {
      type: 'table',
      content: [
        headings('Mottagning', 'Väntetid, dagar', 'Andel inom 90 dagar'),
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              content: [
                { type: 'paragraph', content: [words('Ögonsjukvård'), note(words('Utan operationer.', { type: 'italic' }))] },
              ],
            },
            { type: 'tableCell', content: [sentence('64')] },
            { type: 'tableCell', content: [sentence('81,5 %')] },
          ],
        },
        cells('Ortopedi', '112', '58 %'),
      ],
    },
    sentence('Texten går vidare efter tabellen.'),
  ],
};
