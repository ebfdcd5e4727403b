import { formatFigure } from '../../figures/format.ts';
import { t } from '../../text/messages/index.ts';
import type { Parsed, Value } from '../value.ts';
import type { NotKnown } from './not-known.ts';
import type { Judged } from './reach.ts';
import { isStrict, type Requirement } from './requirement.ts';

/** As text in Swedish is written, whatever the tables of the year look like. */
const STYLE = { id: 'text', decimalMark: ',', thousands: ' ', minus: '\u2212', zero: 'figure' } as const;

/** "1 234,5 %": a decimal as it is read, with its unit. */
export function quantityWords(amount: string, unit: string | null): string {
  const figure = formatFigure(amount, { decimals: null }, { type: 'number', decimals: null }, STYLE);
  return unit === null ? figure : `${figure}\u00a0${unit}`;
}

/** A value as it was typed when it stands alone, else as it was read. */
function valueWords(value: Value, { typed, ...parsed }: Parsed): string {
  if ('values' in parsed && parsed.values.length === 1) return typed.trim().replace(/\s+/gu, ' ');
  switch (value.kind) {
    case 'number':
    case 'change':
    case 'bound':
      return quantityWords(value.amount, value.unit);
    case 'share':
      return `${value.part} av ${value.of}`;
    default:
      return typed.trim().replace(/\s+/gu, ' ');
  }
}

export interface Judgement {
  readonly outcome: Value;
  readonly target: Value;
  readonly requirement: Requirement;
  readonly judged: Judged;
}

interface Typed {
  readonly outcome: Parsed;
  readonly target: Parsed;
}

/** The sentences of one outcome held against one target; the first says how far it reaches. */
export function sentencesOf({ outcome, target, requirement, judged }: Judgement, typed: Typed, within: string | null): string[] {
  const values = { outcome: valueWords(outcome, typed.outcome), target: valueWords(target, typed.target) };
  const first = verdictSentence(requirement, judged, values, within);
  return [
    prefixed(outcome, first),
    ...(requirement.kind === 'earlier' ? baselineSentences(requirement) : []),
    ...(requirement.kind === 'limit' && requirement.direction !== null && requirement.direction.by !== 'item'
      ? [t(`measure:direction.${requirement.direction.by}`)]
      : []),
    ...('about' in outcome && outcome.about !== null ? [t('measure:about')] : []),
    ...(judged.assumedUnit === null ? [] : [t('measure:assumedUnit', { unit: judged.assumedUnit })]),
  ];
}

function verdictSentence(
  requirement: Requirement,
  { verdict }: Judged,
  values: { readonly outcome: string; readonly target: string },
  within: string | null,
): string {
  const isLevel = !(
    requirement.kind === 'rank' ||
    (requirement.kind === 'earlier' && requirement.by === null && isStrict(requirement.sense)) ||
    (requirement.kind === 'change' && requirement.by === '0' && isStrict(requirement.sense))
  );
  if (verdict === 'reached') return t('measure:reached', values);
  if (verdict === 'partly') {
    return isLevel ? t('measure:partly', { ...values, within: decimalWords(within) }) : t('measure:unchanged', values);
  }
  return isLevel && within !== null
    ? t('measure:missedFar', { ...values, within: decimalWords(within) })
    : t('measure:missed', values);
}

function decimalWords(within: string | null): string {
  return quantityWords(within ?? '0', null);
}

function baselineSentences({ baseline, limit, by }: Extract<Requirement, { readonly kind: 'earlier' }>): string[] {
  const value = quantityWords(baseline.amount, baseline.unit);
  const was =
    baseline.source === 'target'
      ? t('measure:saidBaseline', { value })
      : baseline.year === null
        ? t('measure:latestKnown', { value })
        : t('measure:earlier', { year: baseline.year, value });
  return by === null ? [was] : [was, t('measure:limit', { limit: quantityWords(limit, baseline.unit) })];
}

function prefixed({ sex, label }: Value, sentence: string): string {
  if (sex !== null) return t(`measure:sex.${sex}`, { sentence });
  return label === null ? sentence : t('measure:labelled', { label, sentence });
}

/** Why no suggestion can be made, as one sentence or two. */
export function notKnownWords(reason: NotKnown): string {
  switch (reason.why) {
    case 'outcomeUnread':
    case 'targetUnread':
      return t(`measure:${reason.why}`, { reason: t(`measure:unread.${reason.reason}`) });
    case 'noBaseline':
      return t('measure:noBaseline', { year: reason.year });
    case 'units':
      return t('measure:units', { outcome: reason.outcome, target: reason.target });
    default:
      return t(`measure:${reason.why}`);
  }
}
