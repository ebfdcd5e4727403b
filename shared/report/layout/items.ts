import type { ItemKind } from '../../model/item-kind.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import type { ScaleValue } from '../../model/scale.ts';
import { fromParagraphs } from '../../text/plain-text.ts';
import type { ItemHeadingBlock, ReportBlock } from '../document.ts';
import { itemHeading } from '../item-words.ts';
import { chartsUnderTable } from './charts.ts';
import { type LayoutContext, statusOn } from './context.ts';
import { figureTables } from './figure-table.ts';
import { indicatorBlocks, withSubIndicators } from './indicators.ts';
import { type NoteMarks, noteMarks } from './item-notes.ts';
import { commentBlocks, textBlocks } from './text.ts';

/**
 * An item and everything under it: heading with its statuses, description, comment, tables, then its children. The item
 * that a chapter is about has the chapter's heading, so a perspective prints none of its own.
 */
export function itemBlocks(context: LayoutContext, item: PlanItem): ReportBlock[] {
  const followUp = context.followUps.get(item.id);
  const marks = noteMarks();
  return [
    ...headingOf(context, item, marks),
    ...textBlocks(item.description),
    ...textBlocks(fromParagraphs(marks.notes())),
    ...commentBlocks(context, followUp?.comment ?? null),
    ...(context.tablesOfItem.get(item.id) ?? []).flatMap((table) => [
      ...figureTables(context, table),
      ...chartsUnderTable(context, table.id),
    ]),
    ...childBlocks(context, item),
  ];
}

function headingOf(context: LayoutContext, item: PlanItem, marks: NoteMarks): ItemHeadingBlock[] {
  const kind = context.kinds.get(item.kind);
  const role = kind === undefined ? null : headingRole(kind, item);
  if (kind === undefined || role === null) return [];
  const [text = ''] = marks.mark(item, [itemHeading(item, kind, context.year.model.words)]);
  return [{ type: 'item-heading', role, text, symbols: symbolsOf(context, item, kind) }];
}

function headingRole({ role }: ItemKind, item: PlanItem): ItemHeadingBlock['role'] | null {
  switch (role) {
    case 'perspective':
      return item.parent === null ? null : 'group';
    case 'indicator':
      return 'goal';
    case 'goal':
    case 'strategy':
    case 'assignment':
      return role;
  }
}

/** Chosen statuses, in the order of the kind's scales; what is not chosen is not drawn. */
function symbolsOf(context: LayoutContext, item: PlanItem, kind: ItemKind): ScaleValue[] {
  const followUp = context.followUps.get(item.id);
  return kind.scales.flatMap((id) => {
    const scale = context.scales.get(id);
    const value = scale === undefined ? null : statusOn(scale, followUp);
    return value === null ? [] : [value];
  });
}

/** Children in order: neighbouring indicators share a table, neighbouring assignments to one receiver share its heading. */
function childBlocks(context: LayoutContext, parent: PlanItem): ReportBlock[] {
  const children = context.children.get(parent.id) ?? [];
  return runs(children, (child) => runKey(context, child)).flatMap(([first, ...rest]) => {
    const run = [first, ...rest];
    const role = context.kinds.get(first.kind)?.role;
    if (role === 'indicator')
      return [...indicatorBlocks(context, parent, run), ...run.flatMap((child) => underIndicator(context, child))];
    const heading = role === 'assignment' ? receiverHeading(context, first.receiver) : [];
    return [...heading, ...run.flatMap((child) => itemBlocks(context, child))];
  });
}

/** What stands under an indicator or its sub-indicators and has no place in their table. */
function underIndicator(context: LayoutContext, indicator: PlanItem): ReportBlock[] {
  return withSubIndicators(context, indicator).flatMap(({ id }) =>
    (context.children.get(id) ?? [])
      .filter(({ kind }) => context.kinds.get(kind)?.role !== 'indicator')
      .flatMap((child) => itemBlocks(context, child)),
  );
}

/** Children with the same key that follow one another are printed together; others by themselves. */
function runKey(context: LayoutContext, child: PlanItem): string {
  const role = context.kinds.get(child.kind)?.role;
  if (role === 'indicator') return `indicator ${child.kind}`;
  return role === 'assignment' ? `assignment ${child.receiver ?? ''}` : child.id;
}

function receiverHeading(context: LayoutContext, receiver: string | null): ItemHeadingBlock[] {
  const words = context.year.model.receivers.find((candidate) => candidate.receiver === receiver);
  return words === undefined ? [] : [{ type: 'item-heading', role: 'group', text: words.heading, symbols: [] }];
}

function runs<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): [Thing, ...Thing[]][] {
  const found: { key: string; run: [Thing, ...Thing[]] }[] = [];
  for (const thing of things) {
    const key = keyOf(thing);
    const last = found.at(-1);
    if (last?.key === key) last.run.push(thing);
    else found.push({ key, run: [thing] });
  }
  return found.map(({ run }) => run);
}
