import { describe, expect, it } from 'vitest';
import { parseYear } from '../../../../shared/model/exchange/parse.ts';
import { MOST_VALUES } from '../../../../shared/model/exchange/read-json.ts';
import { ownClock } from '../../../support/own-clock.ts';
import { planItem, sampleYear } from '../../../support/sample-year.ts';

/** Far more than any year has, and far less than a machine has time for one by one with everything else. */
const MANY = 25_000;
const numbered = <Value>(make: (id: string, index: number) => Value) =>
  Array.from({ length: MANY }, (_, index) => make(`n${index}`, index));

/** The problems of a year, and how much work it was to find them, in milliseconds. */
function timed(year: unknown) {
  const text = JSON.stringify(year);
  const worked = ownClock();
  const answer = parseYear(text);
  return { problems: answer.ok ? [] : answer.problems, time: worked() };
}

describe('a year file made to stop the program', () => {
  it('with a chain of parents as long as the file is read in seconds', () => {
    const items = numbered((id, index) => planItem({ id, kind: 'mal', title: id, parent: index === 0 ? null : `n${index - 1}` }));
    const { problems, time } = timed({ ...sampleYear(), items: [...sampleYear().items, ...items.toReversed()] });
    expect(problems).toEqual([]);
    expect(time).toBeLessThan(10_000);
  });

  it('with a ring as long as the file has the ring named in one short line', () => {
    const items = numbered((id, index) => planItem({ id, kind: 'mal', title: id, parent: `n${(index + 1) % MANY}` }));
    const { problems } = timed({ ...sampleYear(), items: [...sampleYear().items, ...items] });
    expect(problems).toEqual([
      {
        place: 'items[4].parent',
        message: 'Överordnade poster går i ring: n0 → n1 → n2 → n3 → n4 → n5 → n6 → n7 → n8 → n9 → … → n0.',
      },
    ]);
  });

  it('with many things and as many references to each kind of them is read in seconds', () => {
    const year = sampleYear();
    const [scale, ...scales] = year.model.scales;
    const [layout] = year.model.layouts;
    const [occasion] = year.occasions;
    if (scale === undefined || layout === undefined || occasion === undefined) throw new Error('the sample has them');
    const values = numbered((id) => ({ id, word: id, meaning: id, symbol: 'circle', tone: 'good' }));
    const followUps = numbered((id) => ({ ...occasion.followUps[0], item: id, colour: id, arrow: null, comment: null }));
    const { problems, time } = timed({
      ...year,
      model: {
        ...year.model,
        scales: [{ ...scale, values: [...scale.values, ...values] }, ...scales],
        layouts: [{ ...layout, chapters: [{ ...layout.chapters[0], parts: numbered((id) => ({ type: 'item', item: id })) }] }],
        tables: [],
        charts: [],
      },
      items: numbered((id) => planItem({ id, kind: 'mal', title: id })),
      occasions: [{ ...occasion, followUps, texts: [], tables: [] }],
      reports: [],
    });
    expect(problems).toEqual([]);
    expect(time).toBeLessThan(20_000);
  });

  it('with more values than any year is not gone into', () => {
    const { problems, time } = timed({ ...sampleYear(), items: Array.from({ length: MOST_VALUES }, () => 1) });
    expect(problems.map(({ message }) => message)).toEqual(['Filen har fler än 2\u00a0000\u00a0000 värden.']);
    expect(time).toBeLessThan(10_000);
  });

  it('with nothing but faults has them all named', () => {
    const { problems, time } = timed({ ...sampleYear(), items: numbered(() => ({ x: 1 })) });
    expect(problems).toHaveLength(MANY * 19);
    expect(time).toBeLessThan(20_000);
  });
});
