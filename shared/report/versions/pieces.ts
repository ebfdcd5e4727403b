import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import { cellWords } from '../cell-words.ts';
import type { Cover, HeadingBlock, ReportBlock, ReportDocument, TableBlock } from '../document.ts';
import { lineWords } from '../item-line.ts';
import { withoutBreaks } from '../layout/heading-lines.ts';
import { placedCells } from '../placed-cells.ts';

/** The smallest part of a report that is told of when it differs. */
export interface Piece {
  /** The same in two versions of a report for what is the same thing in both. */
  readonly key: string;
  /** The heading of the chapter, with its number; null on the cover. */
  readonly chapter: string | null;
  /** What it is: "Text", "Driftredovisning: Personal, Utfall 2024". */
  readonly what: string;
  readonly words: string;
  /** A text that is told word by word; a figure is told whole. */
  readonly isText: boolean;
  /** Of a cell, its table and its row in it: a new table is told of as one. */
  readonly within: readonly { readonly key: string; readonly what: string }[];
}

/** Everything that is printed of a report, in order. What only leads to something else (contents list, running header) is no piece. */
export function piecesOf(report: ReportDocument): readonly Piece[] {
  const pieces: Piece[] = [...coverPieces(report.cover, 'cover', null)];
  const unlike = distinct();
  let chapter: { readonly id: string; readonly words: string } | null = null;
  let item = '';
  for (const block of report.blocks) {
    if (block.type === 'heading') {
      chapter = { id: block.id, words: headingWords(block) };
      item = '';
    }
    if (block.type === 'item-heading') item = block.text;
    const place: Place = { chapter: chapter?.words ?? null, key: unlike(`${chapter?.id ?? ''} ${keyOf(block)}`), item };
    pieces.push(...blockPieces(block, place));
  }
  return pieces;
}

/** "4.2 Ekonomi" */
export function headingWords({ number, text }: Pick<HeadingBlock, 'number' | 'text'>): string {
  return number === null ? text : `${number} ${text}`;
}

interface Place {
  readonly chapter: string | null;
  readonly key: string;
  /** The heading of the item above; empty for none. */
  readonly item: string;
}

/** What tells a block from the others of its chapter whatever is written in it. */
function keyOf(block: ReportBlock): string {
  const from = block.from === undefined ? '' : `${block.from.view}/${block.from.id}/${block.from.text ?? ''}`;
  switch (block.type) {
    case 'heading':
    case 'part':
      return `${block.type} ${block.id}`;
    case 'item-heading':
      return from === '' ? `${block.type} ${block.text}` : `${block.type} ${from}`;
    case 'table':
      return `table ${block.description}`;
    case 'chart':
      return `chart ${block.caption}`;
    case 'legend':
      return `legend ${block.heading}`;
    case 'title':
    case 'item-line':
    case 'label':
    case 'text':
      return `${block.type} ${from}`;
  }
}

function blockPieces(block: ReportBlock, { chapter, key, item }: Place): Piece[] {
  const one = (what: string, words: string, isText = false): Piece[] => [{ key, chapter, what, words, isText, within: [] }];
  switch (block.type) {
    // Told of as the cover, whether or not the document has one.
    case 'title':
      return [];
    case 'heading':
      return one(t('report:versions.what.heading'), headingWords(block), true);
    case 'part':
      return [
        ...one(t('report:versions.what.part'), block.title, true),
        ...(block.cover === null ? [] : coverPieces(block.cover, key, chapter)),
      ];
    case 'item-heading': {
      const statuses = block.symbols.map(({ word }) => word).join(', ');
      return [
        ...one(t('report:versions.what.heading'), block.text, true),
        ...(block.symbols.length === 0
          ? []
          : [
              {
                key: `${key} status`,
                chapter,
                what: t('report:versions.what.status', { item }),
                words: statuses,
                isText: false,
                within: [],
              },
            ]),
      ];
    }
    case 'item-line':
      return one(t('report:versions.what.assignment'), lineWords(block), true);
    case 'label':
      return [];
    case 'text':
      return one(
        item === '' ? t('report:versions.what.text') : t('report:versions.what.textOf', { item }),
        toPlainText(block.text),
        true,
      );
    case 'legend':
      return one(block.heading, block.values.map(({ word, meaning }) => `${word}: ${meaning}`).join('\n'));
    case 'chart':
      return one(t('report:versions.what.chart', { name: block.caption }), block.description);
    case 'table':
      return tablePieces(block, key, chapter);
  }
}

function coverPieces(cover: Cover, key: string, chapter: string | null): Piece[] {
  const lines = [cover.region, cover.organisation, cover.title, cover.period, cover.diaryNumber];
  const words = lines.filter((line) => line !== null).join('\n');
  return [{ key: `${key} cover`, chapter, what: t('report:versions.what.cover'), words, isText: true, within: [] }];
}

function tablePieces(table: TableBlock, key: string, chapter: string | null): Piece[] {
  const name = table.caption ?? table.description;
  const headings = columnHeadings(table);
  const unlikeRow = distinct();
  const whole = { key, what: name };
  let rowName = '';
  const rows = placedCells(
    table.rows.map(({ cells }) => cells),
    table.widths.length,
  );
  const cells = rows.flatMap((placed, index): Piece[] => {
    const row = table.rows[index];
    const own = placed.filter(({ part }) => part !== 'continued');
    const first = own[0]?.cell.content;
    // What is said of a row stands below it, and is known by it.
    if (first?.type === 'plain') rowName = withoutBreaks(first.text);
    const origin = row?.from === undefined || row.from.view === 'figures' ? rowName : row.from.id;
    const rowKey = `${key} ${unlikeRow(`${row?.kind} ${origin}`)}`;
    const ofRow = t('report:versions.what.row', { table: name, row: rowName });
    return own.map(({ cell, column }) => {
      const isText = cell.content.type === 'rich';
      const heading = headings[column] ?? '';
      const what = isText ? ofRow : t('report:versions.what.cell', { table: name, row: rowName, column: heading });
      const within = [whole, { key: rowKey, what: ofRow }];
      return { key: `${rowKey} ${heading}`, chapter, what, words: cellWords(cell.content), isText, within };
    });
  });
  const notes = table.notes.join('\n');
  const what = t('report:versions.what.notes', { table: name });
  return [
    ...cells,
    ...(notes === '' ? [] : [{ key: `${key} notes`, chapter, what, words: notes, isText: true, within: [whole] }]),
  ];
}

/** The headings above each column, those over several columns first; each its own. */
function columnHeadings({ headerRows, widths }: TableBlock): readonly string[] {
  const above = widths.map((): string[] => []);
  for (const row of placedCells(headerRows, widths.length)) {
    for (const { cell, column, part } of row) {
      const words = withoutBreaks(cellWords(cell.content));
      if (part === 'continued' || words === '') continue;
      for (let across = 0; across < cell.columnSpan; across += 1) above[column + across]?.push(words);
    }
  }
  const unlike = distinct();
  return above.map((words) => unlike(words.join(' ')));
}

/** The second of the same key is another. */
function distinct(): (key: string) => string {
  const met = new Map<string, number>();
  return (key) => {
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  };
}
