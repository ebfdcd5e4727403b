/** What is looked at in the internal control of an occasion: each a kind of finding, and the first part of its key. */
export const CONTROL_CHECKS = [
  /** Answered that it helped, where the comment says that it was not done. */
  'unfit-answer',
  /** The answer's own words say that it was not done, and the comment does not. */
  'against-comment',
  'same-comment',
  /** A sentence that differs in one word from that of another action of the risk. */
  'twin-sentence',
  /** A comment that says both that nothing happened and that something remains. */
  'two-ways',
  /** A comment that looks forward to what has already been. */
  'looks-back',
  /** Actions of one risk that answer for the risk differently. */
  'disagreeing',
  'dropped-but-planned',
  'done-but-planned',
  /** Finished at the year's end without having been carried out once. */
  'no-ticks',
  'unanswered',
] as const;
export type ControlCheck = (typeof CONTROL_CHECKS)[number];

/** Where the key of a finding in the figures has the table, that of the internal control has this. */
export const CONTROL_PLACE = 'kontroll';

export function isControlCheck(check: string): check is ControlCheck {
  return CONTROL_CHECKS.some((known) => known === check);
}
