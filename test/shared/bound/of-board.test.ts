import { describe, expect, it } from 'vitest';
import { followUpsOfBoard } from '../../../shared/bound/of-board.ts';
import type { Binding } from '../../../shared/text/bound.ts';
import { interimYear, RESULT } from './region.ts';

const FIGURE: Binding = { what: 'figure', table: RESULT, row: 'r4', column: 'k1' };

describe('a board’s comment that the region takes over', () => {
  it('stays bound to the board’s figures, and says as words what only the board’s own year can tell', () => {
    const year = interimYear({ outcome: '-1' }, (occasion) => ({
      ...occasion,
      followUps: occasion.followUps.map((one) => ({
        ...one,
        comment: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [FIGURE, { what: 'outcome' } as const, { what: 'worst-goals', said: 'Inget mål.' } as const].map(
                (attrs) => ({
                  type: 'bound' as const,
                  attrs,
                }),
              ),
            },
          ],
        },
      })),
    }));
    const [one] = followUpsOfBoard(year, 'kultur');
    expect(one?.comment?.content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'bound', attrs: { ...FIGURE, board: 'kultur' } },
          { type: 'bound', attrs: { what: 'outcome', board: 'kultur' } },
          { type: 'text', text: 'Inget mål.' },
        ],
      },
    ]);
  });

  it('is the same when it is bound to nothing', () => {
    const year = interimYear({});
    expect(followUpsOfBoard(year, 'kultur')).toBe(year.occasions[0]?.followUps);
  });
});
