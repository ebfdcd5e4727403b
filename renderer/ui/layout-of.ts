import type { ModelView } from '../../shared/api/views.ts';
import type { Layout } from '../../shared/model/layout.ts';
import { layoutKind } from '../../shared/model/layout-kind.ts';

/** The document that an occasion is reported in: its own report's, else the year's for that kind of occasion. */
export function layoutOf({ model, reports, occasions }: ModelView, occasion: string): Layout | undefined {
  const report = reports.find((one) => one.occasion === occasion);
  const kind = layoutKind(occasions.find(({ id }) => id === occasion)?.kind ?? 'annual');
  return model.layouts.find(({ id }) => id === report?.layout) ?? model.layouts.find((layout) => layout.kind === kind);
}
