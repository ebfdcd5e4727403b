import type { Reading } from '../value.ts';
import { readQuantity, takeAbout, type Unread, unread } from './amount.ts';
import { readBound } from './bound.ts';
import { readChange } from './change.ts';
import { readCompared } from './compared.ts';
import { readInterval } from './interval.ts';
import { readRank, readShare } from './place.ts';
import { isUnsurePoint } from './typed-text.ts';

const DATE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}[ -]\d{2,4}|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*(?: \d{4})?)$/iu;

/** One value without label, year or parenthesis: the first way of writing that fits all of it. */
export function readPiece(text: string): Reading | Unread {
  if (/^(?:se|jämför) /iu.test(text)) return unread('reference');
  const compared = readCompared(text);
  if (compared !== null) return compared;
  const share = readShare(text);
  if (share !== null) return share;
  if (!/\d/u.test(text)) return /\p{L}/u.test(text) ? { kind: 'words', text } : unread('unclear');
  if (DATE.test(text)) return unread('date');
  return readRank(text) ?? readBound(text) ?? readChange(text) ?? readInterval(text) ?? readNumber(text) ?? unread(whyNot(text));
}

function readNumber(text: string): Reading | Unread | null {
  const { about, rest } = takeAbout(text);
  const quantity = readQuantity(rest);
  return quantity === null || 'unread' in quantity ? quantity : { kind: 'number', about, ...quantity };
}

function whyNot(text: string): Unread['unread'] {
  if (isUnsurePoint(text)) return 'point';
  return /^\p{L}/u.test(text) ? 'words' : 'unclear';
}
