import { grouped } from '../model/grouped.ts';
import type { AnswerPlace, ControlAnswer, ControlPlan, ControlQuestion, RiskAnswer } from './control.ts';

/** What is answered on an occasion: about actions, and about risks. */
export interface Answered {
  readonly answers: readonly ControlAnswer[];
  readonly riskAnswers: readonly RiskAnswer[];
}

/** The answer without the places where it is printed. */
export type RiskAnswerHead = Omit<RiskAnswer, 'printed'>;

/** Whether anything is answered. */
export function isGiven({ class: chosen, text }: Pick<ControlAnswer, 'class' | 'text'>): boolean {
  return chosen !== null || text !== null;
}

/** Every answer as it is printed, each under its action: those about risks at their places, in the place's own words where it has any. */
export function printedAnswers({ answers, riskAnswers }: Answered): ControlAnswer[] {
  return [
    ...answers,
    ...riskAnswers.flatMap(({ question, class: chosen, text, printed }) =>
      printed.map(({ action, ...own }) => ({ action, question, ...(isGiven(own) ? own : { class: chosen, text }) })),
    ),
  ];
}

/**
 * The answers of rows that are kept by action: of a question about the risk they are places where its answer is printed. Where the risk
 * itself has no answer in `heads`, as in files and stores from before it could, the first place that says anything has it, and
 * the others that say anything are places too.
 */
export function gatherAnswers(
  { risks, actions }: ControlPlan,
  questions: readonly ControlQuestion[],
  rows: readonly ControlAnswer[],
  heads: readonly RiskAnswerHead[],
): { answers: ControlAnswer[]; riskAnswers: RiskAnswer[] } {
  const aboutRisk = questions.filter(({ about }) => about === 'risk');
  const isAboutRisk = new Set(aboutRisk.map(({ id }) => id));
  const byKey = new Map(rows.map((row) => [`${row.action}/${row.question}`, row]));
  const known = new Map(heads.map((head) => [`${head.risk}/${head.question}`, head]));
  const actionsOf = grouped(actions, ({ risk }) => risk);
  return {
    answers: rows.filter(({ question }) => !isAboutRisk.has(question)),
    riskAnswers: risks.flatMap(({ id: risk }) =>
      aboutRisk.flatMap(({ id: question }): RiskAnswer[] => {
        const places = (actionsOf.get(risk) ?? []).flatMap(({ id }) => byKey.get(`${id}/${question}`) ?? []);
        const head = known.get(`${risk}/${question}`);
        if (head !== undefined) return [{ ...head, printed: places.map(placeOf) }];
        const saying = places.filter(isGiven);
        const [first] = saying;
        if (first === undefined) return [];
        const { class: chosen, text } = first;
        const printed = saying.map((place) =>
          place.class === chosen && place.text === text ? { action: place.action, class: null, text: null } : placeOf(place),
        );
        return [{ risk, question, class: chosen, text, printed }];
      }),
    ),
  };
}

function placeOf({ action, class: chosen, text }: ControlAnswer): AnswerPlace {
  return { action, class: chosen, text };
}

/** Answers as rows by action, as they are kept: `gatherAnswers` of them and the risks' own answers gives back what they came from. */
export function answerRows({ answers, riskAnswers }: Answered): ControlAnswer[] {
  return [
    ...answers,
    ...riskAnswers.flatMap(({ question, printed }) => printed.map(({ action, ...own }) => ({ action, question, ...own }))),
  ];
}

/** The answer with another class or sentence: the same wherever it is printed, and one that is new is printed under each of the risk's actions. */
export function withRiskAnswer(
  riskAnswers: readonly RiskAnswer[],
  { actions }: Pick<ControlPlan, 'actions'>,
  { risk, question }: Pick<RiskAnswer, 'risk' | 'question'>,
  change: Partial<Pick<RiskAnswer, 'class' | 'text'>>,
): readonly RiskAnswer[] {
  const known = riskAnswers.find((one) => one.risk === risk && one.question === question);
  const places = known?.printed ?? actions.filter((action) => action.risk === risk).map(({ id }) => ({ action: id }));
  const printed = places.map(({ action }) => ({ action, class: null, text: null }));
  const changed = { risk, question, class: known?.class ?? null, text: known?.text ?? null, ...change, printed };
  return [...riskAnswers.filter((one) => one !== known), changed];
}

/** The answer printed under an action of the risk, or no longer; `text` is its own words there, left out where they are as they are. */
export function withPlace(
  riskAnswers: readonly RiskAnswer[],
  of: Pick<RiskAnswer, 'risk' | 'question'>,
  { action, printed, text }: { readonly action: string; readonly printed: boolean; readonly text?: string | null | undefined },
): readonly RiskAnswer[] {
  return riskAnswers.map((one) => {
    if (one.risk !== of.risk || one.question !== of.question) return one;
    if (!printed) return { ...one, printed: one.printed.filter((place) => place.action !== action) };
    const before = one.printed.find((place) => place.action === action);
    const place = { action, class: null, text: null, ...before, ...(text === undefined ? {} : { text }) };
    return {
      ...one,
      printed: before === undefined ? [...one.printed, place] : one.printed.map((its) => (its === before ? place : its)),
    };
  });
}
