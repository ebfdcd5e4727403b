import { t } from '../text/messages/index.ts';
import type { Inline, ListItem, Reference, RichBlock } from '../text/rich-text.ts';
import type { ReportBlock, ReportDocument } from './document.ts';
import { rangeText } from './item-words.ts';
import type { LayoutContext } from './layout/context.ts';

/** What a text of a report can refer to, as it is called there now. */
export interface ReportTarget {
  readonly kind: Reference['attrs']['kind'];
  readonly id: string;
  /** To stand in a sentence: "avsnitt 4.2", "tabell 3", "avsnittet ”Ekonomi”". */
  readonly words: string;
  /** The part of the words that the document itself makes: "4.2", "tabell 3", "Ekonomi"; null where it makes none. */
  readonly made: string | null;
  /** To be chosen by: "4.2 Ekonomi". */
  readonly title: string;
  /** What links lead to it by. */
  readonly anchor: string;
}

/** Everything in a report that its texts can refer to, in order; what is printed twice is where it stands first. */
export function targetsOf(blocks: readonly ReportBlock[], context: LayoutContext): readonly ReportTarget[] {
  const found = new Map<string, ReportTarget>();
  for (const block of blocks) {
    const target = targetOf(block, context);
    if (target !== null && !found.has(target.anchor)) found.set(target.anchor, target);
  }
  return [...found.values()];
}

function targetOf(block: ReportBlock, context: LayoutContext): ReportTarget | null {
  switch (block.type) {
    case 'heading': {
      const { id, number, text } = block;
      const words = number === null ? quoted('chapter', text) : t('report:reference.chapterNumber', { number });
      const title = number === null ? text : `${number} ${text}`;
      return { kind: 'chapter', id, words, made: number ?? text, title, anchor: id };
    }
    case 'item-heading': {
      const item = block.from?.view === 'items' ? context.items.get(block.from.id) : undefined;
      if (item === undefined) return null;
      const kind = context.kinds.get(item.kind)?.singular ?? '';
      const words =
        item.number === null
          ? t('report:reference.named', { name: item.title })
          : `${kind.charAt(0).toLocaleLowerCase('sv')}${kind.slice(1)} ${rangeText(item.number, context.year.model.words)}`;
      return { kind: 'item', id: item.id, words, made: null, title: block.text, anchor: `item-${item.id}` };
    }
    case 'table': {
      if (block.table === undefined) return null;
      const name = block.caption ?? block.description;
      const label = labelWords(block);
      const words = label === null ? quoted('table', name) : label.toLocaleLowerCase('sv');
      const title = label === null ? name : `${label}. ${name}`;
      return {
        kind: 'table',
        id: block.table,
        words,
        made: label === null ? null : words,
        title,
        anchor: `table-${block.table}`,
      };
    }
    case 'chart': {
      if (block.id === undefined) return null;
      const label = labelWords(block);
      const words = label === null ? quoted('chart', block.caption) : label.toLocaleLowerCase('sv');
      const title = label === null ? block.caption : `${label}. ${block.caption}`;
      return { kind: 'chart', id: block.id, words, made: label === null ? null : words, title, anchor: `chart-${block.id}` };
    }
    case 'title':
    case 'part':
    case 'item-line':
    case 'label':
    case 'text':
    case 'legend':
      return null;
  }
}

function quoted(kind: 'chapter' | 'table' | 'chart', name: string): string {
  return t(`report:reference.${kind}`, { name });
}

/** "Tabell 3"; null where captions are not numbered. */
export function labelWords({ type, number }: { readonly type: 'table' | 'chart'; readonly number?: number }): string | null {
  return number === undefined ? null : t(`report:captionLabel.${type}`, { number });
}

/** Numbers the captions of tables and of charts, each from 1; what goes on from another has that one's number in its words already. */
export function withNumbers(blocks: readonly ReportBlock[]): ReportBlock[] {
  const count = { table: 0, chart: 0 };
  return blocks.map((block) => {
    const isCaptioned = block.type === 'chart' || (block.type === 'table' && block.caption !== null && block.continues !== true);
    if (!isCaptioned) return block;
    count[block.type] += 1;
    return { ...block, number: count[block.type] };
  });
}

/** The blocks with what links lead to them by, where some text refers to them. */
export function withAnchors(
  blocks: readonly ReportBlock[],
  targets: readonly ReportTarget[],
  context: LayoutContext,
): ReportBlock[] {
  const wanted = new Set(blocks.flatMap(referencesIn).map(({ attrs }) => keyOf(attrs)));
  if (wanted.size === 0) return [...blocks];
  const waiting = new Map(targets.filter((target) => wanted.has(keyOf(target))).map((target) => [target.anchor, target]));
  return blocks.map((block) => {
    const anchor = targetOf(block, context)?.anchor;
    return anchor !== undefined && waiting.delete(anchor) ? { ...block, anchor } : block;
  });
}

/** What a reference leads to; null when there is nothing of the kind in the report. */
export function targetFinder(targets: readonly ReportTarget[]): (reference: Reference) => ReportTarget | null {
  const known = new Map(targets.map((target) => [keyOf(target), target]));
  return ({ attrs }) => known.get(keyOf(attrs)) ?? null;
}

function keyOf({ kind, id }: Reference['attrs']): string {
  return `${kind} ${id}`;
}

/** The references in the texts of a block. */
export function referencesIn(block: ReportBlock): readonly Reference[] {
  switch (block.type) {
    case 'text':
      return block.text.content.flatMap(inBlock);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.type === 'rich' ? (content.text?.content ?? []).flatMap(inBlock) : [])),
      );
    default:
      return [];
  }
}

function inBlock(block: RichBlock | ListItem): readonly Reference[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).filter((inline: Inline) => inline.type === 'reference');
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return block.content.flatMap((child: RichBlock | ListItem) => inBlock(child));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inBlock)));
  }
}

/** The words of a reference, also of one that leads nowhere, which is to be seen. */
export function referenceWords(target: ReportTarget | null): string {
  return target?.words ?? t('report:reference.dead');
}

/** The same report with the words of every reference as text: for what cannot lead anywhere. */
export function withPlainReferences<Whole extends Pick<ReportDocument, 'blocks' | 'targets'>>(document: Whole): Whole {
  if (!document.blocks.some((block) => referencesIn(block).length > 0)) return document;
  const find = targetFinder(document.targets);
  return JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    isReference(value) ? { type: 'text', text: referenceWords(find(value)) } : value,
  );
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'reference' && 'attrs' in value;
}
