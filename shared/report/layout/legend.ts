import type { ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';

/** What the symbols of the scales mean, one legend for each scale. */
export function legendBlocks(context: LayoutContext, scales: readonly string[]): ReportBlock[] {
  return scales.flatMap((id): ReportBlock[] => {
    const scale = context.scales.get(id);
    return scale === undefined ? [] : [{ type: 'legend', heading: scale.legend, values: scale.values }];
  });
}
