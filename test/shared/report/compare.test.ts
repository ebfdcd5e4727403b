import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../shared/model/occasion.ts';
import { type Compared, compareOccasions } from '../../../shared/report/compare.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { anyYear } from '../../support/any-year/index.ts';
import { followUp, planItem, sampleYear } from '../../support/sample-year.ts';

const { model, items } = sampleYear();

const on = (...followUps: readonly FollowUp[]): Compared => ({ model, items, followUps });

describe('the comparison of two occasions', () => {
  it('tells what is said otherwise, in words, and of a comment word by word', () => {
    const before = on(followUp({ item: 'mal-1', comment: fromParagraphs(['Arbetet pågår.']) }));
    const after = on(
      followUp({ item: 'mal-1', colour: 'gron', arrow: 'upp', comment: fromParagraphs(['Arbetet är klart.']) }),
      followUp({ item: 'indikator-1', status: 'delvis', outcome: ' 86 % ' }),
    );
    const { changed } = compareOccasions(before, after);
    expect(changed.map(({ item, name }) => [item, name])).toEqual([
      ['mal-1', 'God hälsa.'],
      ['indikator-1', 'Andel nöjda'],
    ]);
    expect(changed[0]?.fields.map(({ field, before: was, after: is }) => [field, was, is])).toEqual([
      ['colour', null, 'Grön'],
      ['arrow', null, 'Förbättrats'],
      ['comment', 'Arbetet pågår.', 'Arbetet är klart.'],
    ]);
    expect(changed[0]?.fields[2]?.words?.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'same:Arbetet ',
      'removed:pågår',
      'added:är klart',
      'same:.',
    ]);
    expect(changed[1]?.fields.map(({ field, after: is }) => [field, is])).toEqual([
      ['status', 'Delvis'],
      ['outcome', '86 %'],
    ]);
  });

  it('follows an item from the year before by its lineage, and names those without', () => {
    const lastYear: Compared = {
      model,
      items: [
        planItem({ id: 'mal-2023', kind: 'mal', title: 'God hälsa.' }),
        planItem({ id: 'bort', kind: 'mal', title: 'Utgår.' }),
      ],
      followUps: [followUp({ item: 'mal-2023', colour: 'gron' })],
    };
    const { changed, added, removed } = compareOccasions(lastYear, on(followUp({ item: 'mal-1', arrow: 'upp' })));
    expect(changed).toMatchObject([
      { item: 'mal-1', was: 'mal-2023', fields: [{ field: 'colour', before: 'Grön' }, { field: 'arrow' }] },
    ]);
    expect(added.map(({ item }) => item)).toEqual(['perspektiv', 'indikator-1', 'uppdrag-3']);
    expect(removed).toEqual([{ item: 'bort', name: 'Utgår.' }]);
  });

  it('of an occasion with itself is nothing, and the other way round it is the same fields', () => {
    fc.assert(
      fc.property(anyYear(), (year) => {
        const [one, other] = year.occasions.map(
          ({ followUps }): Compared => ({ model: year.model, items: year.items, followUps }),
        );
        if (one === undefined) return;
        expect(compareOccasions(one, one)).toEqual({ changed: [], added: [], removed: [] });
        const back = { ...one, followUps: other?.followUps ?? [] };
        const fieldsOf = (a: Compared, b: Compared) =>
          compareOccasions(a, b).changed.map(({ item, fields }) => [item, ...fields.map(({ field }) => field)]);
        expect(fieldsOf(one, back)).toEqual(fieldsOf(back, one));
      }),
    );
  });
});
