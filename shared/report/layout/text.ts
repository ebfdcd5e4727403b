import type { ChapterPart } from '../../model/layout.ts';
import { isBlank } from '../../text/plain-text.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';
import { withOrigin } from '../origin.ts';
import type { LayoutContext } from './context.ts';
import { pointsOf } from './text-points.ts';

/** A written text; nothing where nothing has been written. */
export function textBlocks(text: RichText | null): ReportBlock[] {
  return text === null || isBlank(text) ? [] : [{ type: 'text', text }];
}

/** A chapter's own text, or what stands in its place as long as it is not written. */
export function sectionBlocks(context: LayoutContext, part: Extract<ChapterPart, { type: 'text' }>): ReportBlock[] {
  const { texts } = context;
  const { section, of, points } = part;
  const own = textBlocks(texts.get(section) ?? null);
  if (own.length === 0 && points !== undefined) {
    return withOrigin(textBlocks(pointsOf(context, points)), { view: 'texts', id: section, text: 'section' });
  }
  const id = own.length === 0 && of !== undefined ? of : section;
  return withOrigin(id === section ? own : textBlocks(texts.get(id) ?? null), { view: 'texts', id, text: 'section' });
}

/** A comment under its label: "Kommentar". */
export function commentBlocks(context: LayoutContext, comment: RichText | null): ReportBlock[] {
  const text = textBlocks(comment);
  return text.length === 0 ? [] : [{ type: 'label', text: context.year.model.words.comment }, ...text];
}
