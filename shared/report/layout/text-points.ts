import type { Inline, ListItem, Paragraph, RichBlock, RichText } from '../../text/rich-text.ts';
import { filledWords } from '../layout-words.ts';
import type { LayoutContext } from './context.ts';

/** The beginning of each of these texts that is written, as a list: the heading of its chapter, and its first sentence. */
export function pointsOf(context: LayoutContext, sections: readonly string[]): RichText | null {
  const content = sections.flatMap((section) => {
    const first = firstParagraph(context.texts.get(section)?.content ?? []);
    return first === null ? [] : [point(headingOf(context, section), firstSentence(first.content ?? []))];
  });
  return content.length === 0 ? null : { type: 'doc', content: [{ type: 'bulletList', content }] };
}

function point(heading: string | null, sentence: readonly Inline[]): ListItem {
  const lead: Inline[] = heading === null ? [] : [{ type: 'text', text: `${heading}. `, marks: [{ type: 'bold' }] }];
  return { type: 'listItem', content: [{ type: 'paragraph', content: [...lead, ...sentence] }] };
}

function headingOf({ year, facts }: LayoutContext, section: string): string | null {
  const chapter = year.model.layouts
    .flatMap(({ chapters }) => chapters)
    .find(({ parts }) => parts.some((part) => part.type === 'text' && part.section === section));
  return chapter === undefined ? null : filledWords(chapter.title, facts);
}

/** Also one in a list; sub-headings and tables are passed over. */
function firstParagraph(blocks: readonly (RichBlock | ListItem)[]): Paragraph | null {
  for (const block of blocks) {
    if (block.type === 'paragraph' && (block.content ?? []).length > 0) return block;
    const inside = block.type === 'bulletList' || block.type === 'orderedList' || block.type === 'listItem';
    const found = inside ? firstParagraph(block.content) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A full stop, and a capital letter after it: "kl. 05.00" and "bl.a. vård" go on. */
const END = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** Up to where its first sentence ends, without notes, which belong where the whole text stands. */
function firstSentence(content: readonly Inline[]): Inline[] {
  const sentence: Inline[] = [];
  for (const inline of content) {
    if (inline.type === 'footnote') continue;
    const words = inline.type === 'text' ? inline.text : '';
    const end = words.search(END);
    if (inline.type === 'text' && end !== -1) return [...sentence, { ...inline, text: words.slice(0, end) }];
    sentence.push(inline);
  }
  return sentence;
}
