import { describe, expect, it } from 'vitest';
import { commentBreaks } from '../../../shared/report/comment-breaks.ts';
import type { TableBlock, TableRowBlock } from '../../../shared/report/document.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';

const TABLE = { density: 'normal', page: 'portrait' } as TableBlock;
/** About two lines of a table. */
const WORDS = 'Det gick bra. '.repeat(14);

const breaks = (paragraphs: readonly string[], kind: TableRowBlock['kind'] = 'comment') =>
  commentBreaks(
    {
      kind,
      cells: [
        {
          content: { type: 'rich', label: 'Kommentar', text: fromParagraphs(paragraphs), lines: [] },
          align: 'start',
          columnSpan: 4,
          rowSpan: 1,
        },
      ],
    },
    TABLE,
  );

describe('where a comment goes on over the next page', () => {
  it('is nowhere in a short one, and between the paragraphs of a longer one', () => {
    expect(breaks([WORDS, WORDS])).toBe('nowhere');
    expect(breaks(Array(8).fill(WORDS))).toBe('paragraphs');
  });

  it('is between lines where one of its paragraphs is that long', () => {
    expect(breaks([WORDS, WORDS.repeat(12)])).toBe('lines');
  });

  it('is nothing to ask of another row', () => {
    expect(breaks([WORDS], 'item')).toBeNull();
  });
});
