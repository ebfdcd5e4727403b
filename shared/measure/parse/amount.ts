import { parseTypedNumber } from '../../figures/parse.ts';
import type { About, Quantity, UnreadReason } from '../value.ts';
import { isUnsurePoint, NUMBER } from './typed-text.ts';
import { type AfterNumber, readUnit } from './units.ts';

/** Something that could not be read after all, with the reason. */
export interface Unread {
  readonly unread: UnreadReason;
}

export function unread(reason: UnreadReason): Unread {
  return { unread: reason };
}

/** The exact decimal of a number that a pattern has found. */
export function exact(number: string): { readonly amount: string } | Unread {
  if (isUnsurePoint(number)) return unread('point');
  const amount = parseTypedNumber(number);
  return amount === null ? unread('digits') : { amount };
}

const ABOUT: readonly (readonly [RegExp, About])[] = [
  [/^(?:ca|ca\.|c:a|cirka|omkring|runt|ungefär|uppskattningsvis|~|≈) ?(?=\S)/iu, 'about'],
  [/^(?:drygt|dryga|strax över|lite över|något över) /iu, 'over'],
  [/^(?:knappt|knappa|nästan|närmare|strax under|lite under|något under|uppemot) /iu, 'under'],
];

/** "ca 80 procent" is "80 procent", about. */
export function takeAbout(text: string): { readonly about: About | null; readonly rest: string } {
  for (const [pattern, about] of ABOUT) {
    if (pattern.test(text)) return { about, rest: text.replace(pattern, '') };
  }
  return { about: null, rest: text };
}

const QUANTITY = new RegExp(`^(${NUMBER})(?!\\d) ?(.*)$`, 'u');

/** A number with what stands after it; null when the text does not begin with one or goes on with something else. */
export function readQuantity(text: string): (Quantity & AfterNumber) | Unread | null {
  const match = QUANTITY.exec(text);
  if (match === null) return null;
  const [, number = '', after = ''] = match;
  const unit = readUnit(after);
  if (unit === null) return null;
  const amount = exact(number);
  return 'unread' in amount ? amount : { ...amount, ...unit };
}
