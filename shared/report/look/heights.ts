import type { FrameBlock } from './frames.ts';
import type { ParagraphLook } from './style-rules.ts';
import { typefaceLine } from './typefaces.ts';

/** Height of a typeface's own line, in ems. */
export type LineOf = (font: string) => number;

/** Twentieths of a point, which lines are whole numbers of in a Word document. */
const TWIPS = 20;

/**
 * Height of a line of a paragraph, in points. Word's programs count in whole twips: a hundredth of a point in each line of a long table
 * would move the rows at the foot of its page.
 */
export function lineHeightOf({ line, size, font }: ParagraphLook, lineOf: LineOf): number {
  const own = Math.ceil(size * lineOf(font) * TWIPS) / TWIPS;
  switch (line.rule) {
    case 'multiple':
      return Math.floor(own * line.of * TWIPS) / TWIPS;
    case 'exactly':
      return line.points;
    case 'at-least':
      return Math.max(line.points, own);
  }
}

/** Height of a header or a footer whose lines do not break, in points. */
export function frameHeight(blocks: readonly FrameBlock[]): number {
  const heights = blocks.map((block) => {
    if (block.type === 'table') {
      return block.rows
        .map((cells) => Math.max(0, ...cells.map((cell) => frameHeight(cell.blocks))))
        .reduce((total, height) => total + height, 0);
    }
    const pictures = block.pieces.flatMap((piece) => (piece.type === 'picture' && piece.at === null ? [piece.height] : []));
    return block.look.before + Math.max(lineHeightOf(block.look, typefaceLine), ...pictures) + block.look.after;
  });
  return heights.reduce((total, height) => total + height, 0);
}
