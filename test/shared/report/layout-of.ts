import type { Chapter } from '../../../shared/model/layout.ts';
import type { Year } from '../../../shared/model/year.ts';
import type {
  HeadingBlock,
  ItemHeadingBlock,
  ReportBlock,
  ReportDocument,
  TableBlock,
  TableCell,
  TableRowBlock,
} from '../../../shared/report/document.ts';
import { lineWords } from '../../../shared/report/item-line.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { sampleYear } from '../../support/sample-year.ts';

export const REPORT = 'berattelse';

/** A sample year whose report has just these chapters. */
export function yearWith(chapters: readonly Chapter[], change: (year: Year) => Year = (year) => year): Year {
  const year = sampleYear();
  const layouts = year.model.layouts.map((layout) => (layout.id === REPORT ? { ...layout, chapters: [...chapters] } : layout));
  return change({ ...year, model: { ...year.model, layouts } });
}

export function chapter(given: Partial<Chapter> = {}): Chapter {
  return { id: 'kapitel', title: 'Kapitel', level: 1, numbered: true, instruction: null, parts: [], ...given };
}

/** The blocks of a report of one chapter, without the chapter's heading. */
export function blocksOf(parts: Chapter['parts'], change?: (year: Year) => Year): readonly ReportBlock[] {
  return layoutReport(yearWith([chapter({ parts })], change), REPORT).blocks.slice(1);
}

export function headings(document: ReportDocument): HeadingBlock[] {
  return document.blocks.filter((block): block is HeadingBlock => block.type === 'heading');
}

export function itemHeadings(blocks: readonly ReportBlock[]): ItemHeadingBlock[] {
  return blocks.filter((block): block is ItemHeadingBlock => block.type === 'item-heading');
}

export function tables(blocks: readonly ReportBlock[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.type === 'table');
}

/** The only table among the blocks. */
export function tableIn(blocks: readonly ReportBlock[]): TableBlock {
  const [table, ...others] = tables(blocks);
  if (table === undefined || others.length > 0) throw new Error(`${tables(blocks).length} tables where one was expected`);
  return table;
}

/** What the blocks say, in short: enough to see what follows what. */
export function outline(blocks: readonly ReportBlock[]): string[] {
  return blocks.map(inShort);
}

function inShort(block: ReportBlock): string {
  switch (block.type) {
    case 'title':
      return `title: ${[block.text, ...block.details].join(' | ')}`;
    case 'heading':
      return `${block.number ?? '–'} ${block.text}`;
    case 'part':
      return `part: ${block.title}`;
    case 'item-heading':
      return `${block.role}: ${block.text}`;
    case 'item-line':
      return `line: ${lineWords(block)}`;
    case 'label':
      return `label: ${block.text}`;
    case 'text':
      return `text: ${toPlainText(block.text)}`;
    case 'legend':
      return `legend: ${block.heading}`;
    case 'table':
      return `table: ${block.description}`;
    case 'chart':
      return `chart: ${block.caption}`;
  }
}

/** A row's cells as words. */
export function words(row: TableRowBlock | readonly TableCell[] | undefined): string[] {
  const cells = row === undefined ? [] : 'cells' in row ? row.cells : row;
  return cells.map(inWords);
}

function inWords({ content }: TableCell): string {
  switch (content.type) {
    case 'plain':
      return content.text;
    case 'symbol':
      return content.value?.word ?? '';
    case 'rich': {
      const lines = content.lines.map((line) => `${line.question} ${line.answer}`);
      return [content.label, toPlainText(content.text), ...lines].filter((part) => part !== null && part !== '').join(' | ');
    }
  }
}
