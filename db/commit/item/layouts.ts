import type { Layout } from '../../../shared/model/layout.ts';

/*
 * A document prints the items that its chapters name, each with everything under it. An item without a parent that no chapter
 * names would be written in the grid and missing in the document, so it gets a place by itself.
 */

/**
 * The layouts with a place for an item that stands under no other: right after the nearest item before it that has a place, else
 * last in the chapter of the summary. A layout that has neither, names the item already, or chooses its items itself stays as it is.
 */
export function withItem(layouts: readonly Layout[], item: string, before: readonly string[]): Layout[] {
  return layouts.map((layout) => {
    if (speaksOf(layout, new Set([item])) || choosesItself(layout)) return layout;
    const neighbour = before.findLast((id) => speaksOf(layout, new Set([id])));
    return neighbour === undefined ? lastAtSummary(layout, item) : rightAfter(layout, item, neighbour);
  });
}

export function withoutItems(layouts: readonly Layout[], items: ReadonlySet<string>): Layout[] {
  return layouts.map((layout) =>
    speaksOf(layout, items) ? withParts(layout, (parts) => parts.filter((part) => !names(part, items))) : layout,
  );
}

function speaksOf({ chapters }: Layout, items: ReadonlySet<string>): boolean {
  return chapters.some(({ parts }) => parts.some((part) => names(part, items)));
}

function names(part: Parts[number], items: ReadonlySet<string>): boolean {
  return part.type === 'item' ? items.has(part.item) : part.type === 'items' && part.under !== undefined && items.has(part.under);
}

/** A document that chooses its items by what they are prints a new one without naming it. */
function choosesItself({ chapters }: Layout): boolean {
  return chapters.some(({ parts }) => parts.some((part) => part.type === 'items' && part.form === 'whole'));
}

function rightAfter(layout: Layout, item: string, neighbour: string): Layout {
  return withParts(layout, (parts) =>
    parts.flatMap((part) => (part.type === 'item' && part.item === neighbour ? [part, { type: 'item' as const, item }] : [part])),
  );
}

function lastAtSummary(layout: Layout, item: string): Layout {
  return withParts(layout, (parts) =>
    parts.some(({ type }) => type === 'summary') ? [...parts, { type: 'item' as const, item }] : parts,
  );
}

type Parts = Layout['chapters'][number]['parts'];

function withParts(layout: Layout, change: (parts: Parts) => Parts): Layout {
  return { ...layout, chapters: layout.chapters.map((chapter) => ({ ...chapter, parts: change(chapter.parts) })) };
}
