import type { ModelView } from '../../shared/api/views.ts';
import type { Layout } from '../../shared/model/layout.ts';
import { layoutKind } from '../../shared/model/layout-kind.ts';
import { filledWords } from '../../shared/report/layout-words.ts';

/** The document that an occasion is reported in: its own report's, else the year's for that kind of occasion. */
export function layoutOf({ model, reports, occasions }: ModelView, occasion: string): Layout | undefined {
  const report = reports.find((one) => one.occasion === occasion);
  const kind = layoutKind(occasions.find(({ id }) => id === occasion)?.kind ?? 'annual');
  return model.layouts.find(({ id }) => id === report?.layout) ?? model.layouts.find((layout) => layout.kind === kind);
}

/** The same with its chapters called as they are printed, for what only names them: "{nämndens} koncernföretag" is not for reading. */
export function printedLayoutOf(view: ModelView, occasion: string): Layout | undefined {
  const { model, organisations, occasions, reports } = view;
  const layout = layoutOf(view, occasion);
  const organisation = organisations.find(({ id }) => id === model.organisation);
  if (layout === undefined || organisation === undefined) return layout;
  const title = reports.find((one) => one.occasion === occasion)?.title ?? layout.documentName;
  const cutOff = occasions.find(({ id }) => id === occasion)?.cutOff ?? null;
  const facts = { year: model.year, organisation, layout, title, cutOff };
  return { ...layout, chapters: layout.chapters.map((chapter) => ({ ...chapter, title: filledWords(chapter.title, facts) })) };
}
