import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const FINDING = 'same-comment/kontroll/atgard-1/comment/42';
const accept = (reason: string | null, finding = FINDING): Command => ({
  type: 'finding.accept',
  occasion: 'helar',
  finding,
  reason,
});

describe('a finding in the internal control that is accepted', () => {
  it('is kept with its reason beside those of the figures, and is undone', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const { undo } = okOf(await store.commit(accept('Samma skäl för båda.')));
    expect(undo.undo).toBe('godtagen anmärkning på åtgärden ”Följ upp arbetsmiljön.”');
    expect(okOf(await store.accepted('helar'))).toContainEqual(
      expect.objectContaining({ finding: FINDING, reason: 'Samma skäl för båda.' }),
    );
    okOf(await store.undo());
    expect(okOf(await store.accepted('helar')).map(({ finding }) => finding)).not.toContain(FINDING);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is told in the history where it can be seen, with what takes it back', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(accept('Samma skäl för båda.')));
    const all = { before: null, limit: 1, person: null, kind: null, text: '' } as const;
    expect(okOf(await store.changes(all)).steps[0]?.changes).toMatchObject([
      {
        after: 'Samma skäl för båda.',
        place: { view: 'control', occasion: 'helar', id: 'atgard-1' },
        cell: { row: 'atgard-1', column: 'comment' },
        restore: { type: 'finding.accept', finding: FINDING, reason: null },
      },
    ]);
  });

  it('must be of an action of the year', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const refused = errorOf(await store.commit(accept('Därför.', 'same-comment/kontroll/okand/comment/42')));
    expect(refused.kind).toBe('not-found');
  });
});

describe('a finding over a whole report that is accepted', () => {
  it('is kept with its reason, told of, and undone', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const finding = 'repeated-text/rapport/inledning/text/42';
    const { undo } = okOf(await store.commit(accept('Ska stå i båda.', finding)));
    expect(undo.undo).toBe('godtagen anmärkning på rapporten');
    expect(okOf(await store.accepted('helar'))).toContainEqual(expect.objectContaining({ finding, reason: 'Ska stå i båda.' }));
    okOf(await store.undo());
    expect(okOf(await store.accepted('helar')).map((one) => one.finding)).not.toContain(finding);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });
});
