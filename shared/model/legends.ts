import type { Chapter, ChapterPart, Layout } from './layout.ts';

/** Whether a chapter explains symbols, or shows enough of them to be where they could be explained. */
export function canExplain({ parts }: Pick<Chapter, 'parts'>): boolean {
  return parts.some(({ type }) => type === 'legend' || type === 'summary' || type === 'control');
}

/** Whether a chapter explains the symbols of a scale. */
export function explains({ parts }: Pick<Chapter, 'parts'>, scale: string): boolean {
  return parts.some((part) => part.type === 'legend' && part.scales.includes(scale));
}

/** Where a scale's symbols are explained. */
interface Place {
  readonly layout: string;
  readonly chapter: string;
}

/**
 * The layouts with a scale explained in a chapter, last of those that are; or no longer. A chapter that explains nothing yet does it
 * before all else, since the symbols come after.
 */
export function withLegend(
  layouts: readonly Layout[],
  { layout, chapter }: Place,
  scale: string,
  isExplained: boolean,
): Layout[] {
  return layouts.map((one) =>
    one.id === layout
      ? { ...one, chapters: one.chapters.map((each) => (each.id === chapter ? withScale(each, scale, isExplained) : each)) }
      : one,
  );
}

function withScale(chapter: Chapter, scale: string, isExplained: boolean): Chapter {
  if (!isExplained) return { ...chapter, parts: chapter.parts.flatMap((part) => without(part, scale)) };
  const at = chapter.parts.findIndex(({ type }) => type === 'legend');
  const legend = chapter.parts[at];
  const parts: ChapterPart[] =
    legend?.type === 'legend'
      ? chapter.parts.with(at, { ...legend, scales: [...legend.scales, scale] })
      : [{ type: 'legend', scales: [scale] }, ...chapter.parts];
  return { ...chapter, parts };
}

/** A legend that explains nothing is none. */
function without(part: ChapterPart, scale: string): ChapterPart[] {
  if (part.type !== 'legend') return [part];
  const scales = part.scales.filter((id) => id !== scale);
  return scales.length === 0 ? [] : [{ ...part, scales }];
}
