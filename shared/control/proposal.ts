import type { ControlPlan, ControlQuestion, ControlRisk, RiskAnswer } from './control.ts';

/** What the answers of a year say of a risk and the year after. */
export interface RiskProposal {
  readonly risk: ControlRisk;
  /** `keep`: yes, or it is printed so somewhere; `drop`: no; `ask`: nothing is answered. */
  readonly says: 'keep' | 'drop' | 'ask';
  /** The question that was answered and the words of its answer; several where it is printed as different ones. */
  readonly question: string | null;
  readonly answers: readonly string[];
}

/** Every risk of the plan with what its answer comes to. One that is printed as both a yes and a no is kept. */
export function nextYearProposals(
  { risks }: ControlPlan,
  riskAnswers: readonly RiskAnswer[],
  questions: readonly ControlQuestion[],
): RiskProposal[] {
  const question = questions.find(({ about }) => about === 'risk') ?? null;
  const byRisk = new Map(riskAnswers.filter((one) => one.question === question?.id).map((one) => [one.risk, one]));
  return risks.map((risk) => {
    const answer = byRisk.get(risk.id);
    const words = [answer, ...(answer?.printed ?? [])].flatMap((one) => {
      const word = question?.classes.find(({ id }) => id === one?.class)?.word;
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
