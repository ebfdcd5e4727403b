import { toPlainText } from './plain-text.ts';
import type { Paragraph, RichTable } from './rich-text.ts';

/** A figure as people write it in a text: "1 234,5", "−3 %", "12 mnkr". */
const FIGURE = /^[-−–+±<>≤≥]?\s?\d[\d\s.,]*(?:\s?(?:%|st|kr|tkr|mnkr|mdkr))?$/u;
const NOTHING = /^[-–]?$/u;

/** Which columns of a table hold figures and blanks alone, and some figure: they are set to the right, as figures are. */
export function figureColumns({ content: [heading, ...rows] }: RichTable): readonly boolean[] {
  return heading.content.map((_, column) => {
    const texts = rows
      .map(({ content }) => cellText(content[column]?.content ?? []).trim())
      .filter((text) => !NOTHING.test(text));
    return texts.length > 0 && texts.every((text) => FIGURE.test(text));
  });
}

/** The words of a cell. */
export function cellText(content: readonly Paragraph[]): string {
  return toPlainText({ type: 'doc', content: [...content] });
}
