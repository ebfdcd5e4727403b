/** What is looked at over a whole report, besides what keeps it from being read: each the first part of a finding's key. */
export const WHOLE_CHECKS = [
  /** Words that were bound to the data, and say something else now. */
  'bound-changed',
  /** A figure in a text that is nearly, but not, that of a cell. */
  'text-figure',
  /** The same with the wrong sign. */
  'text-sign',
  /** One fact told differently in two places. */
  'same-fact',
  'repeated-text',
  'repeated-row',
  'wrong-year',
  'board-missing',
] as const;
export type WholeCheck = (typeof WHOLE_CHECKS)[number];

/** Where the key of a finding in the figures has the table, that of one over the whole has this. */
export const WHOLE_PLACE = 'rapport';

export function isWholeCheck(check: string): check is WholeCheck {
  return WHOLE_CHECKS.some((known) => known === check);
}
