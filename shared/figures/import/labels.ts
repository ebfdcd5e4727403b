const SOFT_HYPHEN = /\u00ad/gu;
/** Marks of footnotes at the end of a label: "*)", "**", "1)". */
const MARKS = /\s*(?:\*+\)?|\d\))+$/u;
/** What makes a text of a label that begins as a formula does, in files that came from here. */
const TEXT_MARK = /^'(?=[-+=@\u2010-\u2015\u2212])/u;
/** A word that was cut at the end of a line: "Budget- avvikelse". */
const CUT = /(\p{L})-\s+(\p{Ll})/gu;
/** "kvinnor och", "korttids-, långtids-": where the hyphen belongs to the word. */
const JOINING = /^(?:och|eller|samt|resp)\b/u;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const NOISE = /[\s.,:;]+/gu;

/**
 * A label or heading as it is compared: without footnote marks, cut words, dashes of different kinds, full stops, and blanks, all in
 * small letters. "- Varav  kvinnor *)" and "-varav kvinnor" are the same.
 */
export function plainLabel(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  const plain = made(label);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(label, plain);
  return plain;
}

/** The labels of a sheet are asked for again and again while it is looked through. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function made(label: string): string {
  return label
    .normalize('NFC')
    .replace(SOFT_HYPHEN, '')
    .replace(DASHES, '-')
    .replace(CUT, (whole, before: string, after: string, at: number, all: string) =>
      JOINING.test(all.slice(at + whole.length - 1)) ? whole : `${before}${after}`,
    )
    .trim()
    .replace(TEXT_MARK, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(NOISE, '');
}

/** Names a label among those before it: "summa", and for the second of the same "summa#2". `plain` labels are counted in the order they come. */
export function labelKeys(): (plain: string) => string {
  const counts = new Map<string, number>();
  return (plain) => {
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return count === 1 ? plain : `${plain}#${count}`;
  };
}
