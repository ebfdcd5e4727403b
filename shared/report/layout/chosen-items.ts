import type { ChapterPart } from '../../model/layout.ts';
import type { PlanItem } from '../../model/plan-item.ts';
import { goalWords, worstSentence } from '../../region/sentences.ts';
import { t } from '../../text/messages/index.ts';
import { fromParagraphs } from '../../text/plain-text.ts';
import type { ReportBlock, TableBlock } from '../document.ts';
import { itemHeading, rangeText } from '../item-words.ts';
import { plainCell, symbolCell } from './cells.ts';
import { fitColumns } from './columns.ts';
import { type LayoutContext, statusOn } from './context.ts';
import { siblingBlocks } from './items.ts';
import { SYMBOL_ROOM } from './row-table.ts';
import { textBlocks } from './text.ts';

type ItemsPart = Extract<ChapterPart, { type: 'items' }>;

/** The items that a part chooses, in its form; nothing where no item is as it says. */
export function chosenBlocks(context: LayoutContext, part: ItemsPart): ReportBlock[] {
  const items = chosenItems(context, part);
  if (items.length === 0) return [];
  switch (part.form) {
    case 'whole':
      return siblingBlocks(context, null, items);
    case 'list':
      return [listOf(context, items)];
    case 'table':
      return [tableOf(context, items)];
    case 'sentence':
      return sentencesOf(context, items);
  }
}

/** In printing order; one that stands under another of them is left to that one where all that stands under it is printed. */
function chosenItems(context: LayoutContext, part: ItemsPart): PlanItem[] {
  const visit = (item: PlanItem, isUnder: boolean): PlanItem[] => {
    const isChosen = isUnder && isAs(context, item, part);
    if (isChosen && part.form === 'whole') return [item];
    const below = isUnder || item.id === part.under;
    const children = (context.children.get(item.id) ?? []).flatMap((child) => visit(child, below));
    return isChosen ? [item, ...children] : children;
  };
  return context.year.items.filter(({ parent }) => parent === null).flatMap((item) => visit(item, part.under === undefined));
}

function isAs(context: LayoutContext, item: PlanItem, { kinds, givers, receivers, colours }: ItemsPart): boolean {
  const giver = context.kinds.get(item.kind)?.giver;
  const colour = context.followUps.get(item.id)?.colour ?? null;
  return (
    (kinds === undefined || kinds.includes(item.kind)) &&
    (givers === undefined || (giver !== undefined && givers.includes(giver))) &&
    (receivers === undefined || (item.receiver !== null && receivers.includes(item.receiver))) &&
    (colours === undefined || (colour !== null && colours.includes(colour)))
  );
}

function headingOf(context: LayoutContext, item: PlanItem): string {
  const kind = context.kinds.get(item.kind);
  return kind === undefined ? item.title : itemHeading(item, kind, context.year.model.words);
}

function listOf(context: LayoutContext, items: readonly PlanItem[]): ReportBlock {
  const content = items.map((item) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: headingOf(context, item) }] }],
  }));
  return { type: 'text', text: { type: 'doc', content: [{ type: 'bulletList', content }] } };
}

/** "Större negativ avvikelse från målnivån avser effektmål 10, Länet har en stark ekonomi.": for each colour of the items, those that have it. */
function sentencesOf(context: LayoutContext, items: readonly PlanItem[]): ReportBlock[] {
  const values = [...context.scales.values()].flatMap((scale) => (scale.use === 'colour' ? scale.values : []));
  const colourOf = ({ id }: PlanItem) => context.followUps.get(id)?.colour ?? null;
  return values.flatMap(({ id, meaning }) => {
    const goals = items
      .filter((item) => colourOf(item) === id)
      .map((item) => goalWords({ name: headingOf(context, item), title: item.title, label: labelOf(context, item) }));
    return goals.length === 0 ? [] : textBlocks(fromParagraphs([worstSentence(meaning, goals)]));
  });
}

/** "Effektmål 10"; null for an item without a number. */
function labelOf(context: LayoutContext, { kind, number }: PlanItem): string | null {
  const word = context.kinds.get(kind)?.singular;
  return word === undefined || number === null ? null : `${word} ${rangeText(number, context.year.model.words)}`;
}

/** One row for each, with its statuses on the scales that any of them has; a plan has none. */
function tableOf(context: LayoutContext, items: readonly PlanItem[]): TableBlock {
  const kinds = new Set(items.map(({ kind }) => kind));
  const ids = new Set([...kinds].flatMap((kind) => context.kinds.get(kind)?.scales ?? []));
  const scales = context.occasion === null ? [] : [...ids].flatMap((id) => context.scales.get(id) ?? []);
  const plurals = [...kinds].flatMap((kind) => context.kinds.get(kind)?.plural ?? []);
  const heading = plurals.join(', ');
  const texts = items.map((item) => headingOf(context, item));
  return {
    type: 'table',
    look: 'indicators',
    ...fitColumns(
      [
        { headings: [heading], texts, breaks: 'words' },
        ...scales.map(({ name, values }) => ({
          headings: [name, ...values.flatMap(({ word }) => word.split(/\s/))],
          texts: [],
          breaks: 'whole' as const,
          extra: SYMBOL_ROOM,
        })),
      ],
      [],
      context.page,
    ),
    description: t('report:listOf', { things: heading }),
    caption: null,
    unit: null,
    headerRows: [[heading, ...scales.map(({ name }) => name)].map((text) => plainCell(text))],
    rows: items.map((item, index) => ({
      kind: 'item',
      cells: [
        plainCell(texts[index] ?? ''),
        ...scales.map((scale) => symbolCell(statusOn(scale, context.followUps.get(item.id)))),
      ],
    })),
    notes: [],
  };
}
