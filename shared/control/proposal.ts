import type { ControlAnswer, ControlPlan, ControlQuestion, ControlRisk } from './control.ts';

/** What the answers of a year say of a risk and the year after. */
export interface RiskProposal {
  readonly risk: ControlRisk;
  /** `keep`: yes, or some of its actions say so; `drop`: no; `ask`: nothing is answered. */
  readonly says: 'keep' | 'drop' | 'ask';
  /** The question that was answered and the printed words of the answers, each once. */
  readonly question: string | null;
  readonly answers: readonly string[];
}

/** Every risk of the plan with what the answers to the questions about risks come to. A risk with both a yes and a no is kept. */
export function nextYearProposals(
  { risks, actions }: ControlPlan,
  answers: readonly ControlAnswer[],
  questions: readonly ControlQuestion[],
): RiskProposal[] {
  const question = questions.find(({ about }) => about === 'risk') ?? null;
  const byAction = new Map(answers.filter((one) => one.question === question?.id).map((one) => [one.action, one]));
  return risks.map((risk) => {
    const words = actions.flatMap((action) => {
      const answer = action.risk === risk.id ? byAction.get(action.id) : undefined;
      const word = question?.classes.find(({ id }) => id === answer?.class)?.word;
      return word === undefined ? [] : [word];
    });
    const said = [...new Set(words)];
    const isNo = said.length > 0 && said.every((word) => /^nej\b/i.test(word));
    return {
      risk,
      says: said.length === 0 ? 'ask' : isNo ? 'drop' : 'keep',
      question: question?.text ?? null,
      answers: said,
    };
  });
}

/** What becomes of a risk: it goes along, or out with a reason; `mustHave` goes along though the answer is no, for want of a reason. */
export function resultOf({ risk, says }: RiskProposal): 'keep' | 'drop' | 'mustHave' | 'ask' {
  if (risk.dropped !== null) return 'drop';
  return says === 'drop' ? 'mustHave' : says;
}

/** The risks by what becomes of them. */
export interface NextPlan {
  /** Those that go along, whatever was answered. */
  readonly keep: readonly RiskProposal[];
  readonly drop: readonly RiskProposal[];
  /** Those of `keep` whose answer is no. */
  readonly mustHave: readonly RiskProposal[];
}

export function nextPlanOf(proposals: readonly RiskProposal[]): NextPlan {
  return {
    keep: proposals.filter((one) => resultOf(one) !== 'drop'),
    drop: proposals.filter((one) => resultOf(one) === 'drop'),
    mustHave: proposals.filter((one) => resultOf(one) === 'mustHave'),
  };
}
