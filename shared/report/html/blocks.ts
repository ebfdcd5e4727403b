import { assertNever } from '../../model/assert-never.ts';
import { t } from '../../text/messages/index.ts';
import { numberedCaption } from '../caption.ts';
import type { ReportBlock } from '../document.ts';
import { ITEM_LEVELS } from '../heading-levels.ts';
import { lineIndent } from '../item-line.ts';
import { meaningBeyondWord } from '../legend-words.ts';
import { type HtmlElement, type HtmlNode, h } from './element.ts';
import { coverElement, titleElements } from './front.ts';
import { originOf } from './origin.ts';
import { headingTag, type TextPlace, textNodes } from './rich-text.ts';
import { status, tableNodes } from './table.ts';

/** A block of the report as one element. */
export function blockElement(block: ReportBlock, place: TextPlace): HtmlElement {
  // A heading has its own.
  const id = block.type === 'part' ? block.id : block.type === 'heading' ? null : (block.anchor ?? null);
  return h('div', { class: `block block-${block.type}`, id, ...originOf(block.from, place, true) }, contentOf(block, place));
}

function contentOf(block: ReportBlock, place: TextPlace): HtmlNode[] {
  switch (block.type) {
    case 'title':
      return titleElements(block);
    case 'heading':
      return [
        h(
          headingTag(place.under, block.level),
          { id: block.id, class: `chapter chapter-${block.level}${block.number === null ? ' chapter-unnumbered' : ''}` },
          [...(block.number === null ? [] : [h('span', { class: 'number' }, [`${block.number} `])]), h('span', {}, [block.text])],
        ),
      ];
    case 'part':
      return block.cover === null ? [] : [coverElement(block.cover)];
    case 'item-heading':
      return [
        h(headingTag(place.under, ITEM_LEVELS[block.role]), { class: `item item-${block.role}` }, [
          ...block.symbols.flatMap((value) => [status(value, false), ' ']),
          h('span', {}, [block.text]),
        ]),
      ];
    case 'item-line': {
      if (block.label === null) return [h('p', {}, [block.text])];
      return [
        h('p', { class: 'item-line' }, [
          h('span', { style: `min-width: ${lineIndent(block.label)}pt` }, [`${block.label} `]),
          h('span', {}, [block.text]),
        ]),
      ];
    }
    case 'label':
      return [h('p', { class: 'label' }, [block.text])];
    case 'text':
      return block.holdsNext === true ? textNodes(block.text, place).map(kept) : textNodes(block.text, place);
    case 'legend':
      return [
        h('p', { class: 'legend-heading' }, [block.heading]),
        h(
          'ul',
          { class: 'legend' },
          block.values.map((value, index) => {
            const meaning = meaningBeyondWord(value);
            const words = meaning === null ? value.word : t('report:symbolMeaning', { word: value.word, meaning });
            const isKept = index < block.values.length - 1;
            return h('li', { 'data-keep': isKept ? '' : null }, [
              h('span', { class: 'symbol', 'aria-hidden': 'true' }, symbolOf(value)),
              h('span', {}, [words]),
            ]);
          }),
        ),
      ];
    case 'table':
      return tableNodes(block, place);
    case 'chart': {
      const caption = numberedCaption(block, block.caption);
      return [
        // No <figure>: in a PDF it would be one without a description, beside the drawing, which has it.
        h('div', { class: 'figure', role: 'group', 'aria-label': caption }, [
          h('p', { class: 'figure-caption' }, [caption]),
          h('div', { class: 'chart', role: 'img', 'aria-label': block.description }, [{ chart: block.data }]),
        ]),
      ];
    }
    default:
      return assertNever(block);
  }
}

/** With the mark that keeps it on the page of what follows. */
function kept(element: HtmlElement): HtmlElement {
  return { ...element, attributes: { ...element.attributes, 'data-keep': '' } };
}

function symbolOf(value: Parameters<typeof status>[0]): readonly HtmlNode[] {
  return status(value, false).children;
}
