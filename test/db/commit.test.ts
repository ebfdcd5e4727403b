import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/api/commands.ts';
import { fromParagraphs } from '../../shared/text/plain-text.ts';
import { withRaw } from '../support/raw-store.ts';
import { errorOf, handClock, newStore, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const comment = (text: string): Command => ({
  type: 'follow-up.set',
  occasion: 'delar',
  item: 'mal-1',
  field: 'comment',
  value: fromParagraphs([text]),
});

const cell = (column: string, value: string | null): Command => ({
  type: 'cell.set',
  occasion: 'delar',
  table: 'resultat',
  row: 'intakter',
  column,
  value,
});

describe('a committed command', () => {
  it('stands in the row, and in the log with what stood there before', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const committed = okOf(await store.commit({ type: 'item.set', item: 'indikator-1', field: 'target', value: '95 procent' }));
    expect(committed.parts).toEqual(['items']);
    expect(okOf(await store.items('helar')).items.find(({ id }) => id === 'indikator-1')?.target).toBe('95 procent');

    const operation = withRaw(store.file, (raw) => raw.prepare('SELECT * FROM operation ORDER BY id DESC LIMIT 1').get());
    expect(operation).toMatchObject({
      entity: 'plan_item',
      entity_id: 'indikator-1',
      field: 'target',
      old: '"> 90 procent"',
      new: '"95 procent"',
    });
  });

  it('makes the follow-up, text, cell or answer that is not there yet', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const commands: Command[] = [
      comment('Så gick det.'),
      { type: 'text.set', occasion: 'delar', section: 'inledning', field: 'ready', value: true },
      cell('not', 'se not 1'),
      { type: 'control.set', occasion: 'delar', action: 'atgard-1', field: 'status', value: 'avslutad' },
      { type: 'answer.set', occasion: 'delar', action: 'atgard-1', question: 'effekt', field: 'class', value: 'ja' },
      { type: 'assessment.set', occasion: 'delar', field: 'verdict', value: 'insufficient' },
    ];
    for (const command of commands) okOf(await store.commit(command));

    const year = okOf(await store.readYear('namnd-2024'));
    expect(year.occasions.find(({ id }) => id === 'delar')).toMatchObject({
      followUps: [{ item: 'mal-1', colour: null, comment: fromParagraphs(['Så gick det.']), ready: false }],
      texts: [{ section: 'inledning', body: null, ready: true }],
      tables: [{ table: 'resultat', cells: { intakter: { not: 'se not 1' } } }],
      control: {
        followUps: [{ action: 'atgard-1', status: 'avslutad', comment: null, ready: false }],
        answers: [{ action: 'atgard-1', question: 'effekt', class: 'ja', text: null }],
        assessment: { verdict: 'insufficient', text: null },
      },
    });
  });

  it('tells which views must read again', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const parts = async (command: Command) => okOf(await store.commit(command)).parts;
    expect(await parts(comment('Text.'))).toEqual(['items']);
    expect(await parts({ type: 'text.set', occasion: 'delar', section: 'inledning', field: 'ready', value: true })).toEqual([
      'texts',
    ]);
    expect(await parts(cell('not', 'x'))).toEqual(['figures']);
    expect(await parts({ type: 'assessment.set', occasion: 'delar', field: 'verdict', value: 'sufficient' })).toEqual([
      'control',
    ]);
  });

  it('changes nothing, and is no step, when the field has the value already', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = okOf(await store.verify()).counts;
    for (const command of [
      { type: 'follow-up.set', occasion: 'helar', item: 'mal-1', field: 'colour', value: 'gron' },
      { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'outcome', value: '' },
      { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'comment', value: null },
      { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'ready', value: false },
      { type: 'cell.set', occasion: 'helar', table: 'resultat', row: 'intakter', column: 'utfall', value: '3 350,1' },
      { type: 'cell.set', occasion: 'delar', table: 'resultat', row: 'intakter', column: 'utfall', value: null },
    ] satisfies Command[]) {
      expect(okOf(await store.commit(command)).parts).toEqual([]);
    }
    expect(okOf(await store.verify()).counts).toEqual(before);
  });

  it('keeps a text that a person would see nothing of as no text', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(comment('Något.')));
    okOf(await store.commit({ ...comment('x'), value: { type: 'doc', content: [{ type: 'paragraph' }] } } as Command));
    expect(okOf(await store.items('delar')).followUps[0]?.comment).toBeNull();
  });

  it('says when it was saved, by the clock of the machine', async () => {
    const clock = handClock(Date.UTC(2026, 4, 1, 8, 30));
    const store = await storeWith(yearOfThreeOccasions(), { clock: clock.now });
    clock.advance(1_500);
    expect(okOf(await store.commit(comment('Nu.'))).savedAt).toBe('2026-05-01T08:30:01.500Z');
  });
});

