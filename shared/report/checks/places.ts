import type { Place } from '../../api/views.ts';
import { printedChapters } from '../../model/chapters.ts';
import type { Year } from '../../model/year.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { ReportBlock } from '../document.ts';

/** Where what stands in a report is written. */
export interface Places {
  readonly ofText: (text: RichText, chapter: string | null) => Place | null;
  readonly ofTable: (block: Extract<ReportBlock, { type: 'table' }>, chapter: string | null) => Place | null;
}

/** The texts of a document are those of its year, so a text tells by itself where it is written. */
export function placesOf(year: Year, reportId: string): Places {
  const report = year.reports.find(({ id }) => id === reportId);
  const occasion = year.occasions.find(({ id }) => id === report?.occasion);
  const layout = year.model.layouts.find(({ id }) => id === report?.layout);
  const chapters = new Map(printedChapters(layout?.chapters ?? []).map((chapter) => [chapter.id, chapter]));
  const texts = new Map<RichText, Place>();
  const put = (view: Place['view'], id: string, text: RichText | null) => {
    if (text !== null) texts.set(text, { view, occasion: occasion?.id ?? null, id });
  };
  for (const { id, description } of year.items) put('items', id, description);
  for (const { item, comment } of occasion?.followUps ?? []) put('items', item, comment);
  for (const { section, body } of occasion?.texts ?? []) put('texts', section, body);
  for (const { action, comment } of occasion?.control.followUps ?? []) put('control', action, comment);
  put('control', 'assessment', occasion?.control.assessment?.text ?? null);
  const inChapter = (chapter: string | null, type: 'text' | 'table'): Place | null => {
    const part = chapters.get(chapter ?? '')?.parts.find((one) => one.type === type);
    if (part?.type === 'text') return { view: 'texts', occasion: occasion?.id ?? null, id: part.section };
    return part?.type === 'table' ? { view: 'figures', occasion: occasion?.id ?? null, id: part.table } : null;
  };
  return {
    ofText: (text, chapter) => texts.get(text) ?? inChapter(chapter, 'text'),
    ofTable: ({ look, rows }, chapter) => {
      const written = rows
        .flatMap(({ cells }) => cells)
        .flatMap(({ content }) => (content.type === 'rich' && content.text !== null ? (texts.get(content.text) ?? []) : []));
      return look === 'figures' ? inChapter(chapter, 'table') : (written[0] ?? null);
    },
  };
}
