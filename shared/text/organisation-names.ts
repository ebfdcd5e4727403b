import type { Organisation } from '../model/organisation.ts';

type Names = Organisation['name'];

export const NAME_FORMS = ['short', 'definite', 'genitive', 'heading'] as const satisfies readonly (keyof Names)[];

/** What a Swedish public body's name ends with: without and with its article, what it is, and its letter in a short name. */
const BODIES: readonly {
  readonly plain: string;
  readonly definite: string;
  readonly kind: Organisation['kind'];
  readonly letter: string;
}[] = [
  { plain: 'fullmäktige', definite: 'fullmäktige', kind: 'council', letter: 'F' },
  { plain: 'nämnd', definite: 'nämnden', kind: 'board', letter: 'N' },
  { plain: 'styrelse', definite: 'styrelsen', kind: 'board', letter: 'S' },
  { plain: 'beredning', definite: 'beredningen', kind: 'committee', letter: 'B' },
  { plain: 'utskott', definite: 'utskottet', kind: 'committee', letter: 'U' },
  { plain: 'förvaltning', definite: 'förvaltningen', kind: 'administration', letter: 'F' },
];

/** Words that give no letter to a short name: "Hälso- och sjukvårdsnämnden" is HSN. */
const SMALL = new Set(['och', 'för', 'i', 'av', 'med', 'samt', 'till']);

/** A short name of one word is its first letters: "Region Exempel" is RE, "Vårdbolaget" is VÅR. */
const LETTERS_OF_ONE = 3;

/** The forms of a name that sentences and headings need, as they most often are; a person looks at them and changes them. */
export function proposedNames(heading: string): Names {
  const name = heading.trim().replace(/\s+/gu, ' ');
  const definite = definiteOf(name);
  return { short: shortOf(name), definite, genitive: genitiveOf(definite), heading: name };
}

/**
 * A name with one of its forms changed. While all of them are as they would be proposed, the others follow what is typed: a new
 * organisation is named once.
 */
export function renamed(names: Names, form: keyof Names, typed: string): Names {
  const proposed = proposedNames(names.heading);
  const isProposed = NAME_FORMS.every((one) => names[one] === proposed[one]);
  const leads = form === 'heading' || form === 'definite';
  return { ...(isProposed && leads ? proposedNames(typed) : names), [form]: typed };
}

/** What kind of organisation a name speaks of. */
export function proposedKind(heading: string): Organisation['kind'] {
  const name = heading.trim().toLocaleLowerCase('sv');
  // "Gemensam nämnd för företagshälsovård" does not end with what it is.
  if (/^gemensam(ma)? nämnd/u.test(name)) return 'joint-board';
  const body = bodyOf(name);
  if (body !== undefined) return body.kind;
  if (/^(region|kommun)\b|(kommun|regionen)$/u.test(name)) return 'region';
  if (/\bab$|\bbolag/u.test(name)) return 'company';
  return name.startsWith('område') ? 'area' : 'board';
}

function bodyOf(name: string) {
  const lower = name.toLocaleLowerCase('sv');
  return BODIES.find(({ plain, definite }) => lower.endsWith(plain) || lower.endsWith(definite));
}

function definiteOf(name: string): string {
  const body = bodyOf(name);
  return body === undefined || !name.toLocaleLowerCase('sv').endsWith(body.plain)
    ? name
    : `${name}${body.definite.slice(body.plain.length)}`;
}

/** A name that ends with an s-sound has no more: "Region Västerås", "Region Exempels". */
function genitiveOf(definite: string): string {
  return definite === '' || /[sxz]$/iu.test(definite) ? definite : `${definite}s`;
}

function shortOf(name: string): string {
  const words = name.split(/[\s/-]+/u).filter((word) => word !== '' && !SMALL.has(word.toLocaleLowerCase('sv')));
  const body = bodyOf(name);
  const last = words.at(-1);
  const isCompound = body !== undefined && last !== undefined && last.length > body.definite.length;
  const [only] = words;
  if (words.length === 1 && only !== undefined && !isCompound) return only.slice(0, LETTERS_OF_ONE).toLocaleUpperCase('sv');
  const letters = words.map((word) => [...word][0] ?? '').join('');
  const short = `${letters}${isCompound ? body.letter : ''}`;
  return (short === '' ? name.slice(0, LETTERS_OF_ONE) : short).toLocaleUpperCase('sv');
}

/** The name of a body is written with a small letter inside a sentence; a region's or a company's, and letters alone, as it is. */
export function insideSentence(name: string, kind: Organisation['kind']): string {
  const isName = kind === 'region' || kind === 'company' || /^\p{Lu}{2}/u.test(name);
  return isName ? name : `${name.slice(0, 1).toLocaleLowerCase('sv')}${name.slice(1)}`;
}
