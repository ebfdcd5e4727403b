/** Between the items of a plan as they are written: a new one between two of them moves no other. */
export const POSITION_GAP = 1024;
