import { Decimal } from 'decimal.js';
import type { Reading } from '../value.ts';
import { readQuantity, type Unread } from './amount.ts';

const DOWN = /^(?:ska )?(?:minskning|minskar|minskas|minskat|minskade|minska|sänkning|sänkas|sänka|sjunkit) (?:med )?/iu;
const UP = /^(?:ska )?(?:ökning|ökar|ökas|ökat|ökade|öka|höjning|höjas|höja|stigit) (?:med )?/iu;
const PLUS = /^[+±]/u;

/**
 * "Minskning med 15 %", "Ökning med 5%", "+4,4 procent". A plus is only written before a change; a minus may also stand before a
 * figure that is negative, and so says nothing by itself.
 */
export function readChange(text: string): Extract<Reading, { readonly kind: 'change' }> | Unread | null {
  const isDown = DOWN.test(text);
  if (!isDown && !UP.test(text) && !PLUS.test(text)) return null;
  const quantity = readQuantity(text.replace(DOWN, '').replace(UP, '').replace(/^±/u, ''));
  if (quantity === null || 'unread' in quantity) return quantity;
  const { amount, unit } = quantity;
  const size = new Decimal(amount);
  // "minskning med −15 %" says it twice; it is a decrease.
  return { kind: 'change', amount: (isDown ? size.abs().negated() : size).toFixed(), unit };
}
