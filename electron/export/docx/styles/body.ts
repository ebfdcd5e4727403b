import type { IParagraphStyleOptions } from 'docx';
import type { List } from '../../../../shared/text/rich-text.ts';
import { COLOURS } from '../colours.ts';
import { BULLETS, listIndent } from '../numbering.ts';
import { halfPoints, twips } from '../page.ts';
import { spacing } from './spacing.ts';

/** Levels of lists that have a style of their own, as in Word; deeper ones take the last. */
const LIST_STYLES = 3;
const LISTS = {
  bulletList: { id: 'ListBullet', name: 'List Bullet' },
  orderedList: { id: 'ListNumber', name: 'List Number' },
} as const;

/** Room after a paragraph of running text, and after one in a list, in points. */
export const PARAGRAPH_ROOM = 6;
export const LIST_ROOM = 3;

/** The style of a paragraph in a list, `level` counted from 0. */
export function listStyle(list: List['type'], level: number): string {
  const number = Math.min(level + 1, LIST_STYLES);
  return `${LISTS[list].id}${number === 1 ? '' : number}`;
}

/** The style of a heading inside a text. */
export function subheadingStyle(level: 1 | 2): string {
  return level === 1 ? 'Subheading' : 'Subheading2';
}

/** Running text, its sub-headings and labels, legends and bullets. */
export function bodyStyles(): IParagraphStyleOptions[] {
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { spacing: spacing({ after: PARAGRAPH_ROOM }) } },
    {
      id: subheadingStyle(1),
      name: 'Mellanrubrik',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: spacing({ before: 8, after: 2 }) },
    },
    {
      id: subheadingStyle(2),
      name: 'Mellanrubrik 2',
      basedOn: subheadingStyle(1),
      next: 'Normal',
      quickFormat: true,
      run: { bold: false, italics: true },
      paragraph: { keepNext: true, keepLines: true, spacing: spacing({ before: 6, after: 1 }) },
    },
    {
      id: 'Label',
      name: 'Etikett',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: halfPoints(10), color: COLOURS.quiet },
      paragraph: { keepNext: true, spacing: spacing({ before: 4, after: 1 }) },
    },
    {
      id: 'LegendHeading',
      name: 'Symbolrubrik',
      basedOn: 'Normal',
      next: 'Legend',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: spacing({ before: 8, after: 3 }) },
    },
    {
      id: 'Legend',
      name: 'Symbolförklaring',
      basedOn: 'Normal',
      paragraph: { keepLines: true, indent: { left: twips(20), hanging: twips(20) }, spacing: spacing({ after: 2 }) },
    },
    ...lists(),
  ];
}

/** The bullets belong to the style; the number of a numbered list to each list, so that every list starts at 1. */
function lists(): IParagraphStyleOptions[] {
  return Array.from({ length: LIST_STYLES }, (_, level) => level).flatMap((level) => [
    listStyleOptions('bulletList', level, { numbering: { reference: BULLETS, level } }),
    listStyleOptions('orderedList', level, { indent: listIndent(level) }),
  ]);
}

function listStyleOptions(list: List['type'], level: number, place: IParagraphStyleOptions['paragraph']): IParagraphStyleOptions {
  return {
    id: listStyle(list, level),
    name: level === 0 ? LISTS[list].name : `${LISTS[list].name} ${level + 1}`,
    basedOn: 'Normal',
    ...(level === 0 ? { quickFormat: true } : {}),
    paragraph: { ...place, spacing: spacing({ after: LIST_ROOM }) },
  };
}
