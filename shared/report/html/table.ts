import type { ScaleValue } from '../../model/scale.ts';
import { numberedCaption, tableCaption } from '../caption.ts';
import { type CommentBreaks, commentBreaks } from '../comment-breaks.ts';
import type { CellContent, TableBlock, TableCell, TableRowBlock } from '../document.ts';
import { placedCells } from '../placed-cells.ts';
import { symbolSvg } from '../symbols.ts';
import { rowPlaces } from '../table-breaks.ts';
import { type HtmlElement, type HtmlNode, h } from './element.ts';
import { originOf } from './origin.ts';
import { columnGroup, type TextPlace, textNodes } from './rich-text.ts';

/**
 * A table with its caption above and its notes below. `data-keep` on a row: it stays on the page of the next. `data-breaks` on
 * the cell of a comment: where it may go on over the next page.
 */
export function tableNodes(table: TableBlock, place: TextPlace): HtmlElement[] {
  const { widths, headerRows, rows, notes, look, density } = table;
  const printed = tableCaption(table);
  const places = rowPlaces(table);
  const placed = placedCells(
    rows.map(({ cells }) => cells),
    widths.length,
  );
  return [
    h('table', { 'data-look': look, 'data-density': density, ...(printed === null ? { 'aria-label': table.description } : {}) }, [
      ...(printed === null ? [] : [h('caption', {}, [numberedCaption(table, printed)])]),
      columnGroup(place.widthsOf(table)),
      h(
        'thead',
        {},
        headerRows.map((cells) => h('tr', {}, cells.map(headerCell))),
      ),
      h(
        'tbody',
        {},
        rows.map((row, index) => {
          const names = look === 'plan' && row.cells.length > 1 && placed[index]?.[0]?.part !== 'continued';
          return bodyRow(row, { breaks: commentBreaks(row, table), isKept: places[index]?.keepNext === true, names }, place);
        }),
      ),
    ]),
    ...notes.map((note, index) => {
      const isKept = index < notes.length - 1 || table.holdsNext === true;
      return h('p', { class: 'table-note', 'data-keep': isKept ? '' : null }, [note]);
    }),
  ];
}

/** An empty corner is no heading. */
function headerCell({ content, align, columnSpan, rowSpan }: TableCell): HtmlElement {
  const isEmpty = content.type === 'plain' && content.text === '';
  return h(
    isEmpty ? 'td' : 'th',
    {
      ...(isEmpty ? {} : { scope: columnSpan > 1 ? 'colgroup' : 'col' }),
      'data-align': align,
      colspan: columnSpan > 1 ? columnSpan : null,
      rowspan: rowSpan > 1 ? rowSpan : null,
    },
    plainContent(content),
  );
}

interface RowLook {
  readonly breaks: CommentBreaks | null;
  readonly isKept: boolean;
  /** Its first cell says what the rows beside it are about, and stands out. */
  readonly names: boolean;
}

function bodyRow({ cells, kind, from }: TableRowBlock, { breaks, isKept, names }: RowLook, place: TextPlace): HtmlElement {
  return h(
    'tr',
    { 'data-kind': kind, 'data-keep': isKept ? '' : null },
    cells.map(({ content, align, columnSpan, rowSpan, from: own }, index) => {
      const isHeading = index === 0 && content.type === 'plain' && content.text !== '';
      return h(
        isHeading ? 'th' : 'td',
        {
          ...(isHeading ? { scope: 'row' } : {}),
          'data-align': align,
          ...originOf(own ?? from, place, index === 0),
          'data-breaks': breaks,
          'data-names': names && index === 0 ? '' : null,
          colspan: columnSpan > 1 ? columnSpan : null,
          rowspan: rowSpan > 1 ? rowSpan : null,
        },
        content.type === 'rich' ? richContent(content, place) : plainContent(content),
      );
    }),
  );
}

function plainContent(content: CellContent): HtmlNode[] {
  if (content.type === 'plain') return linesOf(content.text);
  if (content.type === 'symbol') return content.value === null ? [] : [status(content.value, content.withWord)];
  return [];
}

function linesOf(text: string): HtmlNode[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
}

function richContent({ label, text, lines }: Extract<CellContent, { type: 'rich' }>, place: TextPlace): HtmlElement[] {
  return [
    ...(label === null ? [] : [h('p', { class: 'label' }, [label])]),
    ...(text === null ? [] : textNodes(text, place)),
    ...lines.map(({ question, answer }) =>
      h('p', { class: 'answer' }, [h('strong', { class: 'question' }, [question]), ` ${answer}`]),
    ),
  ];
}

/** A status: its symbol, and its word beside it or, without one, said of the symbol. */
export function status(value: ScaleValue, withWord: boolean): HtmlElement {
  const drawing = { svg: symbolSvg(value.symbol, value.tone, 'light') };
  return withWord
    ? h('span', { class: 'status' }, [h('span', { class: 'symbol', 'aria-hidden': 'true' }, [drawing]), `\u00a0${value.word}`])
    : h('span', { class: 'symbol', role: 'img', 'aria-label': value.word }, [drawing]);
}
