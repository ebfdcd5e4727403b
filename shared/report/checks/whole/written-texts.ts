import type { Place } from '../../../api/views.ts';
import { printedChapters } from '../../../model/chapters.ts';
import type { Year } from '../../../model/year.ts';
import { unstopped } from '../../../region/goals.ts';
import type { RichText } from '../../../text/rich-text.ts';
import { itemName } from '../../compare.ts';

/** A text that people have written for a report, as it is kept. */
export interface WrittenText {
  /** The section or the item. */
  readonly id: string;
  readonly name: string;
  readonly chapter: string | null;
  readonly place: Place;
  readonly text: RichText;
}

/** The texts of a report's chapters and the comments of its items, in the order of the document. */
export function writtenTexts(year: Year, reportId: string): readonly WrittenText[] {
  const report = year.reports.find(({ id }) => id === reportId);
  const occasion = year.occasions.find(({ id }) => id === report?.occasion);
  const layout = year.model.layouts.find(({ id }) => id === report?.layout);
  if (occasion === undefined || layout === undefined) return [];
  const bodies = new Map(occasion.texts.map(({ section, body }) => [section, body]));
  const sections = printedChapters(layout.chapters).flatMap((chapter) =>
    chapter.parts.flatMap((part) => (part.type === 'text' ? [{ chapter, section: part.section }] : [])),
  );
  const first = new Map(sections.toReversed().map((one) => [one.section, one]));
  const comments = new Map(occasion.followUps.map(({ item, comment }) => [item, comment]));
  return [
    ...sections
      .filter((one) => first.get(one.section) === one)
      .flatMap(({ chapter, section }): WrittenText[] => {
        const text = bodies.get(section) ?? null;
        const place = { view: 'texts', occasion: occasion.id, id: section } as const;
        return text === null ? [] : [{ id: section, name: chapter.title, chapter: chapter.id, place, text }];
      }),
    ...year.items.flatMap((item): WrittenText[] => {
      const text = comments.get(item.id) ?? null;
      const place = { view: 'items', occasion: occasion.id, id: item.id } as const;
      return text === null ? [] : [{ id: item.id, name: unstopped(itemName(year.model, item)), chapter: null, place, text }];
    }),
  ];
}
