import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { ChangeStep, ChangesOf } from '../../shared/api/changes.ts';
import type { Command } from '../../shared/api/commands.ts';
import type { Bound } from '../../shared/text/bound.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { anyCommand } from '../support/any-command.ts';
import { afterSomeoneElse } from '../support/other-person.ts';
import { handClock, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const occasion = 'delar';
const NEWEST: ChangesOf = { before: null, limit: 50, person: null, kind: null, text: '' };
const ANNA = { name: 'Anna Berg', initials: 'AB' };

const outcome = (value: string): Command => ({ type: 'follow-up.set', occasion, item: 'indikator-1', field: 'outcome', value });
const comment = (text: string): Command => ({
  type: 'follow-up.set',
  occasion,
  item: 'mal-1',
  field: 'comment',
  value: fromParagraphs([text]),
});

/** Commits each command more than a minute after the one before, so that none folds into another. */
async function committed(commands: readonly Command[]): Promise<Store> {
  const clock = handClock();
  const store = await storeWith(yearOfThreeOccasions(), { clock: clock.now, person: ANNA });
  for (const command of commands) {
    clock.advance(61_000);
    okOf(await store.commit(command));
  }
  return store;
}

/** Every step, page by page. */
async function allPages(store: Store, of: ChangesOf): Promise<ChangeStep[]> {
  const found: ChangeStep[] = [];
  let before = of.before;
  do {
    const page = okOf(await store.changes({ ...of, before }));
    expect(page.steps.length).toBeLessThanOrEqual(of.limit);
    found.push(...page.steps);
    before = page.next;
  } while (before !== null);
  return found;
}

describe('the history of the store', () => {
  it('tells who, what and when, and in words what stood before and after', async () => {
    const store = await committed([
      outcome('86 %'),
      outcome('88 %'),
      { type: 'follow-up.set', occasion, item: 'mal-1', field: 'colour', value: 'gron' },
      comment('En kommentar.'),
      { type: 'follow-up.set', occasion, item: 'mal-1', field: 'ready', value: true },
    ]);
    const { steps, people } = okOf(await store.changes(NEWEST));
    expect(steps.map(({ what, person, changes }) => [person, what, changes.map(({ before, after }) => [before, after])])).toEqual(
      [
        ['Anna Berg', 'Klarmarkering av mal 1', [['Nej', 'Ja']]],
        ['Anna Berg', 'Kommentar till mal 1', [['', 'En kommentar.']]],
        ['Anna Berg', 'Färg för mal 1', [['', 'Grön']]],
        ['Anna Berg', 'Utfall för indikator ”Andel nöjda”', [['86 %', '88 %']]],
        ['Anna Berg', 'Utfall för indikator ”Andel nöjda”', [['', '86 %']]],
        ['Anna Berg', 'Import av 2024 för Provnämnden', []],
      ],
    );
    expect(steps[0]).toMatchObject({
      at: '2026-01-15T12:05:05.000Z',
      changes: [{ place: { view: 'items', occasion, id: 'mal-1' } }],
    });
    expect(people.map(({ name }) => name)).toEqual(['Anna Berg']);
  });

  it('names each change of a step that made several', async () => {
    const store = await committed([
      {
        type: 'many',
        words: 'paste',
        commands: [
          { type: 'follow-up.set', occasion, item: 'indikator-1', field: 'outcome', value: '1' },
          { type: 'text.set', occasion, section: 'inledning', field: 'body', value: fromParagraphs(['Ny.']) },
          { type: 'cell.set', occasion, table: 'resultat', row: 'intakter', column: 'utfall', value: '7' },
          { type: 'control.set', occasion, action: 'atgard-1', field: 'status', value: null },
          { type: 'assessment.set', occasion, field: 'verdict', value: 'sufficient' },
        ],
      },
    ]);
    const [step] = okOf(await store.changes(NEWEST)).steps;
    expect(step?.what).toBe('Inklistring (5)');
    expect(step?.changes.map(({ cell }) => cell)).toEqual([
      { row: 'indikator-1', column: 'outcome' },
      null,
      { row: 'intakter', column: 'utfall' },
      null,
    ]);
    expect(step?.changes.map(({ what, after }) => [what, after])).toEqual([
      ['Utfall för indikator ”Andel nöjda”', '1'],
      ['Texten ”Inledning”', 'Ny.'],
      ['Värde i tabellen ”Resultatrapport”, rad ”Intäkter”, kolumn ”Helår Utfall”', '7'],
      ['Bedömning av den interna kontrollen', 'Tillräcklig'],
    ]);
  });

  it('restores one field with an ordinary command, that undo takes back', async () => {
    const store = await committed([outcome('86 %'), outcome('88 %')]);
    const restore = okOf(await store.changes(NEWEST)).steps[0]?.changes[0]?.restore;
    expect(restore).toEqual(outcome('86 %'));
    if (!restore) throw new Error('it can be restored');
    okOf(await store.commit(restore));
    const read = async () => okOf(await store.items(occasion)).followUps.find(({ item }) => item === 'indikator-1')?.outcome;
    expect(await read()).toBe('86 %');
    okOf(await store.undo());
    expect(await read()).toBe('88 %');
  });

  it('can be asked of one kind of thing, of one person, and of words in any order', async () => {
    const mine = await committed([outcome('86 %'), comment('Bättre återbesök inom planerad tid.')]);
    const store = await afterSomeoneElse(mine, {
      type: 'text.set',
      occasion,
      section: 'inledning',
      field: 'body',
      value: fromParagraphs(['Året har gått.']),
    });
    const whats = async (of: Partial<ChangesOf>) => (await allPages(store, { ...NEWEST, ...of })).map(({ what }) => what);
    expect(await whats({ kind: 'texts' })).toEqual(expect.arrayContaining(['Texten ”Inledning”']));
    expect(await whats({ kind: 'texts' })).not.toContain('Kommentar till mal 1');
    const berit = okOf(await store.changes(NEWEST)).people.find(({ name }) => name === 'Berit Ek')?.id ?? '';
    expect(await whats({ person: berit })).toEqual(['Texten ”Inledning”']);
    expect(await whats({ text: 'tid återb' })).toEqual(['Kommentar till mal 1']);
    expect(await whats({ text: 'aterb' })).toEqual([]);
    expect(await whats({ text: 'utfall 86' })).toEqual(['Utfall för indikator ”Andel nöjda”']);
  });

  it('has each step on one page and one only, whatever has been done, and restores what it says', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyCommand(), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (commands, limit) => {
          const store = await committed(commands);
          const whole = okOf(await store.changes(NEWEST)).steps;
          expect(await allPages(store, { ...NEWEST, limit })).toEqual(whole);
          expect(whole.map(({ step }) => step)).toEqual(okOf(await store.recentChanges(50)).map(({ step }) => step));
          const times = whole.map(({ at }) => at);
          expect(times).toEqual(times.toSorted().toReversed());
          for (const { id, restore, before } of whole.flatMap(({ changes }) => changes)) {
            if (restore === null) continue;
            okOf(await store.commit(restore));
            const now = okOf(await store.changes({ ...NEWEST, limit: 1 })).steps[0]?.changes[0];
            expect([id, now?.after]).toEqual([id, before]);
            okOf(await store.undo());
          }
          await store.close();
        },
      ),
      { numRuns: 25 },
    ));
});