describe('a cell', () => {
  it.each([
    ['1 234,50', '1234.50'],
    ['\u2212103,3', '-103.3'],
    ['ej klart', 'ej klart'],
    ['87 %', '87 %'],
  ])('of a number column keeps %j as %j', async (typed, kept) => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(cell('utfall', typed)));
    expect(okOf(await store.figures('delar'))).toEqual([{ table: 'resultat', cells: { intakter: { utfall: kept } } }]);
  });

  it('of a text column keeps digits as they were typed', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(cell('not', '1 234,50')));
    expect(okOf(await store.figures('delar'))[0]?.cells).toEqual({ intakter: { not: '1 234,50' } });
  });

  it('that is emptied is blank, not zero', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(cell('utfall', '5')));
    okOf(await store.commit(cell('utfall', null)));
    expect(okOf(await store.figures('delar'))[0]?.cells).toEqual({});
  });

  it('stands where the table’s definition has it, whichever was filled first', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit({ ...cell('not', 'b'), row: 'summa' } as Command));
    okOf(await store.commit(cell('not', 'a')));
    okOf(await store.commit(cell('utfall', '1')));
    expect(JSON.stringify(okOf(await store.figures('delar'))[0]?.cells)).toBe(
      '{"intakter":{"utfall":"1","not":"a"},"summa":{"not":"b"}}',
    );
  });
});

describe('a command that does not fit', () => {
  const refusals: readonly (readonly [string, Command, string])[] = [
    ['an occasion that is not there', { ...comment('x'), occasion: 'nej' } as Command, 'not-found'],
    ['an item that is not there', { ...comment('x'), item: 'nej' } as Command, 'not-found'],
    ['an item of the plan that is not there', { type: 'item.set', item: 'nej', field: 'target', value: 'x' }, 'not-found'],
    [
      'a section that no layout has',
      { type: 'text.set', occasion: 'delar', section: 'nej', field: 'ready', value: true },
      'not-found',
    ],
    ['a table that is not there', { ...cell('utfall', '1'), table: 'nej' } as Command, 'not-found'],
    ['a row that is not there', { ...cell('utfall', '1'), row: 'nej' } as Command, 'not-found'],
    ['a column that is not there', cell('nej', '1'), 'not-found'],
    [
      'an action that is not there',
      { type: 'control.set', occasion: 'delar', action: 'nej', field: 'ready', value: true },
      'not-found',
    ],
    [
      'a question that is not there',
      { type: 'answer.set', occasion: 'delar', action: 'atgard-1', question: 'nej', field: 'text', value: 'x' },
      'not-found',
    ],
    [
      'a colour that the scale does not have',
      { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'colour', value: 'lila' },
      'invalid-input',
    ],
    [
      'a status of another use',
      { type: 'follow-up.set', occasion: 'delar', item: 'mal-1', field: 'colour', value: 'upp' },
      'invalid-input',
    ],
    [
      'a colour for a kind of item that has none',
      { type: 'follow-up.set', occasion: 'delar', item: 'indikator-1', field: 'colour', value: 'gron' },
      'invalid-input',
    ],
    [
      'a control status of another use',
      { type: 'control.set', occasion: 'delar', action: 'atgard-1', field: 'status', value: 'gron' },
      'invalid-input',
    ],
    [
      'an answer outside the question’s classes',
      { type: 'answer.set', occasion: 'delar', action: 'atgard-1', question: 'effekt', field: 'class', value: 'kanske' },
      'invalid-input',
    ],
    [
      'a text that holds more than Word’s paragraphs can',
      {
        ...comment('x'),
        value: JSON.parse(
          '{"type":"doc","content":[{"type":"image","src":"x"},{"type":"paragraph","content":[{"type":"text","text":"x"}]}]}',
        ),
      } as Command,
      'invalid-input',
    ],
    ['anything on a locked occasion', { ...comment('x'), occasion: 'april' } as Command, 'locked'],
  ];

  it.each(refusals)('%s is refused, and nothing is written', async (_what, command, kind) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = okOf(await store.verify()).counts;
    const error = errorOf(await store.commit(command));
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(/^[A-ZÅÄÖ].*\.$/u);
    expect(okOf(await store.verify()).counts).toEqual(before);
  });

  it('an item of another year is refused', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const other = JSON.parse(
      JSON.stringify(yearOfThreeOccasions()).replaceAll(/"(mal|indikator|uppdrag|atgard|risk)-(\d)"/g, '"$1-$2-b"'),
    );
    const rename = (things: { id: string }[]) => things.map((thing) => ({ ...thing, id: `${thing.id}-b` }));
    okOf(
      await store.importYear({
        ...other,
        model: { ...other.model, id: 'namnd-2025', year: 2025, charts: [], layouts: [] },
        items: other.items
          .filter(({ kind }: { kind: string }) => kind !== 'perspektiv')
          .map((item: object) => ({ ...item, parent: null })),
        control: { areas: [], risks: [], actions: [] },
        ticks: [],
        evidence: [],
        occasions: rename(other.occasions.slice(0, 2)),
        reports: [],
      }),
    );
    expect(errorOf(await store.commit({ ...comment('x'), item: 'mal-1-b' } as Command)).kind).toBe('not-found');
  });

  it('finds nothing in a store without a year', async () => {
    const store = await newStore();
    expect(errorOf(await store.commit(comment('x'))).kind).toBe('not-found');
    expect(errorOf(await store.items('delar')).kind).toBe('not-found');
    expect(errorOf(await store.readYear('namnd-2024')).kind).toBe('not-found');
    expect(errorOf(await store.yearOfReport('berattelse')).kind).toBe('not-found');
  });
});
