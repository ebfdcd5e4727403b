import type { Quantity, Reading } from '../value.ts';
import { readQuantity, type Unread } from './amount.ts';

type Sense = Extract<Reading, { readonly kind: 'bound' }>['sense'];

const BEFORE: readonly (readonly [RegExp, Sense])[] = [
  [
    /^(?:≥|>=|=>|minst|lägst|som lägst|åtminstone|inte under|ej under|inte (?:lägre|mindre|färre) än|från och med) ?/iu,
    'at-least',
  ],
  [
    /^(?:≤|<=|=<|högst|max|max\.|maximalt|som högst|som mest|inte över|ej över|inte (?:högre|mer|fler) än|inom|upp till) ?/iu,
    'at-most',
  ],
  [/^(?:>|mer än|över|högre än|fler än|större än|längre än) ?/iu, 'over'],
  [/^(?:<|mindre än|under|lägre än|färre än|kortare än) ?/iu, 'under'],
  [/^(?:öka|ökas|ökning|höja|höjas) till (?:minst )?/iu, 'at-least'],
  [/^(?:minska|minskas|minskning|sänka|sänkas) till (?:högst )?/iu, 'at-most'],
];
const AFTER: readonly (readonly [RegExp, Sense])[] = [
  [/ (?:eller (?:mer|högre|fler|bättre|över)|och (?:uppåt|däröver))$/iu, 'at-least'],
  [/ (?:eller (?:mindre|lägre|färre|under)|och (?:nedåt|därunder))$/iu, 'at-most'],
];
const SHALL = /^(?:ska|skall|bör) (?:vara |uppgå till |ligga på )?/iu;

/** "> 90 procent", "minst 90", "högst 10 %", "inom 90 dagar", "90 eller mer". */
export function readBound(text: string): Extract<Reading, { readonly kind: 'bound' }> | Unread | null {
  const said = text.replace(SHALL, '');
  for (const [pattern, sense] of [...BEFORE, ...AFTER]) {
    if (!pattern.test(said)) continue;
    const quantity = readQuantity(said.replace(pattern, ''));
    if (quantity === null || 'unread' in quantity) return quantity;
    return { kind: 'bound', sense, ...amountOf(quantity) };
  }
  return null;
}

function amountOf({ amount, unit }: Quantity): Quantity {
  return { amount, unit };
}
