import type { Organisation } from '../../model/organisation.ts';
import type { ReportWords } from '../../model/year-model.ts';
import { listed } from '../../text/listed.ts';
import { t } from '../../text/messages/index.ts';
import { insideSentence } from '../../text/organisation-names.ts';
import { fromParagraphs } from '../../text/plain-text.ts';
import type { RichText } from '../../text/rich-text.ts';
import { type Assessed, type AssessedPoint, type ControlAssessment, REQUIREMENTS, type Verdict } from '../control.ts';

export interface AssessmentNames {
  readonly organisation: Pick<Organisation, 'kind' | 'name'>;
  readonly words: Pick<ReportWords, 'assessmentVoice' | 'guideline'>;
}

/**
 * The assessment as a report prints it: a paragraph of how the work is done and one of how well it serves, each of sentences that follow
 * from the answers. What has not been answered is not spoken of; null where nothing has.
 */
export function assessmentText({ verdict, points = [] }: ControlAssessment, names: AssessmentNames): RichText | null {
  const answers = new Map(points.map((point) => [point.point, point]));
  const work = [
    sentenceOf(answers, 'integrated', { place: placeOf(names) }),
    ...requirementSentences(answers),
    sentenceOf(answers, 'documented', { guideline: names.words.guideline ?? t('assessment:guideline') }),
  ];
  const worth = [
    ...fitnessSentences(answers),
    verdict === null ? null : verdictSentence(verdict, names),
    reason(answers.get('overall')),
  ];
  return fromParagraphs([work, worth].map((sentences) => sentences.filter((one) => one !== null).join(' ')));
}

type Answers = ReadonlyMap<Assessed, AssessedPoint>;

/** The sentence of one point's answer, with what is said beside it. */
function sentenceOf(
  answers: Answers,
  point: 'integrated' | 'documented' | 'designed' | 'applied',
  names: { place?: string; guideline?: string },
) {
  const said = answers.get(point);
  if (said === undefined || said.answer === null) return null;
  const sentence = t(`assessment:sentence.${point}.${said.answer}`, {
    place: names.place ?? '',
    guideline: names.guideline ?? '',
  });
  return [sentence, reason(said)].filter((part) => part !== null).join(' ');
}

/** Together where all of the requirements are met, else those that are met together and each of the others with its reason. */
function requirementSentences(answers: Answers): (string | null)[] {
  const said = REQUIREMENTS.map((letter) => ({ letter, ...answers.get(letter) }));
  const met = said.filter(({ answer }) => answer === 'yes');
  const reasons = met.map(({ comment }) => reason({ comment: comment ?? null }));
  const others = said.flatMap(({ letter, answer, comment }) =>
    answer === 'partly' || answer === 'no'
      ? [
          [t(`assessment:sentence.requirement.${answer}`, { letter }), reason({ comment: comment ?? null })]
            .filter((part) => part !== null)
            .join(' '),
        ]
      : [],
  );
  if (met.length === REQUIREMENTS.length) return [t('assessment:sentence.requirement.all'), ...reasons];
  if (met.length === 0) return others;
  const letters = met.map(({ letter }) => letter);
  return [t('assessment:sentence.requirement.some', { letters: listed(letters), count: letters.length }), ...reasons, ...others];
}

/** One sentence where the form and the use of it are both as they should be, else one for each. */
function fitnessSentences(answers: Answers): (string | null)[] {
  const [designed, applied] = [answers.get('designed'), answers.get('applied')];
  if (designed?.answer === 'yes' && applied?.answer === 'yes') {
    return [t('assessment:sentence.fit'), reason(designed), reason(applied)];
  }
  return [sentenceOf(answers, 'designed', {}), sentenceOf(answers, 'applied', {})];
}

function verdictSentence(verdict: Verdict, { organisation, words }: AssessmentNames): string {
  return t(`assessment:sentence.verdict.${words.assessmentVoice ?? 'board'}.${verdict}`, { board: organisation.name.definite });
}

/** "inom hälso- och sjukvårdsnämndens område" */
function placeOf({ organisation, words }: AssessmentNames): string {
  const owner = insideSentence(organisation.name.genitive, organisation.kind);
  return t(`assessment:place.${words.assessmentVoice ?? 'board'}`, { owner });
}

/** What is said beside an answer, as a sentence of its own. */
function reason(said: Pick<AssessedPoint, 'comment'> | undefined): string | null {
  const text = said?.comment?.trim() ?? '';
  if (text === '') return null;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
