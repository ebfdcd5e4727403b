import type { Chapter, ChapterPart, Layout } from '../model/layout.ts';
import type { Report } from '../model/occasion.ts';
import type { Year } from '../model/year.ts';
import { t } from '../text/messages/index.ts';

/** The documents of the internal control that every year can give, whether or not it has a report for them. */
export const CONTROL_DOCUMENTS = ['plan', 'chapter', 'checklist'] as const;
export type ControlDocument = (typeof CONTROL_DOCUMENTS)[number];

/** And what can be written of it to a file: the documents, and the whole list as a workbook. */
export const CONTROL_FILES = [...CONTROL_DOCUMENTS, 'list'] as const;

/** What cannot be the id of a report or a layout of the year: ids hold no blank. */
const OWN = 'intern kontroll';

/** The year with a report of its own for one of the documents, to be laid out as any report; `report` is its id. */
export function withControlReport(
  year: Year,
  occasion: string,
  document: ControlDocument,
): { readonly year: Year; readonly report: string } {
  const name = t(`controlReport:name.${document}`);
  const layout: Layout = {
    id: OWN,
    kind: document === 'plan' ? 'plan' : tense(year, occasion),
    documentName: name,
    chapters: CHAPTERS[document](year),
    // A few pages to decide or to tick; what is said of the whole year has a cover.
    ...(document === 'chapter' ? {} : { front: 'title' as const }),
  };
  const report: Report = {
    id: OWN,
    layout: OWN,
    // The plan is of the whole year; what is said of it is of an occasion.
    occasion: document === 'plan' ? null : occasion,
    title: `${name} ${year.model.year}`,
    diaryNumber: null,
  };
  return {
    year: { ...year, model: { ...year.model, layouts: [...year.model.layouts, layout] }, reports: [...year.reports, report] },
    report: OWN,
  };
}

/** Before the year's end, legends say what is expected. */
function tense({ occasions }: Year, occasion: string): 'annual' | 'interim' {
  return occasions.find(({ id }) => id === occasion)?.kind === 'annual' ? 'annual' : 'interim';
}

const CHAPTERS: Readonly<Record<ControlDocument, (year: Year) => Chapter[]>> = {
  plan: ({ model: { year } }) => [
    chapter('krav', t('controlReport:requirement.heading'), { type: 'requirements' }),
    lying(chapter('plan', t('controlReport:plan.chapter', { year }), { type: 'control', form: 'plan' })),
  ],
  chapter: ({ model }) => [
    chapter('uppfoljning', t('controlReport:followUp'), ...legendOf(model.scales), { type: 'control' }),
    chapter('bedomning', t('controlReport:assessment'), { type: 'assessment' }),
  ],
  checklist: () => [lying(chapter('checklista', t('controlReport:checklist.chapter'), { type: 'control', form: 'checklist' }))],
};

function legendOf(scales: Year['model']['scales']): ChapterPart[] {
  const own = scales.filter(({ use }) => use === 'control-status').map(({ id }) => id);
  return own.length === 0 ? [] : [{ type: 'legend', scales: own }];
}

function chapter(id: string, title: string, ...parts: ChapterPart[]): Chapter {
  return { id, title, level: 1, numbered: true, instruction: null, parts };
}

/** What has text in several columns has lying pages. */
function lying(given: Chapter): Chapter {
  return { ...given, page: 'landscape' };
}
