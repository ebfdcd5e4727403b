import { filledYear } from '../../bound/filled-year.ts';
import { computeTable } from '../../figures/compute/compute.ts';
import { filledCells } from '../../figures/compute/standing.ts';
import type { FilledCells, NumberStyle, TableDefinition } from '../../figures/definition.ts';
import { type MovedUnit, movedUnits, withMovedUnits } from '../../figures/moved-units.ts';
import { withReportDays } from '../../figures/report-days.ts';
import { tableOfYear } from '../../figures/year-words.ts';
import { itemsOfChapters, printedChapters } from '../../model/chapters.ts';
import { grouped } from '../../model/grouped.ts';
import type { ItemKind } from '../../model/item-kind.ts';
import type { Layout } from '../../model/layout.ts';
import type { FollowUp, Occasion, Report } from '../../model/occasion.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { Scale, ScaleValue } from '../../model/scale.ts';
import type { Year } from '../../model/year.ts';
import type { BoardReport } from '../../region/board-report.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { HeadingBlock } from '../document.ts';
import { inTenseOf } from '../interim-words.ts';
import type { LayoutFacts } from '../layout-words.ts';

/** One report's year, indexed for the layout: every lookup by id that the pieces need, made once. */
export interface LayoutContext {
  readonly year: Year;
  readonly report: Report;
  readonly layout: Layout;
  readonly organisation: Organisation;
  /** Which way the pages are turned of the chapter that is laid out. */
  readonly page: HeadingBlock['page'];
  /** What the patterns in the layout's words stand for. */
  readonly facts: LayoutFacts;
  /** What is followed up; null in a plan, which follows up nothing: its texts and figures are those of the report's occasion. */
  readonly occasion: Occasion | null;
  readonly items: ReadonlyMap<string, PlanItem>;
  /** Children of each item, in printing order. */
  readonly children: ReadonlyMap<string, readonly PlanItem[]>;
  /** Items that have a chapter of their own. */
  readonly ofChapters: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, ItemKind>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly followUps: ReadonlyMap<string, FollowUp>;
  readonly texts: ReadonlyMap<string, RichText | null>;
  readonly tables: ReadonlyMap<string, TableDefinition>;
  /** Tables that stand under an item's comment; one without a single figure stands nowhere. */
  readonly tablesOfItem: ReadonlyMap<string, readonly TableDefinition[]>;
  /** What stands in the cells of each table: entered, or else computed. */
  readonly cells: ReadonlyMap<string, FilledCells>;
  readonly numberStyles: ReadonlyMap<string, NumberStyle>;
  /** What the boards of a region have handed in for the occasion, in their order. */
  readonly boards: readonly BoardReport[];
}

/**
 * `boards`: the reports that a region has received, which its texts can be bound to. Throws when the report, its layout or its organisation
 * is not in the year: a year that passed its schema has them.
 */
export function layoutContext(
  given: Year,
  reportId: string,
  boards: readonly BoardReport[] = [],
  moved: readonly MovedUnit[] = movedUnits(given.model, given.organisations, given.model.organisation),
): LayoutContext {
  const report = found(
    given.reports.find((candidate) => candidate.id === reportId),
    `report ${reportId}`,
  );
  const layout = found(
    given.model.layouts.find((candidate) => candidate.id === report.layout),
    `layout ${report.layout}`,
  );
  const asked = given.occasions.find((candidate) => candidate.id === report.occasion) ?? null;
  // Slides are in the manner of what they show: the plan, or what came of it.
  const kind = layout.kind === 'deck' ? (asked?.kind ?? 'plan') : layout.kind;
  const model = inTenseOf(given.model, kind);
  const year = filledYear({ ...given, model }, asked, boards);
  const said = year.occasions.find(({ id }) => id === asked?.id) ?? null;
  const occasion = kind === 'plan' ? null : said;
  const organisation = found(
    year.organisations.find((candidate) => candidate.id === model.organisation),
    `organisation ${model.organisation}`,
  );
  const reported = { organisations: year.organisations, occasion: said };
  const tables = model.tables.map((table) => withReportDays(withMovedUnits(tableOfYear(table, model.year), moved), reported));
  const cells = cellsOf(tables, said);
  return {
    year,
    report,
    occasion,
    layout,
    organisation,
    page: 'portrait',
    facts: {
      year: model.year,
      organisation,
      layout,
      title: report.title,
      cutOff: occasion?.cutOff ?? null,
    },
    items: byId(year.items),
    children: grouped(year.items, (item) => item.parent),
    ofChapters: itemsOfChapters(printedChapters(layout.chapters)),
    kinds: byId(model.kinds),
    scales: byId(model.scales),
    followUps: new Map((occasion?.followUps ?? []).map((followUp) => [followUp.item, followUp])),
    texts: new Map((said?.texts ?? []).map((text) => [text.section, text.body])),
    tables: byId(tables),
    tablesOfItem: grouped(
      tables.filter(({ id }) => Object.keys(cells.get(id) ?? {}).length > 0),
      (table) => table.item,
    ),
    cells,
    numberStyles: byId(model.numberStyles),
    boards,
  };
}

function cellsOf(tables: readonly TableDefinition[], occasion: Occasion | null): LayoutContext['cells'] {
  const entered = new Map((occasion?.tables ?? []).map((table) => [table.table, table]));
  return new Map(tables.map((table) => [table.id, computeTable(table, filledCells(table, entered.get(table.id))).cells]));
}

/** The value of a scale that has been chosen; null when nothing is chosen. */
export function scaleValue(scale: Scale, id: string | null): ScaleValue | null {
  return scale.values.find((value) => value.id === id) ?? null;
}

/** What a follow-up says on a scale: its use decides which field it is. */
export function statusOn(scale: Scale, followUp: FollowUp | undefined): ScaleValue | null {
  switch (scale.use) {
    case 'colour':
      return scaleValue(scale, followUp?.colour ?? null);
    case 'arrow':
      return scaleValue(scale, followUp?.arrow ?? null);
    case 'indicator-status':
      return scaleValue(scale, followUp?.status ?? null);
    case 'control-status':
    case 'probability':
    case 'consequence':
      return null;
  }
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`${what} is not in the year`);
  return thing;
}
