import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../../shared/text/rich-text.ts';
import { reportOf, written } from '../report.ts';
import { all, textOf } from '../xml.ts';
import { plain, sentence, table, text } from './blocks.ts';
import { OFFICES, pagesInLibreOffice } from './in-libreoffice.ts';

const ODD = 'Emoji 👩‍⚕️👍🏽, arabiska العربية, hebreiska עברית, ”citat” – ½ ≤ µ Å, <b>&amp;';
const LONG: RichText = { type: 'doc', content: [sentence(`Början ${'ord '.repeat(900)}slutet`)] };
const REPORT = reportOf(
  text(sentence(`${ODD}\u0000\u0008\ud800`)),
  table({
    widths: [50, 50],
    rows: [
      { kind: 'item', cells: [plain('Indikator'), plain(ODD)] },
      {
        kind: 'comment',
        cells: [{ ...plain('', { columnSpan: 2 }), content: { type: 'rich', label: 'Kommentar', text: LONG, lines: [] } }],
      },
    ],
  }),
);

describe('a text with odd characters, and a comment of 900 words', () => {
  it('is written letter for letter, but for what no file of Word may hold', async () => {
    const { document } = await written(REPORT);
    expect(textOf(document).split(ODD)).toHaveLength(3);
    const row = all(document, 'w:tr').at(-1);
    if (row === undefined) throw new Error('no row');
    expect(textOf(row).match(/ord/g)).toHaveLength(900);
    // A comment that is longer than a page goes on over the next.
    expect(all(row, 'w:cantSplit')).toEqual([]);
  });

  it.each(OFFICES)('is opened by %s, with the comment to its end', async () => {
    const pages = await pagesInLibreOffice(REPORT);
    const words = pages.join(' ');
    for (const part of ['arabiska', '”citat” – ½ ≤ µ Å', '<b>&amp;', 'Början', 'slutet']) expect(words).toContain(part);
    expect(pages.length).toBeLessThan(6);
  });
});
