import { t } from '../../text/messages/index.ts';

/** A slide's title before it is told from others. */
export interface Titled {
  readonly title: string;
  /** What it stands in, innermost first. */
  readonly within: readonly string[];
}

/**
 * Titles that are never the same: slides that go on from one another are counted ("Årets resultat (2 av 3)"), what has the same title in
 * another chapter says which ("HR-statistik – Kulturnämnden"), and what comes back later in its own says that it goes on.
 */
export function ownTitles(slides: readonly Titled[]): readonly string[] {
  const runs = runsOf(slides);
  const named = goingOn(runs.map((run) => nameOf(run, runs)));
  return runs.flatMap(({ count }, at) => {
    const title = named[at] ?? '';
    return Array.from({ length: count }, (_, index) =>
      count === 1 ? title : t('report:slideOf', { title, number: index + 1, count }),
    );
  });
}

interface Run extends Titled {
  readonly count: number;
}

/** Slides of one title that follow one another. */
function runsOf(slides: readonly Titled[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { title, within } of slides) {
    const last = runs.at(-1);
    if (last?.title === title && last.within[0] === within[0]) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ title, within, count: 1 });
  }
  return runs;
}

/** With the innermost of what it stands in that tells it from the others of its title, and is not itself in several places. */
function nameOf({ title, within }: Run, runs: readonly Run[]): string {
  const same = runs.filter((run) => run.title === title);
  const telling = within.filter((name, depth) => same.some((other) => other.within[depth] !== name));
  const name = telling.find((one) => isInOnePlace(one, runs)) ?? telling[0];
  return name === undefined ? title : t('report:slideTitleIn', { title, within: name });
}

function isInOnePlace(name: string, runs: readonly Run[]): boolean {
  const places = runs.flatMap(({ within }) => (within.includes(name) ? [within.slice(within.indexOf(name)).join('\n')] : []));
  return new Set(places).size === 1;
}

function goingOn(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    if (times === 1) return title;
    const more = t('report:slideMore', { chapter: title });
    return times === 2 ? more : t('report:slideMoreAgain', { title: more, number: times - 1 });
  });
}
