import type { ControlPlan } from '../control/control.ts';
import type { Layout } from './layout.ts';
import type { FollowUp, Occasion, Report } from './occasion.ts';
import type { PlanItem } from './plan-item.ts';
import type { Year } from './year.ts';
import type { YearModel } from './year-model.ts';

/** What the next year's things are called: each old id's new one, in the list that it stands in. */
export type NewId = (list: 'items' | 'areas' | 'risks' | 'actions' | 'occasions' | 'reports', id: string) => string;

/**
 * The year after a year, ready to be planned: its model, its plan without the items that are dropped and what stands under them,
 * its control plan, its occasions a year later and its reports. Each item has the old one as its lineage and the latest outcome as
 * its latest known; the year's target and all that was said are left behind.
 */
export function rolledYear(year: Year, id: string, drop: ReadonlySet<string>, newId: NewId): Year {
  const dropped = withDescendants(year.items, drop);
  const kept = year.items.filter((item) => !dropped.has(item.id));
  const ids = new Map(kept.map((item) => [item.id, newId('items', item.id)]));
  const outcomes = latestOutcomes(year.occasions);
  const occasionIds = new Map(year.occasions.map((occasion) => [occasion.id, newId('occasions', occasion.id)]));
  return {
    ...year,
    model: rolledModel(year.model, id, ids),
    items: kept.map((item) => rolledItem(item, ids, outcomes)),
    control: rolledControl(year.control, newId),
    ticks: [],
    evidence: [],
    decision: null,
    occasions: year.occasions.map((occasion) => rolledOccasion(occasion, occasionIds.get(occasion.id) ?? occasion.id)),
    reports: year.reports.map((report) => rolledReport(report, year.model.year, newId, occasionIds)),
  };
}

/** A calendar day a year later: "2024-12-31" -> "2025-12-31"; the 29th of February becomes the 28th. */
export function yearLater(day: string): string {
  const later = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return later.endsWith('-02-29') ? `${later.slice(0, -2)}28` : later;
}

function dayLater(day: string | null): string | null {
  return day === null ? null : yearLater(day);
}

/** A text with the year in it, a year later: "Verksamhetsberättelse 2024" -> "Verksamhetsberättelse 2025". */
export function textYearLater(text: string, year: number): string {
  return text.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), String(year + 1));
}

function withDescendants(items: readonly PlanItem[], drop: ReadonlySet<string>): ReadonlySet<string> {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const isUnder = (id: string) => {
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) if (drop.has(at)) return true;
    return false;
  };
  return new Set(items.map(({ id }) => id).filter(isUnder));
}

/** Item -> the outcome of the last occasion that has one. */
export function latestOutcomes(
  occasions: readonly { readonly cutOff: string; readonly followUps: readonly FollowUp[] }[],
): ReadonlyMap<string, string> {
  const inOrder = occasions.toSorted((one, other) => (one.cutOff < other.cutOff ? -1 : one.cutOff > other.cutOff ? 1 : 0));
  return new Map(
    inOrder.flatMap(({ followUps }) =>
      followUps.flatMap(({ item, outcome }) => (outcome === null ? [] : [[item, outcome] as const])),
    ),
  );
}

type Ids = ReadonlyMap<string, string>;

function rolledItem(item: PlanItem, ids: Ids, outcomes: ReadonlyMap<string, string>): PlanItem {
  return {
    ...item,
    id: ids.get(item.id) ?? item.id,
    parent: item.parent === null ? null : (ids.get(item.parent) ?? null),
    target: null,
    lastKnown: outcomes.get(item.id) ?? item.lastKnown,
    due: dayLater(item.due),
    lineage: item.id,
  };
}

function rolledModel({ reorganisations: _, ...model }: YearModel, id: string, ids: Ids): YearModel {
  // What moved in a year says nothing of how the next is compared with it.
  return {
    ...model,
    id,
    year: model.year + 1,
    tables: model.tables.map((table) => ({ ...table, item: table.item === null ? null : (ids.get(table.item) ?? null) })),
    layouts: model.layouts.map((layout) => rolledLayout(layout, ids)),
  };
}

function rolledLayout(layout: Layout, ids: Ids): Layout {
  return {
    ...layout,
    chapters: layout.chapters.map((chapter) => ({
      ...chapter,
      parts: chapter.parts.flatMap((part): typeof chapter.parts => {
        if (part.type === 'item') {
          const item = ids.get(part.item);
          return item === undefined ? [] : [{ ...part, item }];
        }
        if (part.type !== 'items' || part.under === undefined) return [part];
        const under = ids.get(part.under);
        return under === undefined ? [] : [{ ...part, under }];
      }),
    })),
  };
}

/** Without the risks that are dropped, for the reasons that the old plan keeps, and their actions. */
function rolledControl({ areas, risks: all, actions }: ControlPlan, newId: NewId): ControlPlan {
  const risks = all.filter(({ dropped }) => dropped === null);
  const kept = new Set(risks.map(({ id }) => id));
  const areaIds = new Map(areas.map(({ id }) => [id, newId('areas', id)]));
  const riskIds = new Map(risks.map(({ id }) => [id, newId('risks', id)]));
  return {
    areas: areas.map((area) => ({ ...area, id: areaIds.get(area.id) ?? area.id })),
    risks: risks.map((risk) => ({
      ...risk,
      id: riskIds.get(risk.id) ?? risk.id,
      area: areaIds.get(risk.area) ?? risk.area,
      lineage: risk.id,
    })),
    actions: actions
      .filter(({ risk }) => kept.has(risk))
      .map((action) => ({
        ...action,
        id: newId('actions', action.id),
        risk: riskIds.get(action.risk) ?? action.risk,
        due: dayLater(action.due),
        rhythm:
          action.rhythm === null
            ? null
            : { ...action.rhythm, from: dayLater(action.rhythm.from), to: dayLater(action.rhythm.to) },
        lineage: action.id,
      })),
  };
}

function rolledOccasion({ kind, cutOff }: Occasion, id: string): Occasion {
  return {
    id,
    kind,
    cutOff: yearLater(cutOff),
    state: 'open',
    approved: false,
    followUps: [],
    texts: [],
    tables: [],
    control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
  };
}

/** A registration number belongs to one document. */
function rolledReport(report: Report, year: number, newId: NewId, occasionIds: Ids): Report {
  return {
    ...report,
    id: newId('reports', report.id),
    occasion: report.occasion === null ? null : (occasionIds.get(report.occasion) ?? null),
    title: textYearLater(report.title, year),
    diaryNumber: null,
  };
}
