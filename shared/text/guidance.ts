/** How many words a text is expected to have. */
export interface Guidance {
  readonly from: number;
  readonly to: number;
  /** As the instruction says it: "högst 150 ord". */
  readonly words: string;
}

const NUMBER = '(\\d{1,3}(?:[ \\u00a0]\\d{3})*|\\d+)';
const LIMIT = '(högst|max(?:imalt)?|upp till|minst|cirka|ca\\.?|omkring|ungefär|runt)';
const RANGE = new RegExp(`${NUMBER}\\s*(?:–|-|till)\\s*${NUMBER}\\s+ord\\b`, 'iu');
const SINGLE = new RegExp(`(?:${LIMIT}\\s+)?${NUMBER}\\s+ord\\b`, 'iu');
/** Around a number of words that is not exact: so much more or less is as asked for. */
const ABOUT = 0.2;

/**
 * The length that an instruction asks for, read from its own words: "100–200 ord", "högst 150 ord", "cirka 80 ord". Null where it
 * says nothing of length. Read, not entered: what people already write is enough, and cannot contradict the instruction.
 */
export function guidanceOf(instruction: string | null): Guidance | null {
  if (instruction === null) return null;
  const range = RANGE.exec(instruction);
  if (range !== null) {
    const [from, to] = [numberOf(range[1]), numberOf(range[2])];
    return { from: Math.min(from, to), to: Math.max(from, to), words: range[0] };
  }
  const single = SINGLE.exec(instruction);
  if (single === null) return null;
  const count = numberOf(single[2]);
  const limit = (single[1] ?? '').toLowerCase();
  if (limit === 'minst') return { from: count, to: Number.POSITIVE_INFINITY, words: single[0] };
  if (/^(?:högst|max|upp)/.test(limit)) return { from: 0, to: count, words: single[0] };
  return { from: Math.round(count * (1 - ABOUT)), to: Math.round(count * (1 + ABOUT)), words: single[0] };
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(/\D/g, ''));
}
