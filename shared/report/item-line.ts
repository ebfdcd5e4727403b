import type { ItemLineBlock } from './document.ts';
import { BODY_POINTS } from './table-size.ts';
import { textWidth } from './text-width.ts';

/** "Nr 8. Att starta." */
export function lineWords({ label, text }: ItemLineBlock): string {
  return label === null ? text : `${label} ${text}`;
}

const USUAL = 54;
const AFTER_LABEL = 8;

/** How far in what is to be done stands after the number of an assignment, in points; the same for the numbers that are usual. */
export function lineIndent(label: string): number {
  return Math.max(USUAL, Math.ceil(textWidth(label) * BODY_POINTS) + AFTER_LABEL);
}
