import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { LIST_STEP } from '../../../shared/report/look/own-styles.ts';
import { twips } from './page.ts';

export const HEADINGS = 'headings';
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** A list has at most this many levels in Word. */
export const LIST_LEVELS = 9;

/** Deeper levels stand where this one does: beyond it there is no room left for text. */
const DEEPEST_INDENT = 18;

/** Where the text of a level of a list stands, with its mark in the step before it. In twips. */
export function listIndent(level: number): { readonly left: number; readonly hanging: number } {
  return { left: twips(LIST_STEP * Math.min(level + 1, DEEPEST_INDENT)), hanging: twips(LIST_STEP) };
}

/**
 * Numbering of headings, bullets and numbered lists. A heading's own level is bound to its style. `first` is the number of the first
 * numbered heading: a chapter that is taken out alone keeps its number, "5.2".
 */
export function documentNumbering(first: string): INumberingOptions {
  const starts = first.split('.').map(Number);
  const listLevels = Array.from({ length: LIST_LEVELS }, (_, level) => level);
  return {
    config: [
      {
        reference: HEADINGS,
        levels: ([1, 2, 3, 4] as const).map((level) => ({
          level: level - 1,
          start: starts[level - 1] ?? 1,
          format: LevelFormat.DECIMAL,
          text: ['%1', '%1.%2', '%1.%2.%3', '%1.%2.%3.%4'][level - 1] ?? '',
          alignment: AlignmentType.START,
          suffix: LevelSuffix.TAB,
          style: { style: `Heading${level}` },
        })),
      },
      {
        reference: BULLETS,
        levels: listLevels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? '\u2022' : '\u2013',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: listIndent(level) } },
        })),
      },
      {
        reference: NUMBERS,
        levels: listLevels.map((level) => ({
          level,
          format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
          text: `%${level + 1}.`,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: listIndent(level) } },
        })),
      },
    ],
  };
}
