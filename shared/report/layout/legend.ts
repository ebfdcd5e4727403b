import { grouped } from '../../model/grouped.ts';
import type { ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';

/** What the symbols of the scales mean, one legend for each scale; the layout may want only those that the document has. */
export function legendBlocks(context: LayoutContext, scales: readonly string[]): ReportBlock[] {
  const used = context.layout.legends === 'used' ? usedScales(context) : null;
  return scales.flatMap((id): ReportBlock[] => {
    const scale = context.scales.get(id);
    if (scale === undefined || used?.has(id) === false) return [];
    return [{ type: 'legend', heading: scale.legend, values: scale.values }];
  });
}

/** The scales of all that the document prints: items that are followed up, the summary, internal control. */
function usedScales({ year, layout, occasion, kinds, items, children }: LayoutContext): ReadonlySet<string> {
  if (occasion === null) return new Set();
  const parts = layout.chapters.flatMap((chapter) => chapter.parts);
  const isEverything = parts.some(({ type }) => type === 'items');
  const printed = new Set(isEverything ? year.items.map(({ kind }) => kind) : []);
  const withBelow = (id: string): void => {
    const item = items.get(id);
    if (item !== undefined) printed.add(item.kind);
    for (const child of children.get(id) ?? []) withBelow(child.id);
  };
  for (const part of parts) if (part.type === 'item') withBelow(part.item);
  const types = grouped(parts, ({ type }) => type);
  return new Set([
    ...[...printed].flatMap((kind) => kinds.get(kind)?.scales ?? []),
    ...(types.has('summary') ? [year.model.summary.scale] : []),
    ...(types.has('control') ? year.model.scales.filter(({ use }) => use === 'control-status').map(({ id }) => id) : []),
  ]);
}