it('words that follow the data are told by what they follow, or as somebody has written them', async () => {
  const year = yearOfThreeOccasions();
  const [table] = year.model.tables;
  const [row, column] = [table?.rows.find(({ kind }) => kind === 'item'), table?.columns.find(({ type }) => type === 'number')];
  if (table === undefined || row === undefined || column === undefined) throw new Error('the year has a table');
  const figure = { what: 'figure', table: table.id, row: row.id, column: column.id } as const;
  const bound = (attrs: Bound['attrs']): Command => ({
    type: 'follow-up.set',
    occasion,
    item: 'mal-1',
    field: 'comment',
    value: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Det blev ' },
            { type: 'bound', attrs },
          ],
        },
      ],
    },
  });
  const store = await committed([bound(figure), bound({ ...figure, said: 'mycket' }), bound({ what: 'goal', item: 'mal-1' })]);
  const title = year.items.find(({ id }) => id === 'mal-1')?.title;
  const told = okOf(await store.changes(NEWEST)).steps.flatMap(({ changes }) => changes.map(({ after }) => after));
  expect(told.slice(0, 2)).toEqual([`Det blev [Mening: bedömningen av ${title}]`, 'Det blev mycket']);
  expect(told[2]).toContain(`Det blev [${table.title}: ${row.label}, `);
});
