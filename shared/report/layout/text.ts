import { isBlank } from '../../text/plain-text.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';

/** A written text; nothing where nothing has been written. */
export function textBlocks(text: RichText | null): ReportBlock[] {
  return text === null || isBlank(text) ? [] : [{ type: 'text', text }];
}

/** A comment under its label: "Kommentar". */
export function commentBlocks(context: LayoutContext, comment: RichText | null): ReportBlock[] {
  const text = textBlocks(comment);
  return text.length === 0 ? [] : [{ type: 'label', text: context.year.model.words.comment }, ...text];
}
