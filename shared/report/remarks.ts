import type { ReportDocument } from './document.ts';
import type { LayoutContext } from './layout/context.ts';
import type { Origin } from './origin.ts';

/** What an author says to whoever puts the document together. It goes along as a comment where that is asked for, and is never printed. */
export interface Remark {
  /** What it is about. */
  readonly about: Pick<Origin, 'view' | 'id'>;
  /** The chapter that it belongs to, by its heading, for when nothing is printed of what it is about; null for none. */
  readonly heading: string | null;
  readonly text: string;
  /** Where that is known. */
  readonly said?: Said;
}

/** Who said it last, by name, and when: an instant, UTC, ISO 8601. */
export interface Said {
  readonly by: string;
  readonly at: string;
}

/** The remarks of the report's occasion, in the order of its chapters' texts and then of its items. */
export function remarksOf({ layout, year, report, followUps }: LayoutContext): Remark[] {
  const texts = year.occasions.find(({ id }) => id === report.occasion)?.texts ?? [];
  const ofTexts = layout.chapters.flatMap(({ id, parts }) =>
    parts.flatMap((part): Remark[] => {
      if (part.type !== 'text') return [];
      const said = texts.find(({ section }) => section === part.section)?.toSecretary;
      return said === undefined ? [] : [{ about: { view: 'texts', id: part.section }, heading: id, text: said }];
    }),
  );
  const ofItems = [...followUps.values()].flatMap(({ item, toSecretary }): Remark[] =>
    toSecretary === undefined ? [] : [{ about: { view: 'items', id: item }, heading: null, text: toSecretary }],
  );
  return [...ofTexts, ...ofItems];
}

/** The same document, whose remarks say who said them; `saidOf` answers what is known. */
export function signedRemarks(document: ReportDocument, saidOf: (about: Remark['about']) => Said | undefined): ReportDocument {
  return {
    ...document,
    remarks: document.remarks.map((remark) => {
      const said = saidOf(remark.about);
      return said === undefined ? remark : { ...remark, said };
    }),
  };
}

/** The same document without them. */
export function withoutRemarks(document: ReportDocument): ReportDocument {
  return { ...document, remarks: [] };
}
