import type { Reading, Sex, Value } from '../value.ts';
import { readQuantity, type Unread, unread } from './amount.ts';
import { readPiece } from './piece.ts';

const YEAR_BEFORE = /^(?:utfall )?((?:19|20|21)\d\d) ?: ?(\S.*)$/iu;
const LABEL_BEFORE = /^(\p{L}[^:\d<>≥≤]{0,79}?) ?: ?(\S.*)$/u;
const PARENTHESIS = /^(.*\S) ?\(([^()]*)\)$/u;
const YEAR_ALONE = /^(?:utfall:? ?)?(?:år )?((?:19|20|21)\d\d)$/iu;
const SIGNED = /^(?:ca |cirka )?[-+\u2212\u2013±]/iu;

/** One value with what stands around it: "2023: 94%", "Personal: 3,8", "32 000 insatser (−15 procent)". */
export function readWhole(text: string, sex: Sex | null = null): Value | Unread {
  const [, year, dated] = YEAR_BEFORE.exec(text) ?? [];
  if (year !== undefined && dated !== undefined) return withYear(readWhole(dated, sex), Number(year));
  const [, label, labelled] = LABEL_BEFORE.exec(text) ?? [];
  if (label !== undefined && labelled !== undefined && !/^c$/iu.test(label)) {
    const value = readWhole(labelled, sex);
    return 'unread' in value ? value : { ...value, label: label.trim() };
  }
  const [, main, inner] = PARENTHESIS.exec(text) ?? [];
  if (main !== undefined && inner !== undefined) return withParenthesis(main, inner, sex);
  const reading = readPiece(text);
  return 'unread' in reading ? reading : plainValue(reading, sex);
}

function plainValue(reading: Reading, sex: Sex | null): Value {
  return { ...reading, sex, label: null, year: null, change: null };
}

function withYear(value: Value | Unread, year: number): Value | Unread {
  return 'unread' in value ? value : { ...value, year };
}

function withParenthesis(main: string, inner: string, sex: Sex | null): Value | Unread {
  const value = readWhole(main, sex);
  if ('unread' in value) return value;
  const [, year] = YEAR_ALONE.exec(inner.trim()) ?? [];
  if (year !== undefined) return { ...value, year: Number(year) };
  if (value.kind === 'compared') return withBaseline(value, inner);
  if (SIGNED.test(inner.trim())) {
    const change = readQuantity(inner.trim().replace(/^(?:ca|cirka) |±/iu, ''));
    return change === null
      ? unread('unclear')
      : 'unread' in change
        ? change
        : { ...value, change: { amount: change.amount, unit: change.unit } };
  }
  return /\d/u.test(inner) || value.label !== null ? unread('unclear') : { ...value, label: inner.trim() || null };
}

function withBaseline(value: Extract<Value, { readonly kind: 'compared' }>, inner: string): Value | Unread {
  const baseline = readWhole(inner.trim());
  if ('unread' in baseline) return baseline;
  if (baseline.kind !== 'number') return unread('unclear');
  return { ...value, baseline: { amount: baseline.amount, unit: baseline.unit }, since: value.since ?? baseline.year };
}
