import type { Reading } from '../value.ts';
import { exact, type Unread, unread } from './amount.ts';
import { DASH, NUMBER, UNSIGNED } from './typed-text.ts';
import { readUnit } from './units.ts';

const LEAD = '(?:(?:ska ligga |ligga )?(?:inom|mellan|i|från) )?(?:intervallet )?';
const PERCENT = '(?: ?(?:%|procent))?';
const INTERVAL = new RegExp(`^${LEAD}(${NUMBER})${PERCENT} ?(?:${DASH}|till|och) ?(${UNSIGNED})(?!\\d) ?(.*)$`, 'iu');
const YEAR = /^(?:19|20|21)\d\d$/u;

/** "77–80", "77 - 80", "mellan 77 och 80", "90-100 %", and falling "6,3–6,1 %". Two years are none. */
export function readInterval(text: string): Extract<Reading, { readonly kind: 'interval' }> | Unread | null {
  const match = INTERVAL.exec(text);
  if (match === null || (/\d och \d/u.test(text) && !/mellan/iu.test(text))) return null;
  const [, first = '', second = '', after = ''] = match;
  const unit = readUnit(after);
  if (unit === null) return null;
  if (unit.unit === null && YEAR.test(first) && YEAR.test(second)) return unread('date');
  const [from, to] = [exact(first), exact(second)];
  if ('unread' in from) return from;
  if ('unread' in to) return to;
  return { kind: 'interval', from: from.amount, to: to.amount, unit: unit.unit ?? (/%|procent/iu.test(text) ? '%' : null) };
}
