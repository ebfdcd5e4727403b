import { Year } from '../../shared/model/year.ts';

/**
 * The same year so many years later, everything that was said with it: every id that the store takes once ends in the suffix, and
 * each item has the one of the given year as its lineage.
 */
export function laterYear(year: Year, years: number, suffix: string): Year {
  const own = (id: string) => `${id}${suffix}`;
  const ownOrNull = (id: string | null) => (id === null ? null : own(id));
  const later = <Day extends string | null>(day: Day) =>
    day === null ? day : `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return Year.parse({
    ...year,
    model: {
      ...year.model,
      id: own(year.model.id),
      year: year.model.year + years,
      tables: year.model.tables.map((table) => ({ ...table, item: ownOrNull(table.item) })),
      layouts: year.model.layouts.map((layout) => ({
        ...layout,
        chapters: layout.chapters.map((chapter) => ({
          ...chapter,
          parts: chapter.parts.map((part) => (part.type === 'item' ? { ...part, item: own(part.item) } : part)),
        })),
      })),
    },
    items: year.items.map((item) => ({ ...item, id: own(item.id), parent: ownOrNull(item.parent), lineage: item.id })),
    control: {
      areas: year.control.areas.map((area) => ({ ...area, id: own(area.id) })),
      risks: year.control.risks.map((risk) => ({
        ...risk,
        id: own(risk.id),
        area: own(risk.area),
        lineage: risk.id,
      })),
      actions: year.control.actions.map((action) => ({
        ...action,
        id: own(action.id),
        risk: own(action.risk),
        rhythm:
          action.rhythm === null ? null : { ...action.rhythm, from: later(action.rhythm.from), to: later(action.rhythm.to) },
        lineage: action.id,
      })),
    },
    ticks: year.ticks.map((tick) => ({ ...tick, action: own(tick.action), happened: later(tick.happened) })),
    evidence: year.evidence.map((one) => ({ ...one, action: own(one.action) })),
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      id: own(occasion.id),
      cutOff: later(occasion.cutOff),
      followUps: occasion.followUps.map((said) => ({ ...said, item: own(said.item) })),
      control: {
        ...occasion.control,
        followUps: occasion.control.followUps.map((said) => ({ ...said, action: own(said.action) })),
        answers: occasion.control.answers.map((said) => ({ ...said, action: own(said.action) })),
        riskAnswers: occasion.control.riskAnswers.map((said) => ({
          ...said,
          risk: own(said.risk),
          printed: said.printed.map((place) => ({ ...place, action: own(place.action) })),
        })),
      },
    })),
    reports: year.reports.map((report) => ({ ...report, id: own(report.id), occasion: ownOrNull(report.occasion) })),
  });
}
