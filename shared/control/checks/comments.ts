import { t } from '../../text/messages/index.ts';
import type { ControlAction } from '../control.ts';
import { type ControlFinding, controlFinding } from './finding.ts';
import type { Looked } from './input.ts';
import { saysBoth, yearsToCome } from './turns.ts';

const COLUMN = 'comment';

/** Actions whose comments are the same, letter by letter: told at each but the first. */
export function sameComments({ plan, commentOf }: Looked): ControlFinding[] {
  const first = new Map<string, ControlAction>();
  return plan.actions.flatMap((action): ControlFinding[] => {
    const comment = commentOf(action.id);
    if (comment === '') return [];
    const earlier = first.get(comment);
    if (earlier === undefined) {
      first.set(comment, action);
      return [];
    }
    const sentence = t('controlCheck:sameComment', { other: earlier.text });
    return [controlFinding({ about: 'same-comment', action: action.id, column: COLUMN, sentence, evidence: [comment] })];
  });
}

/** Sentences shorter than this, in words, are alike by chance. */
const FEWEST_WORDS = 8;

/** A sentence that another action of the risk has too, but for one word: copied, and one of them perhaps wrong. */
export function twinSentences({ plan, commentOf }: Looked): ControlFinding[] {
  const before = new Map<string, ControlAction[]>();
  return plan.actions.flatMap((action): ControlFinding[] => {
    const others = [...(before.get(action.risk) ?? [])];
    before.set(action.risk, [...others, action]);
    const own = others.length === 0 ? [] : sentencesOf(commentOf(action.id));
    return others.flatMap((other): ControlFinding[] => {
      if (commentOf(other.id) === commentOf(action.id)) return [];
      const twin = firstTwin(own, sentencesOf(commentOf(other.id)));
      if (twin === null) return [];
      const sentence = t('controlCheck:twinSentence', { ...twin, action: other.text });
      const evidence = [twin.here, twin.there, other.id];
      return [controlFinding({ about: 'twin-sentence', action: action.id, column: COLUMN, sentence, evidence })];
    });
  });
}

interface Twin {
  readonly here: string;
  readonly there: string;
}

function firstTwin(own: readonly (readonly string[])[], others: readonly (readonly string[])[]): Twin | null {
  for (const one of own) {
    for (const other of others) {
      if (one.length !== other.length) continue;
      const differing = one.flatMap((here, at) => {
        const there = other[at] ?? '';
        return here === there ? [] : [{ here, there }];
      });
      const [only] = differing;
      if (only !== undefined && differing.length === 1) return only;
    }
  }
  return null;
}

function sentencesOf(comment: string): string[][] {
  return comment
    .split(/[.!?](?:\s+|$)/)
    .map((sentence) => sentence.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length >= FEWEST_WORDS);
}

/** A comment that says both that nothing happened and that something remains. */
export function bothWays({ plan, commentOf }: Looked): ControlFinding[] {
  return plan.actions.flatMap(({ id: action }): ControlFinding[] => {
    const comment = commentOf(action);
    if (!saysBoth(comment)) return [];
    return [
      controlFinding({ about: 'two-ways', action, column: COLUMN, sentence: t('controlCheck:twoWays'), evidence: [comment] }),
    ];
  });
}

/** A comment that looks forward to a year that has passed, or at year-end to the year itself: left from an earlier report. */
export function lookingBack({ plan, commentOf, year, kind }: Looked): ControlFinding[] {
  const last = kind === 'annual' ? year : year - 1;
  return plan.actions.flatMap(({ id: action }): ControlFinding[] => {
    const years = [...new Set(yearsToCome(commentOf(action)).filter((one) => one <= last))].toSorted();
    if (years.length === 0) return [];
    const sentence = t('controlCheck:looksBack', { years: years.join(', ') });
    const evidence = [commentOf(action)];
    return [controlFinding({ about: 'looks-back', action, column: COLUMN, sentence, evidence })];
  });
}
