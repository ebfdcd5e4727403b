import type { IParagraphStyleOptions } from 'docx';
import type { List } from '../../../../shared/text/rich-text.ts';
import { BULLETS } from '../numbering.ts';
import { ownStyle } from './own.ts';

/** Levels of lists that have a style of their own, as in Word; deeper ones take the last. */
const LIST_STYLES = 3;
const LISTS = { bulletList: 'ListBullet', orderedList: 'ListNumber' } as const;

/** The style of a paragraph in a list, `level` counted from 0. */
export function listStyle(list: List['type'], level: number): string {
  const number = Math.min(level + 1, LIST_STYLES);
  return `${LISTS[list]}${number === 1 ? '' : number}`;
}

/** The style of a heading inside a text. */
export function subheadingStyle(level: 1 | 2): string {
  return level === 1 ? 'Subheading' : 'Subheading2';
}

/** Running text, its sub-headings and labels, legends and bullets. */
export function bodyStyles(): IParagraphStyleOptions[] {
  return [
    ownStyle('Normal', { quickFormat: true }),
    ownStyle('Subheading', { next: 'Normal', quickFormat: true, paragraph: { keepLines: true } }),
    ownStyle('Subheading2', { next: 'Normal', quickFormat: true, paragraph: { keepLines: true } }),
    ownStyle('Label', { next: 'Normal' }),
    ownStyle('LegendHeading', { next: 'Legend' }),
    ownStyle('Legend', { paragraph: { keepLines: true } }),
    ...lists(),
  ];
}

/** The bullets, and how far in they stand, belong to the style; the number of a numbered list to each list, so that every list starts at 1. */
function lists(): IParagraphStyleOptions[] {
  return Array.from({ length: LIST_STYLES }, (_, level) => level).flatMap((level) => {
    const quick = level === 0 ? { quickFormat: true } : {};
    const { paragraph = {}, ...bullets } = ownStyle(listStyle('bulletList', level), quick);
    const { indent: _, ...room } = paragraph;
    return [
      { ...bullets, paragraph: { ...room, numbering: { reference: BULLETS, level } } },
      ownStyle(listStyle('orderedList', level), quick),
    ];
  });
}
