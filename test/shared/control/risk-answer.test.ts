import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { ControlAnswer, ControlPlan, ControlQuestion, RiskAnswer } from '../../../shared/control/control.ts';
import { answerRows, gatherAnswers, printedAnswers, withPlace, withRiskAnswer } from '../../../shared/control/risk-answer.ts';

const CLASSES = ['ja', 'nej'].map((id) => ({ id, word: id }));
const QUESTIONS: ControlQuestion[] = [
  { id: 'effekt', text: 'Effekt?', about: 'action', classes: CLASSES },
  { id: 'nasta', text: 'Nästa år?', about: 'risk', classes: CLASSES },
];

const PLAN: ControlPlan = {
  areas: [{ id: 'hr', name: 'HR' }],
  risks: ['r', 's'].map((id) => blankRisk({ id, area: 'hr', text: id })),
  actions: ['a', 'b', 'c'].map((id) => blankAction({ id, risk: 'r', text: id })),
};

const row = (action: string, given: string | null, text: string | null, question = 'nasta'): ControlAnswer => ({
  action,
  question,
  class: given,
  text,
});
const place = (action: string, given: string | null = null, text: string | null = null) => ({ action, class: given, text });
const ON_R = { risk: 'r', question: 'nasta' };

describe('answers that are kept by action, as older files and stores have them', () => {
  const rows = [row('a', 'ja', 'Ja'), row('b', 'ja', 'Ja.'), row('c', null, null), row('a', 'nej', null, 'effekt')];
  const gathered = gatherAnswers(PLAN, QUESTIONS, rows, []);

  it('are one answer of their risk, in its words at each place, and nowhere that nothing was said', () => {
    expect(gathered.riskAnswers).toEqual([{ ...ON_R, class: 'ja', text: 'Ja', printed: [place('a'), place('b', 'ja', 'Ja.')] }]);
    expect(gathered.answers).toEqual([row('a', 'nej', null, 'effekt')]);
  });

  it('are printed exactly as they were', () => {
    expect(printedAnswers(gathered)).toEqual([row('a', 'nej', null, 'effekt'), row('a', 'ja', 'Ja'), row('b', 'ja', 'Ja.')]);
  });

  it('stay what they are when the risk has been given an answer of its own', () => {
    const heads = [{ ...ON_R, class: 'nej', text: null }];
    const again = gatherAnswers(PLAN, QUESTIONS, [row('b', null, null)], heads);
    expect(again.riskAnswers).toEqual([{ ...ON_R, class: 'nej', text: null, printed: [place('b')] }]);
    expect(gatherAnswers(PLAN, QUESTIONS, answerRows(again), heads)).toEqual(again);
  });
});

describe('the answer about a risk', () => {
  const known: RiskAnswer = { ...ON_R, class: 'ja', text: 'Ja', printed: [place('a'), place('b', 'ja', 'Ja.')] };

  it('is changed at all its places at once', () => {
    const changed = withRiskAnswer([known], PLAN, ON_R, { class: 'nej' });
    expect(changed).toEqual([{ ...known, class: 'nej', printed: [place('a'), place('b')] }]);
  });

  it('is printed under every action of the risk when it is new, and stays off those that it was taken from', () => {
    expect(withRiskAnswer([], PLAN, ON_R, { class: 'ja' })[0]?.printed).toEqual([place('a'), place('b'), place('c')]);
    const bare = withPlace(withPlace([known], ON_R, { action: 'a', printed: false }), ON_R, { action: 'b', printed: false });
    expect(withRiskAnswer(bare, PLAN, ON_R, { class: 'nej' })[0]?.printed).toEqual([]);
    expect(withPlace(bare, ON_R, { action: 'c', printed: true })[0]?.printed).toEqual([place('c')]);
  });

  it('has other words at one of its places, where that is asked for', () => {
    const [own] = withPlace([known], ON_R, { action: 'b', printed: true, text: 'Ja, på sikt.' });
    expect(own?.printed).toEqual([place('a'), place('b', 'ja', 'Ja, på sikt.')]);
    expect(withPlace([known], ON_R, { action: 'b', printed: true })).toEqual([known]);
  });
});
