import type { Organisation } from '../../model/organisation.ts';
import { t } from '../../text/messages/index.ts';
import type { Cover, Front, HeadingBlock, ReportBlock } from '../document.ts';
import type { LayoutContext } from './context.ts';

/** What stands on the cover. */
export function coverOf(context: LayoutContext): Cover {
  const { report, organisation } = context;
  return {
    region: regionOf(context.year.organisations, organisation)?.name.heading ?? null,
    organisation: organisation.name.heading,
    title: report.title,
    period: periodOf(context),
    diaryNumber: report.diaryNumber,
  };
}

/** What the layout has before its first chapter. */
export function frontOf({ layout }: LayoutContext): Front {
  if (layout.front === undefined) return 'cover-and-contents';
  return layout.front === 'title' ? 'none' : 'cover';
}

/** The blocks as they stand right after each other: with the title first, on the page of the first chapter. */
export function withTitle(blocks: readonly ReportBlock[], { organisation, title, period, diaryNumber }: Cover): ReportBlock[] {
  const [first, ...rest] = blocks;
  const isSaid = first?.type === 'heading' && first.text === organisation;
  const details = [
    isSaid ? null : organisation,
    period,
    diaryNumber === null ? null : t('report:diaryNumber', { number: diaryNumber }),
  ];
  return [
    { type: 'title', text: title, details: details.filter((line) => line !== null) },
    ...(first === undefined ? [] : [first.type === 'heading' ? ({ ...first, newPage: false } satisfies HeadingBlock) : first]),
    ...rest,
  ];
}

/** The day that the document describes: the occasion's cut-off, or the first day of a planned year. */
export function dateOf(context: LayoutContext): string {
  return context.occasion?.cutOff ?? `${context.year.model.year}-01-01`;
}

/** An occasion is followed up from the start of the year, "1 januari – 31 juli 2024"; a plan is for the whole year. */
function periodOf(context: LayoutContext): string {
  const { year } = context.year.model;
  if (context.occasion === null) return t('report:wholeYear', { year });
  const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const wholeDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
  return t('report:period', {
    from: day.format(new Date(Date.UTC(year, 0, 1))),
    to: wholeDay.format(new Date(`${context.occasion.cutOff}T00:00:00Z`)),
  });
}

function regionOf(organisations: readonly Organisation[], from: Organisation): Organisation | null {
  const seen = new Set<string>();
  let parent = from.parent;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    const organisation = organisations.find((candidate) => candidate.id === parent);
    if (organisation === undefined || organisation.kind === 'region') return organisation ?? null;
    parent = organisation.parent;
  }
  return null;
}
