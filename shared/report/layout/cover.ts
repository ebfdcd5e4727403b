import type { Organisation } from '../../model/organisation.ts';
import { t } from '../../text/messages/index.ts';
import type { Cover } from '../document.ts';
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
