import { NUMBER } from './typed-text.ts';

const LABELLED = new RegExp(`(\\p{L}[\\p{L} -]*?)( ?:)? ?(${NUMBER}(?: ?(?:%|procent))?)(?=[ ,;]|$)[ ,;]*`, 'gu');
const HEADING = /^\p{L}[\p{L} -]*: ?(?=\p{L}[\p{L} -]*:? ?\d)/u;

/** "Betyg personal: 3,8 Invånare 3,9" as "Betyg personal: 3,8" and "Invånare: 3,9"; null for what is not such a list. */
export function splitLabelled(text: string): readonly string[] | null {
  const list = text.replace(HEADING, '');
  const found = [...list.matchAll(LABELLED)];
  const isWhole = found.map(([all]) => all).join('') === list;
  // Without a colon somewhere the word after a number would be its unit.
  const isList = found.length > 1 && found.some(([, , colon]) => colon !== undefined);
  return isWhole && isList ? found.map(([, label = '', , number = '']) => `${label.trim()}: ${number}`) : null;
}

const SEPARATOR = / ?; ?|, (?=.*\d)| samt | men |(?<=\d.*) och (?=.*\d)/iu;
const SLASH = /^(.*\d[^/]*?) ?\/ ?(.*\d.*)$/u;

/** "68 %/79 %" and "500 brev, omkring 40 procent" are two; "6/8" may be a share as well and is `unsure`. */
export function splitPieces(text: string): readonly string[] | 'unsure' {
  if (/^(?:ska ligga |ligga )?mellan /iu.test(text)) return [text];
  const pieces = text.split(SEPARATOR).filter((piece) => piece !== '');
  const parts: string[] = [];
  for (const piece of pieces) {
    const [, one, other] = SLASH.exec(piece) ?? [];
    if (one === undefined || other === undefined) parts.push(piece);
    else if (/^\d+$/u.test(one) && /^\d+$/u.test(other)) return 'unsure';
    else parts.push(one, other);
  }
  return parts.every((part) => /\d/u.test(part)) ? parts : [text];
}
