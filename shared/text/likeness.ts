import { isBlank, toPlainText } from './plain-text.ts';
import type { RichText } from './rich-text.ts';

/** A text that says the same as another, or the same but for some changes. */
export interface Likeness {
  /** The other text's key: of several the one that it has most in common with. */
  readonly other: string;
  readonly kind: 'same' | 'changed';
}

/** Words in a row: texts on the same subject have few such in common, and one changed word breaks only as many. */
const RUN = 3;
/** Shorter texts are alike without being copies: "Inget att rapportera för perioden." */
const FEWEST_WORDS = 12;
/** How much of the shorter of two texts must stand in the longer for one to be a copy of the other. */
const SHARE = 0.5;

/**
 * Texts that are copies of one another, changed or not: people copy a paragraph from one chapter to another, and later change it
 * in one of them. The earlier of two is the original, so only the later is told of; key -> what it is like.
 */
export function likeTexts(
  texts: readonly { readonly key: string; readonly text: RichText | null }[],
): ReadonlyMap<string, Likeness> {
  const found = new Map<string, Likeness>();
  const earlier: { readonly key: string; readonly runs: ReadonlySet<string>; readonly plain: string }[] = [];
  for (const { key, text } of texts) {
    if (text === null || isBlank(text)) continue;
    const { plain, runs } = runsOf(text);
    if (runs === null) continue;
    let best: { readonly likeness: Likeness; readonly share: number } | null = null;
    for (const other of earlier) {
      const share = shareOf(runs, other.runs);
      if (share < SHARE || (best !== null && share <= best.share)) continue;
      best = { likeness: { other: other.key, kind: plain === other.plain ? 'same' : 'changed' }, share };
    }
    if (best !== null) found.set(key, best.likeness);
    earlier.push({ key, runs, plain });
  }
  return found;
}

interface Runs {
  readonly plain: string;
  /** Null for a text that is too short to be told from others. */
  readonly runs: ReadonlySet<string> | null;
}

/** A text's runs are asked for at every change of any text, and texts do not change in place. */
const known = new WeakMap<RichText, Runs>();

function runsOf(text: RichText): Runs {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = toPlainText(text).trim();
  const words = plain.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs =
    words.length < FEWEST_WORDS
      ? null
      : new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
  const made = { plain, runs };
  known.set(text, made);
  return made;
}

/** How much of the smaller set the two have in common. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const run of shorter) if (longer.has(run)) common += 1;
  return common / shorter.size;
}
