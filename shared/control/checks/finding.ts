/** Something in the internal control that a person should look at. Nothing of it is ever corrected or stopped. */
export interface ControlFinding {
  readonly about: 'unfit-answer' | 'same-comment' | 'disagreeing' | 'dropped-but-planned' | 'done-but-planned';
  /** The action where it can be seen and put right. */
  readonly action: string;
  /** The whole of it in Swedish, for a person. */
  readonly sentence: string;
}
