import { best, type Sought, wordsOf } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import { type Entry, GROUPS, type Group } from './entry.ts';

/** Entries under a heading. */
export interface Section {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** As many of each group as are taken in at a glance. */
const FEW = 8;

/** Before anything is sought: what was chosen last, and what can be done. */
export function firstSections(commands: readonly Entry[], recent: readonly Entry[]): readonly Section[] {
  const chosen = recent.slice(0, FEW);
  return shown([
    { heading: t('palette:group.recent'), entries: chosen },
    ...(['command', 'setting'] as const).map((group) => ({
      heading: t(`palette:group.${group}`),
      entries: commands.filter((entry) => entry.group === group && !chosen.includes(entry)),
    })),
  ]);
}

/** What answers to what is sought, nothing to signs without a word: what was chosen lately first, then the group with the best entry, each with its best first. */
export function foundSections(entries: readonly Entry[], recent: readonly Entry[], sought: Sought): readonly Section[] {
  if (sought.length === 0) return [];
  const lately = best(recent, wordsOfEntry, sought).map(({ entry }) => entry);
  const found = best(entries, wordsOfEntry, sought).filter(({ entry }) => !lately.includes(entry));
  const rankOfGroup = (group: Group) => found.find(({ entry }) => entry.group === group)?.rank ?? Number.POSITIVE_INFINITY;
  const ranks = new Map(GROUPS.map((group) => [group, rankOfGroup(group)]));
  const groups = GROUPS.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || 0);
  return shown([
    { heading: t('palette:group.recent'), entries: lately.slice(0, FEW) },
    ...groups.map((group) => ({
      heading: t(`palette:group.${group}`),
      entries: found.flatMap(({ entry }) => (entry.group === group ? [entry] : [])).slice(0, FEW),
    })),
  ]);
}

/** What the store has found, as it came. */
export function textSection(entries: readonly Entry[]): readonly Section[] {
  return shown([{ heading: t('palette:group.text'), entries }]);
}

function shown(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ entries }) => entries.length > 0);
}

const known = new WeakMap<Entry, readonly string[]>();

function wordsOfEntry(entry: Entry): readonly string[] {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const words = wordsOf(`${entry.label} ${entry.detail ?? ''}`);
  known.set(entry, words);
  return words;
}
