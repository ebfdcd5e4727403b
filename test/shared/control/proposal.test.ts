import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { ControlAnswer, ControlQuestion } from '../../../shared/control/control.ts';
import { nextPlanOf, nextYearProposals, resultOf } from '../../../shared/control/proposal.ts';
import { gatherAnswers } from '../../../shared/control/risk-answer.ts';

const QUESTIONS: ControlQuestion[] = [
  { id: 'effekt', text: 'Effekt?', about: 'action', classes: [{ id: 'nej', word: 'Nej' }] },
  {
    id: 'nasta',
    text: 'Ska risken ingå?',
    about: 'risk',
    classes: [
      { id: 'ja', word: 'Ja' },
      { id: 'nej', word: 'Nej' },
    ],
  },
];

const plan = {
  areas: [],
  risks: ['ja', 'nej', 'båda', 'obesvarad'].map((id) => blankRisk({ id, area: 'hr', text: id })),
  actions: ['ja', 'nej', 'båda', 'obesvarad'].flatMap((risk) =>
    [1, 2].map((number) => blankAction({ id: `${risk}-${number}`, risk, text: 'Gör.' })),
  ),
};
const answer = (action: string, answered: string, question = 'nasta'): ControlAnswer => ({
  action,
  question,
  class: answered,
  text: null,
});
const answers = [
  answer('ja-1', 'ja'),
  answer('nej-1', 'nej'),
  answer('nej-2', 'nej'),
  answer('båda-1', 'nej'),
  answer('båda-2', 'ja'),
  answer('obesvarad-1', 'nej', 'effekt'),
];
const { riskAnswers } = gatherAnswers(plan, QUESTIONS, answers, []);

describe('what becomes of a risk in the next year', () => {
  it('follows the answers about the risk, told once; a no to another question says nothing', () => {
    const proposals = nextYearProposals(plan, riskAnswers, QUESTIONS);
    expect(proposals.map(({ risk, says, answers: said }) => [risk.id, says, said])).toEqual([
      ['ja', 'keep', ['Ja']],
      ['nej', 'drop', ['Nej']],
      ['båda', 'keep', ['Nej', 'Ja']],
      ['obesvarad', 'ask', []],
    ]);
    expect(proposals.map(resultOf)).toEqual(['keep', 'mustHave', 'keep', 'ask']);
  });

  it('goes out only with a reason, whatever was answered', () => {
    const risks = plan.risks.map((risk) => (risk.id === 'nej' || risk.id === 'ja' ? { ...risk, dropped: 'Upphörd.' } : risk));
    const { keep, drop, mustHave } = nextPlanOf(nextYearProposals({ ...plan, risks }, riskAnswers, QUESTIONS));
    expect(drop.map(({ risk }) => risk.id)).toEqual(['ja', 'nej']);
    expect(keep.map(({ risk }) => risk.id)).toEqual(['båda', 'obesvarad']);
    expect(mustHave).toEqual([]);
  });
});
