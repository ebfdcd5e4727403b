import { BorderStyle, type IBorderOptions } from 'docx';
import { COLOURS } from './colours.ts';

export const NONE: IBorderOptions = { style: BorderStyle.NIL, size: 0, color: 'auto' };
export const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.thin };
export const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.rule };

/** Thin horizontal lines and nothing else. */
export const TABLE_BORDERS = {
  top: NONE,
  bottom: THIN,
  left: NONE,
  right: NONE,
  insideHorizontal: THIN,
  insideVertical: NONE,
} as const;
