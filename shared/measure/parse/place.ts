import { NUMBER_WORDS } from '../../text/number-words.ts';
import type { Reading } from '../value.ts';
import { takeAbout } from './amount.ts';

const WORDS: readonly string[] = NUMBER_WORDS;
const COUNT = `\\d{1,3}(?: \\d{3})+|\\d+|ett|${WORDS.join('|')}`;

const RANK = /^(?:topp|plats|placering|plats nr|nr|nummer|rang) ?(\d+)(?: av (?:de )?(\d+))?(?: \p{L}[\p{L} -]*)?$/iu;
const NTH = /^(\d+):[ae] plats(?:en)?(?: av (?:de )?(\d+))?(?: \p{L}[\p{L} -]*)?$/iu;
const SHARE = new RegExp(`^(${COUNT}) av (?:de )?(${COUNT})(?: \\p{L}[\\p{L} -]*)?$`, 'iu');

/** "Topp 3 av 7", "plats 12 av 21", "3:e plats". */
export function readRank(text: string): Extract<Reading, { readonly kind: 'rank' }> | null {
  const [, place, of] = RANK.exec(text) ?? NTH.exec(text) ?? [];
  if (place === undefined || Number(place) === 0 || (of !== undefined && Number(of) < Number(place))) return null;
  return { kind: 'rank', place: `${Number(place)}`, of: of === undefined ? null : `${Number(of)}` };
}

/** "6 av 8", "drygt sju av tio": no more than all, of at least one. */
export function readShare(text: string): Extract<Reading, { readonly kind: 'share' }> | null {
  const { about, rest } = takeAbout(text);
  const [, part, of] = SHARE.exec(rest) ?? [];
  const [some, all] = [counted(part), counted(of)];
  return some === null || all === null || all === 0 || some > all
    ? null
    : { kind: 'share', part: `${some}`, of: `${all}`, about };
}

function counted(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLocaleLowerCase('sv');
  const number = word === 'ett' ? 1 : WORDS.includes(word) ? WORDS.indexOf(word) : Number(word.replaceAll(' ', ''));
  return Number.isSafeInteger(number) ? number : null;
}
