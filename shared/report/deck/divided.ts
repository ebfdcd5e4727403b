/** A share that ends in the middle of a sentence ends rather at a comma, and one at a sentence's end, unless it would be less than this. */
const LEAST = 0.4;
const ENDS = [/[.!?]\s+(?=[\p{Lu}\d])/gu, /[,;:]\s+/gu, /\s+/gu];

/** A text in shares of at most so many characters, that are it whole when they are read one after another. */
export function divided(text: string, longest: number): readonly string[] {
  const shares: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const end = endWithin(rest.slice(0, longest));
    shares.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...shares, rest];
}

function endWithin(text: string): number {
  for (const pattern of ENDS) {
    const end = Math.max(0, ...[...text.matchAll(pattern)].map((match) => match.index + match[0].length));
    if (end >= LEAST * text.length) return end;
  }
  return text.length;
}
