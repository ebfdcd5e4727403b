import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import type { ControlAnswer, RiskAnswer } from '../../shared/control/control.ts';
import { printedAnswers } from '../../shared/control/risk-answer.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

const occasion = 'helar';
const question = 'nasta';
const RISK = 'risk-1';
const ON_RISK = { type: 'risk-answer.set', occasion, risk: RISK, question } as const;
type Print = Extract<Command, { type: 'risk-answer.print' }>;
const print = (action: string, printed: boolean): Print => ({ type: 'risk-answer.print', occasion, action, question, printed });

/** A year with a risk of two actions, and what is said of it at the actions, as an older file has it. */
async function storeSaying(answers: readonly ControlAnswer[], riskAnswers: readonly RiskAnswer[] = []): Promise<Store> {
  const year = yearOfThreeOccasions();
  const [action] = year.control.actions;
  if (action === undefined) throw new Error('a year without actions');
  return storeWith({
    ...year,
    control: { ...year.control, actions: [...year.control.actions, { ...action, id: 'atgard-2' }] },
    occasions: year.occasions.map((one) =>
      one.id === occasion ? { ...one, control: { ...one.control, answers: [...answers], riskAnswers: [...riskAnswers] } } : one,
    ),
  });
}

const at = (action: string, given: string | null, text: string | null): ControlAnswer => ({
  action,
  question,
  class: given,
  text,
});
const printed = async (store: Store) =>
  printedAnswers(okOf(await store.control(occasion))).map(({ action, class: given, text }) => [action, given, text]);

describe('the answer about a risk', () => {
  it('is one: given once it is printed under each of the risk’s actions, and changed at them all', async () => {
    const store = await storeSaying([]);
    okOf(await store.commit({ ...ON_RISK, field: 'class', value: 'ja' }));
    expect(await printed(store)).toEqual([
      ['atgard-1', 'ja', null],
      ['atgard-2', 'ja', null],
    ]);
    okOf(await store.commit(print('atgard-1', false)));
    okOf(await store.commit({ ...ON_RISK, field: 'text', value: 'Nej, den är borta.' }));
    expect(await printed(store)).toEqual([['atgard-2', 'ja', 'Nej, den är borta.']]);
    okOf(await store.commit(print('atgard-2', false)));
    okOf(await store.commit({ ...ON_RISK, field: 'class', value: 'nej' }));
    expect(await printed(store)).toEqual([]);
    expect(okOf(await store.control(occasion)).riskAnswers).toMatchObject([{ risk: RISK, class: 'nej', printed: [] }]);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('that was given at the actions is read as the risk’s, as it was printed, and is one from the first change on', async () => {
    const store = await storeSaying([at('atgard-1', 'ja', 'Ja'), at('atgard-2', 'ja', 'Ja.')]);
    const before = okOf(await store.control(occasion)).riskAnswers;
    expect(before).toEqual([
      {
        risk: RISK,
        question,
        class: 'ja',
        text: 'Ja',
        printed: [
          { action: 'atgard-1', class: null, text: null },
          { action: 'atgard-2', class: 'ja', text: 'Ja.' },
        ],
      },
    ]);
    okOf(await store.commit({ ...ON_RISK, field: 'class', value: 'nej' }));
    okOf(await store.commit({ ...ON_RISK, field: 'text', value: null }));
    expect(await printed(store)).toEqual([
      ['atgard-1', 'nej', null],
      ['atgard-2', 'nej', null],
    ]);
    expect(okOf(await store.verify()).problems).toEqual([]);
    okOf(await store.undo());
    okOf(await store.undo());
    expect(okOf(await store.control(occasion)).riskAnswers).toEqual(before);
  });

  it('is not printed where an answer had been taken back before it was the risk’s', async () => {
    const store = await storeSaying([at('atgard-1', 'ja', null), at('atgard-2', null, null)]);
    okOf(await store.commit({ ...ON_RISK, field: 'text', value: 'Ja.' }));
    expect(await printed(store)).toEqual([['atgard-1', 'ja', 'Ja.']]);
    okOf(await store.commit(print('atgard-2', true)));
    expect(await printed(store)).toEqual([
      ['atgard-1', 'ja', 'Ja.'],
      ['atgard-2', 'ja', 'Ja.'],
    ]);
  });

  it('is not set at an action, is told in the action’s history, and goes with its risk', async () => {
    const store = await storeSaying([]);
    const wrong = await store.commit({ type: 'answer.set', occasion, action: 'atgard-1', question, field: 'class', value: 'ja' });
    expect(errorOf(wrong)).toMatchObject({ kind: 'invalid-input', field: 'question' });
    okOf(await store.commit({ ...ON_RISK, field: 'class', value: 'ja' }));
    const [newest] = okOf(await store.history({ entity: 'control', id: 'atgard-1', occasion }));
    expect(newest).toMatchObject({ field: 'class', before: null, after: 'ja' });
  });

  it('is put in other words under one action alone, and keeps its own under the others', async () => {
    const store = await storeSaying([at('atgard-1', 'ja', 'Ja'), at('atgard-2', 'ja', 'Ja, delviss.')]);
    okOf(await store.commit({ ...print('atgard-2', true), text: 'Ja, delvis.' }));
    expect(await printed(store)).toEqual([
      ['atgard-1', 'ja', 'Ja'],
      ['atgard-2', 'ja', 'Ja, delvis.'],
    ]);
    expect(okOf(await store.verify()).problems).toEqual([]);
    okOf(await store.undo());
    expect((await printed(store)).at(-1)).toEqual(['atgard-2', 'ja', 'Ja, delviss.']);
  });
});

describe('a question that comes to be about the action instead of the risk', () => {
  async function asked(store: Store, about: 'action' | 'risk') {
    const { model } = okOf(await store.model(occasion));
    const value = model.controlQuestions.map((one) => (one.id === question ? { ...one, about } : one));
    return store.commit({ type: 'model.set', year: model.id, field: 'controlQuestions', value });
  }

  it('takes its answers along to the actions where they were printed, word for word, and back', async () => {
    const store = await storeSaying([at('atgard-1', 'ja', 'Ja'), at('atgard-2', 'ja', 'Ja.')]);
    okOf(await store.commit(print('atgard-2', false)));
    okOf(await store.commit({ ...print('atgard-2', true), text: 'Ja.' }));
    const before = await printed(store);
    okOf(await asked(store, 'action'));
    const { answers, riskAnswers } = okOf(await store.control(occasion));
    expect([answers.filter((one) => one.question === question).map(({ action, text }) => [action, text]), riskAnswers]).toEqual([
      [
        ['atgard-1', 'Ja'],
        ['atgard-2', 'Ja.'],
      ],
      [],
    ]);
    okOf(await asked(store, 'risk'));
    expect(await printed(store)).toEqual(before);
    expect(okOf(await store.verify()).problems).toEqual([]);
    okOf(await store.undo());
    okOf(await store.undo());
    expect(await printed(store)).toEqual(before);
  });

  it('is refused while an answer is printed under no action, and says what can be done', async () => {
    const store = await storeSaying([]);
    okOf(await store.commit({ ...ON_RISK, field: 'class', value: 'ja' }));
    for (const action of ['atgard-1', 'atgard-2']) okOf(await store.commit(print(action, false)));
    const { message } = errorOf(await asked(store, 'action'));
    expect(message).toContain('antal svar om en risk som inte skrivs ut under någon av dess åtgärder: 1');
    expect(message).toContain('Skriv ut dem under en åtgärd, eller töm dem');
    okOf(await store.commit(print('atgard-1', true)));
    okOf(await asked(store, 'action'));
  });
});
