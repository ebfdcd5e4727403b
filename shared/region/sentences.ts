import type { Occasion } from '../model/occasion.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Tone } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';
import { inTenseOf } from '../report/interim-words.ts';
import { listed } from '../text/listed.ts';
import { t } from '../text/messages/index.ts';
import { neuterCount } from '../text/number-words.ts';
import { insideSentence } from '../text/organisation-names.ts';
import { type GoalRow, type GoalsAcross, unstopped } from './goals.ts';

/** What the data says of the goals, in sentences that are the same wherever they stand. */
export interface GoalSentences {
  /** How many goals there are and how they are judged; null when the region has none. */
  readonly counts: string | null;
  /** Which goals have the worst colour, with number and title; null for none. */
  readonly worst: string | null;
  /** By goal: the judgement, with the boards whose reports it rests on; none for a goal that is not judged yet. */
  readonly ofGoals: Readonly<Record<string, string>>;
}

interface Told {
  readonly model: YearModel;
  readonly occasion: Pick<Occasion, 'kind'>;
  readonly boards: readonly Organisation[];
}

/** Before the year's end a forecast, at its end an outcome. */
type Tense = 'forecast' | 'outcome';

/** The sentences of the goals as they are judged now. */
export function goalSentences({ rows, colours, kind }: GoalsAcross, { model, occasion, boards }: Told): GoalSentences {
  const tense = occasion.kind === 'annual' ? 'outcome' : 'forecast';
  const of = (tone: Tone) => rows.filter(({ own }) => own?.tone === tone);
  const words = inTenseOf(model, occasion.kind).scales.flatMap(({ values }) => values);
  const worst = colours.find(({ tone }) => tone === 'bad');
  const meaning = words.find(({ id }) => id === worst?.id)?.meaning ?? '';
  const bad = of('bad');
  return {
    counts: kind === null ? null : countSentence(tense, kind, rows.length, of('good').length, of('middle').length, bad.length),
    worst: bad.length === 0 ? null : worstSentence(meaning, bad.map(goalWords)),
    ofGoals: Object.fromEntries(rows.flatMap((row) => goalSentence(tense, row, boards))),
  };
}

function countSentence(
  tense: Tense,
  { singular, plural }: NonNullable<GoalsAcross['kind']>,
  total: number,
  good: number,
  middle: number,
  bad: number,
): string {
  const reached = good + middle;
  const unjudged = total - reached - bad;
  const goals = t('region:sentence.goals', {
    number: neuterCount(total),
    goals: (total === 1 ? singular : plural).toLocaleLowerCase('sv'),
  });
  const sentences = [
    goals,
    ...(reached === 0 ? [] : [`${whose(reached, total)} ${t(`region:sentence.reached.${tense}`)}${howWell(good, middle)}.`]),
    ...(bad === 0 ? [] : [`${whose(bad, total)} ${t(`region:sentence.missed.${tense}`)}.`]),
    ...(unjudged === 0 ? [] : [t('region:sentence.unjudged', { count: unjudged, whose: whose(unjudged, total) })]),
  ];
  return sentences.join(' ');
}

/** "Nio av dem", "Alla", "Det" when there is but one. */
function whose(some: number, total: number): string {
  if (total === 1) return t('region:sentence.it');
  return some === total ? t('region:sentence.all') : t('region:sentence.some', { number: asFirst(neuterCount(some)) });
}

function howWell(good: number, middle: number): string {
  if (middle === 0) return t('region:sentence.fully');
  if (good === 0) return t('region:sentence.nearly');
  return t('region:sentence.both', { good: neuterCount(good), middle: neuterCount(middle) });
}

/** What is expected of a goal: "större negativ avvikelse från målnivån väntas". */
const EXPECTED = /(?:väntas|befaras|bedöms|beräknas|prognostiseras)$/iu;
/** Words that make a clause of a meaning: "målet är inte uppnått". */
const CLAUSE =
  /(?<!\p{L})(?:är|har|blir|kan|kommer|nås|når|uppnås|uppfylls|uppfyllt|klaras|missas|väntas|befaras|bedöms|beräknas)(?!\p{L})/iu;

/**
 * Which goals have a colour of this meaning, which is in the year's own words: "Större negativ avvikelse från målnivån avser effektmål 10,
 * Länet har en stark ekonomi.", "... väntas för effektmål 10, ...", "Målet är inte uppnått: effektmål 10, ..."
 */
export function worstSentence(meaning: string, goals: readonly string[]): string {
  const plain = unstopped(meaning);
  const form = EXPECTED.test(plain) ? 'expected' : CLAUSE.test(plain) ? 'clause' : 'phrase';
  return t(`region:sentence.worst.${form}`, { meaning: asFirst(plain), goals: listed(goals) });
}

/** "effektmål 10, Länet har en stark ekonomi" */
export function goalWords({ name, title, label }: Pick<GoalRow, 'name' | 'title' | 'label'>): string {
  return label === null ? unstopped(name) : `${label.toLocaleLowerCase('sv')}, ${unstopped(title)}`;
}

function goalSentence(tense: Tense, { item, own, cells }: GoalRow, boards: readonly Organisation[]): [string, string][] {
  if (own === null || own.tone === 'neutral') return [];
  const told = cells.filter(({ goal }) => goal !== null).map(({ board }) => board);
  const genitives = boards.filter(({ id }) => told.includes(id)).map(({ name, kind }) => insideSentence(name.genitive, kind));
  const basis =
    genitives.length === 0 ? t('region:sentence.indicators') : t('region:sentence.reports', { boards: listed(genitives) });
  return [[item, t('region:sentence.goal', { basis, judged: t(`region:sentence.judged.${tense}.${own.tone}`) })]];
}

/** With a capital, as a sentence begins. */
export function asFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}
