import { t } from '../../text/messages/index.ts';
import { parseTypedNumber } from '../parse.ts';
import { readDate } from './read-date.ts';
import { LONGEST_CELL, type SheetCell } from './sheet.ts';

/** Dashes that stand for nothing in a table. */
const NOTHING = /^[-\u2010-\u2015\u2212]$/u;
/** What Excel and LibreOffice show for a formula without a value, in Swedish and English. */
const ERROR =
  /^#(?:DIVISION\/0!|DIV\/0!|REFERENS!|REF!|SAKNAS!|N\/A|NAMN\?|NAME\?|VÄRDEFEL!|VALUE!|SKÄRNING!|NULL!|OGILTIGT!|NUM!)/iu;
const BLANKS = /[ \u00a0\u2007\u2009\u202f]/gu;
const UNIT = /\s*(?:mdkr|mnkr|mkr|tkr|kr|kronor|st|%|procent)\.?$/iu;
const PARENTHESES = /^\((.*)\)$/su;
const TRAILING_MINUS = /^(.*\d)\s*[-\u2212\u2013]$/su;
/** "1.234.567,8" and "1.234,5": points between the groups, a comma before the decimals. */
const POINTS = /^([-+\u2212\u2013]?\s*)(\d{1,3}(?:\.\d{3})+),(\d+)$|^([-+\u2212\u2013]?\s*)(\d{1,3}(?:\.\d{3}){2,})$/u;
/** "1,234.5" and "1,234,567". */
const COMMAS = /^([-+\u2212\u2013]?\s*)(\d{1,3}(?:,\d{3})+)\.(\d+)$|^([-+\u2212\u2013]?\s*)(\d{1,3}(?:,\d{3}){2,})$/u;

/**
 * A text from a paste or a file as what it says: a figure as people and systems write it in Swedish (blanks of every kind between
 * thousands, decimal comma or point, a minus of any kind before or after, parentheses for minus, a unit after), a day, an error of a
 * spreadsheet, a blank, or words.
 */
export function readValue(text: string): SheetCell {
  if (text.length > LONGEST_CELL) return { type: 'error', text: t('figures:file.longCell') };
  const trimmed = text.replace(BLANKS, ' ').trim();
  if (trimmed === '' || NOTHING.test(trimmed)) return { type: 'blank' };
  if (ERROR.test(trimmed)) return { type: 'error', text: trimmed };
  const digits = readNumber(trimmed);
  if (digits !== null) return { type: 'number', digits };
  const date = readDate(trimmed);
  return date === null ? { type: 'text', text: text.trim() } : { type: 'date', date };
}

/** The exact decimal that a text says, its unit aside; null when it says something else. */
export function readNumber(text: string): string | null {
  const bare = text.replace(UNIT, '').trim();
  const inside = PARENTHESES.exec(bare)?.[1] ?? TRAILING_MINUS.exec(bare)?.[1];
  const size = parseTypedNumber(withoutGroups(inside ?? bare));
  if (size === null || inside === undefined) return size;
  // "(-5)" is written by nobody; what it means is not guessed.
  if (size.startsWith('-')) return null;
  return /^[0.]+$/u.test(size) ? size : `-${size}`;
}

function withoutGroups(text: string): string {
  const [, sign = '', whole = '', decimals = '', loneSign = '', alone = ''] = POINTS.exec(text) ?? COMMAS.exec(text) ?? [];
  if (whole !== '') return `${sign}${whole.replace(/[.,]/gu, '')},${decimals}`;
  return alone === '' ? text : `${loneSign}${alone.replace(/[.,]/gu, '')}`;
}
