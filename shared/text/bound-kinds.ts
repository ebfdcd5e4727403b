// What words in a text can be bound to. Apart from the schemas, so that the window can use it without loading them.

/** How a negative figure is told: with its sign when nothing is said, without one ("ett underskott på 460"), or as "minus 460". */
export const BOUND_SIGNS = ['none', 'word'] as const;

/** The unit after a figure: "mnkr" or "miljoner kronor"; none when nothing is said. */
export const BOUND_UNITS = ['short', 'long'] as const;

/** Which of its deviations from the budget a board is behind by. */
export const BOUND_MEASURES = ['outcome', 'forecast'] as const;

/** Of what is written over words that the data makes, in characters. */
export const LONGEST_SAID = 2_000;
