import { describe, expect, it } from 'vitest';
import { followUpsOfBoard } from '../../../shared/bound/of-board.ts';
import { packageDifferences } from '../../../shared/region/differences.ts';
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

describe('a newer package of a board', () => {
  it('says in words what its texts tell otherwise, since the figure that they follow is another', () => {
    const report = (outcome: string) => {
      const body = {
        type: 'doc' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'bound' as const, attrs: FIGURE }] }],
      };
      const year = interimYear({ outcome }, (occasion) => ({
        ...occasion,
        texts: [{ section: 'inledning', body, ready: false, approved: false }],
      }));
      return { ...year, occasions: year.occasions.slice(0, 1) };
    };
    const told = packageDifferences(report('-1'), report('-2')).map(({ part, before, after }) => [part, before, after]);
    expect(told).toContainEqual(['texts', '-1,0', '-2,0']);
  });
});
