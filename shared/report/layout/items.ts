import type { ItemKind } from '../../model/item-kind.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import { isTabled } from '../../model/roles.ts';
import type { ScaleValue } from '../../model/scale.ts';
import { fromParagraphs } from '../../text/plain-text.ts';
import type { ItemHeadingBlock, ReportBlock } from '../document.ts';
import { itemHeading } from '../item-words.ts';
import { withOrigin } from '../origin.ts';
import { chartsUnderTable } from './charts.ts';
import { type LayoutContext, statusOn } from './context.ts';
import { figureTables } from './figure-table.ts';
import { type NoteMarks, noteMarks } from './item-notes.ts';
import { rowsUnder, rowTableBlocks } from './row-table.ts';
import { commentBlocks, textBlocks } from './text.ts';

/**
 * An item and everything under it that has no chapter of its own: heading with its statuses, description, comment, tables, then its children.
 * The item that a chapter is about has the chapter's heading, so a perspective prints none of its own.
 *
 * @param heading what the chapter is called that the item is named by
 */
export function itemBlocks(context: LayoutContext, item: PlanItem, heading: string | null = null): ReportBlock[] {
  const followUp = context.followUps.get(item.id);
  const marks = noteMarks();
  const own = headingOf(context, item, marks);
  const isSaid = own.every((block) => block.type === 'item-heading' && block.text === heading && block.symbols.length === 0);
  const { description: place, comment: where } = context.layout.placement ?? {};
  const origin = { view: 'items', id: item.id } as const;
  const description = [
    ...withOrigin(textBlocks(item.description), { ...origin, text: 'description' }),
    ...textBlocks(fromParagraphs(marks.notes())),
  ];
  const comment =
    where === 'none' ? [] : withOrigin(commentBlocks(context, followUp?.comment ?? null), { ...origin, text: 'comment' });
  const children = (context.children.get(item.id) ?? []).filter(({ id }) => !context.ofChapters.has(id));
  const firstRow = children.findIndex(({ kind }) => isTabled(context.kinds.get(kind)?.role));
  const before = place === undefined ? 0 : firstRow === -1 ? children.length : firstRow;
  return [
    ...(isSaid ? [] : own),
    ...siblingBlocks(context, item, children.slice(0, before)),
    ...description,
    ...(where === 'last' ? [] : comment),
    ...(context.tablesOfItem.get(item.id) ?? []).flatMap((table) => [
      ...figureTables(context, table),
      ...chartsUnderTable(context, table.id),
    ]),
    ...siblingBlocks(context, item, children.slice(before)),
    ...(where === 'last' ? comment : []),
  ];
}

/** An assignment that a plan only gives, with nothing more said of it, is a line of its own: a heading must have something below it. */
function isLine(context: LayoutContext, item: PlanItem, role: ItemHeadingBlock['role']): boolean {
  if (role !== 'assignment' || context.occasion !== null) return false;
  const hasMore = context.children.has(item.id) || context.tablesOfItem.has(item.id) || item.footnotes.length > 0;
  return item.description === null && !hasMore;
}

function headingOf(context: LayoutContext, item: PlanItem, marks: NoteMarks): ReportBlock[] {
  const kind = context.kinds.get(item.kind);
  const role = kind === undefined ? null : headingRole(kind, item);
  if (kind === undefined || role === null) return [];
  const { words } = context.year.model;
  const origin = { view: 'items', id: item.id } as const;
  if (isLine(context, item, role)) {
    const whole = itemHeading(item, kind, words);
    const label = whole.endsWith(item.title) ? whole.slice(0, whole.length - item.title.length).trim() : '';
    const text = label === '' ? whole : item.title;
    return withOrigin([{ type: 'item-line', label: label === '' ? null : label, text }], origin);
  }
  const [text = ''] = marks.mark(item, [itemHeading(item, kind, words)]);
  const depth = depthOf(context, item);
  return withOrigin([{ type: 'item-heading', role, text, symbols: symbolsOf(context, item, kind), depth }], origin);
}

function depthOf({ items }: LayoutContext, { parent }: PlanItem): number {
  let depth = 0;
  for (let above = items.get(parent ?? ''); above !== undefined; above = items.get(above.parent ?? '')) depth += 1;
  return depth;
}

function headingRole({ role }: ItemKind, item: PlanItem): ItemHeadingBlock['role'] | null {
  switch (role) {
    case 'perspective':
      return item.parent === null ? null : 'group';
    case 'indicator':
    case 'activity':
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

/**
 * Items in order: neighbouring indicators or activities share a table, neighbouring items of a kind its lead, neighbouring assignments to one
 * receiver its heading. `parent` is what they stand under; null for items from several places, which then have headings of their own.
 */
export function siblingBlocks(context: LayoutContext, parent: PlanItem | null, items: readonly PlanItem[]): ReportBlock[] {
  return runs(items, ({ kind }) => kind).flatMap(([first, ...others]) => [
    ...leadHeading(context, first),
    ...runs([first, ...others], (child) => runKey(context, child)).flatMap((run) => runBlocks(context, parent, run)),
  ]);
}

function runBlocks(context: LayoutContext, parent: PlanItem | null, run: readonly [PlanItem, ...PlanItem[]]): ReportBlock[] {
  const [first] = run;
  const role = context.kinds.get(first.kind)?.role;
  if (isTabled(role)) {
    const above = parent ?? context.items.get(first.parent ?? '') ?? null;
    return [...rowTableBlocks(context, above, run), ...run.flatMap((child) => underRow(context, child))];
  }
  const receiver = role === 'assignment' ? receiverHeading(context, first) : [];
  const isBare = parent === null && role === 'perspective';
  const own = (child: PlanItem): ReportBlock[] =>
    isBare && child.parent === null ? [groupHeading(titleOf(context, child), 0)] : [];
  return [...receiver, ...run.flatMap((child) => [...own(child), ...itemBlocks(context, child)])];
}

function titleOf(context: LayoutContext, item: PlanItem): string {
  const kind = context.kinds.get(item.kind);
  return kind === undefined ? item.title : itemHeading(item, kind, context.year.model.words);
}

function groupHeading(text: string, depth: number): ItemHeadingBlock {
  return { type: 'item-heading', role: 'group', text, symbols: [], depth };
}

function leadHeading(context: LayoutContext, item: PlanItem): ItemHeadingBlock[] {
  const lead = context.kinds.get(item.kind)?.lead;
  return lead === undefined ? [] : [groupHeading(lead, depthOf(context, item))];
}

/** What stands under a row or its sub-rows and has no place in their table. */
function underRow(context: LayoutContext, row: PlanItem): ReportBlock[] {
  const isOther = ({ kind }: PlanItem) => context.kinds.get(kind)?.role !== context.kinds.get(row.kind)?.role;
  return rowsUnder(context, row).flatMap((one) =>
    siblingBlocks(context, one, (context.children.get(one.id) ?? []).filter(isOther)),
  );
}

/** Children with the same key that follow one another are printed together; others by themselves. */
function runKey(context: LayoutContext, child: PlanItem): string {
  const role = context.kinds.get(child.kind)?.role;
  if (isTabled(role)) return `rows ${child.kind} ${child.parent ?? ''}`;
  return role === 'assignment' ? `assignment ${child.receiver ?? ''}` : child.id;
}

function receiverHeading(context: LayoutContext, item: PlanItem): ItemHeadingBlock[] {
  const words = context.year.model.receivers.find(({ receiver }) => receiver === item.receiver);
  return words === undefined ? [] : [groupHeading(words.heading, depthOf(context, item))];
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
