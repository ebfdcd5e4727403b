import type { Value } from '../value.ts';

/** An outcome with the target that it is held against. */
export interface Pair {
  readonly outcome: Value;
  readonly target: Value;
}

/**
 * Which outcome answers to which target: by sex, by label, by order, or all outcomes to the one target. With a total among
 * them the total alone is held against a target for all. Null when they cannot be paired.
 */
export function pairsOf(outcomes: readonly Value[], targets: readonly Value[]): readonly Pair[] | null {
  const [only, ...moreTargets] = targets;
  if (only === undefined) return null;
  if (moreTargets.length === 0) {
    const own = outcomes.filter((outcome) => only.sex !== null && outcome.sex === only.sex);
    const total = outcomes.filter(({ sex }) => sex === 'all');
    const held = own.length > 0 ? own : total.length > 0 ? total : outcomes;
    return held.map((outcome) => ({ outcome, target: only }));
  }
  if (outcomes.length !== targets.length) return null;
  const inOrder = [...outcomes, ...targets].every(({ sex, label }) => sex === null && label === null);
  const pairs = outcomes.map((outcome, index) => {
    const target = inOrder ? targets[index] : targets.find((candidate) => isSame(outcome, candidate));
    return target === undefined ? null : { outcome, target };
  });
  const found = pairs.filter((pair) => pair !== null);
  return found.length === pairs.length && new Set(found.map(({ target }) => target)).size === found.length ? found : null;
}

/** The value of the same sex or label among others; a value alone answers for all. */
export function answering(value: Value, among: readonly Value[]): Value | undefined {
  const [first, ...others] = among;
  if (first !== undefined && others.length === 0 && first.sex === null) return first;
  return among.find((candidate) => isSame(value, candidate)) ?? among.find(({ sex }) => value.sex === null && sex === 'all');
}

/** Of the same sex, or under the same label: "Betyg personal" and "Personal". */
function isSame(one: Value, other: Value): boolean {
  if (one.sex !== null || other.sex !== null) return one.sex === other.sex;
  const [a, b] = [one.label, other.label].map((label) => label?.toLocaleLowerCase('sv') ?? '');
  return a !== undefined && b !== undefined && a !== '' && b !== '' && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`));
}
