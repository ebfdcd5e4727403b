import type { ScaleValue, Tone } from '../model/scale.ts';
import { t } from '../text/messages/index.ts';
import { parseMeasure } from './parse.ts';
import type { Measured, Suggestion, Verdict } from './suggest/input.ts';
import { judge } from './suggest/judge.ts';
import type { NotKnown } from './suggest/not-known.ts';
import { pairsOf } from './suggest/pairs.ts';
import { requirementOf } from './suggest/requirement.ts';
import { type Judgement, notKnownWords, sentencesOf } from './suggest/words.ts';
import { isRead, type Parsed, type Value } from './value.ts';

export type { EarlierOutcome, Measured, Suggestion } from './suggest/input.ts';

/** The year's words differ; what each value of the scale stands for is its tone. */
const TONE_OF: Readonly<Record<Verdict, Tone>> = { reached: 'good', partly: 'middle', missed: 'bad' };

/** The target of an item that only says that it is to be at least as good as the year before. */
const AS_LAST_YEAR: Value = {
  kind: 'compared',
  way: 'at-least',
  since: null,
  baseline: null,
  sex: null,
  label: null,
  year: null,
  change: null,
};

/**
 * Suggests an indicator's status from its outcome, target and direction, with the reason; or says why none can be known. A person
 * decides. See docs/decisions/suggested-status.md for what "partly" means.
 */
export function suggestStatus(measured: Measured): Suggestion {
  const outcome = parseMeasure(measured.outcome);
  const target = parseMeasure(measured.item.target);
  const found =
    outcome === null ? withoutOutcome(measured) : (saidAsStatus(measured, outcome) ?? held(measured, outcome, target));
  return 'why' in found ? { outcome, target, value: null, why: [notKnownWords(found)] } : { outcome, target, ...found.suggested };
}

interface Found {
  readonly suggested: Pick<Suggestion, 'value' | 'why'>;
}

/** Without an outcome a value is missing only when somebody has said so; until then it is not filled in yet. */
function withoutOutcome(measured: Measured): Found | NotKnown {
  const reason = measured.missingReason?.trim() ?? '';
  if (reason === '') return { why: 'noOutcome' };
  return valued(measured, 'neutral', [t('measure:missingReason', { reason })]);
}

/** The reports print "Helt" or "Delvis" as the outcome of what is not measured in numbers. */
function saidAsStatus({ scale }: Measured, outcome: Parsed): Found | null {
  const word = isRead(outcome) && outcome.values[0].kind === 'words' ? outcome.values[0].text.toLocaleLowerCase('sv') : null;
  const value = scale?.values.find((candidate) => candidate.word.toLocaleLowerCase('sv') === word);
  return value === undefined ? null : { suggested: { value, why: [t('measure:saidStatus', { word: value.word })] } };
}

function held(measured: Measured, outcome: Parsed, typedTarget: Parsed | null): Found | NotKnown {
  if (!isRead(outcome)) return { why: 'outcomeUnread', reason: outcome.unread };
  const target = typedTarget ?? impliedTarget(measured);
  if (target === null) return { why: 'noTarget' };
  if (!isRead(target)) return { why: 'targetUnread', reason: target.unread };
  if (outcome.values.every(({ kind }) => kind === 'words')) return { why: 'outcomeWords' };
  const pairs = pairsOf(outcome.values, target.values);
  if (pairs === null) return { why: 'notPaired' };
  const judgements: Judgement[] = [];
  for (const pair of pairs) {
    const judgement = judgementOf(measured, pair.outcome, pair.target);
    if ('why' in judgement) return judgement;
    judgements.push(judgement);
  }
  const verdict = together(judgements.map(({ judged }) => judged.verdict));
  const sentences = judgements.flatMap((judgement) => sentencesOf(judgement, { outcome, target }, measured.partlyWithin));
  const some = verdict === 'partly' && judgements.some(({ judged }) => judged.verdict === 'reached') ? [t('measure:some')] : [];
  return valued(measured, TONE_OF[verdict], [...new Set([...some, ...sentences])]);
}

/** An item without a target may still say that it is to be at least as good as the year before. */
function impliedTarget({ item }: Measured): Extract<Parsed, { readonly values: unknown }> | null {
  return item.direction === 'at-least-last-year' ? { typed: t('measure:lastYearTarget'), values: [AS_LAST_YEAR] } : null;
}

function judgementOf(measured: Measured, outcome: Value, target: Value): Judgement | NotKnown {
  const requirement = requirementOf(measured, outcome, target);
  if ('why' in requirement) return requirement;
  const judged = judge(outcome, requirement, measured.partlyWithin, measured.item.unit);
  return 'why' in judged ? judged : { outcome, target, requirement, judged };
}

/** All reach it, or none does, or some: then it is partly reached. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first = 'missed', ...others] = verdicts;
  return others.every((verdict) => verdict === first) ? first : 'partly';
}

function valued({ scale }: Measured, tone: Tone, why: readonly string[]): Found | NotKnown {
  const value: ScaleValue | undefined = scale?.values.find((candidate) => candidate.tone === tone);
  return value === undefined ? { why: 'noScale' } : { suggested: { value, why } };
}
