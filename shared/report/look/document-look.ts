import { COLOURS } from '../colours.ts';
import type { TableBlock } from '../document.ts';
import type { FrameBlock, PageFrames } from './frames.ts';
import { OWN_DEFAULTS, OWN_STYLES } from './own-styles.ts';
import { BARE, type ParagraphLook, resolved } from './style-rules.ts';

type Turn = TableBlock['page'];

/** A page of paper, in points. The gutter is part of the left margin. */
export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** From the paper's edges to the header and to the footer. */
  readonly header: number;
  readonly footer: number;
}

/**
 * How a document looks, wherever it is shown: its page, its styles by their ids in the program's own look, its colours. A template's
 * look is read from its file; the program's own is the same value.
 */
export interface DocumentLook {
  readonly pages: Readonly<Record<Turn, PageLook>>;
  readonly styles: Readonly<Record<string, ParagraphLook>>;
  /** As six hexadecimal digits. */
  readonly colours: Readonly<Record<'accent' | 'rule' | 'head' | 'group', string>>;
  /** The mark of a list that is not numbered. */
  readonly bullet: string;
  /** Headers and footers instead of the program's own running header. */
  readonly frames: PageFrames | null;
  /** A first page instead of the program's own. */
  readonly cover: readonly FrameBlock[] | null;
}

/** A style of a look; one that it does not have is bare. */
export function styleOf({ styles }: Pick<DocumentLook, 'styles'>, id: string): ParagraphLook {
  return styles[id] ?? BARE;
}

/** Size of a symbol in the running text, in points: a taller one would make its line taller than the others. */
export function symbolSize(look: Pick<DocumentLook, 'styles'>): number {
  return styleOf(look, 'Normal').size - 1;
}

/** Width of the text on a page, in points. */
export function textRoom({ width, margin }: PageLook): number {
  return width - margin.left - margin.right;
}

const millimetres = (length: number) => (length / 25.4) * 72;

/** A4 with margins of 25 mm; 30 mm above, where the running header stands. */
const OWN_PAGE: PageLook = {
  width: millimetres(210),
  height: millimetres(297),
  margin: { top: millimetres(30), right: millimetres(25), bottom: millimetres(25), left: millimetres(25) },
  header: millimetres(14),
  footer: millimetres(12),
};

export const OWN_LOOK: DocumentLook = {
  pages: { portrait: OWN_PAGE, landscape: { ...OWN_PAGE, width: OWN_PAGE.height, height: OWN_PAGE.width } },
  styles: Object.fromEntries(
    Object.keys(OWN_STYLES).map((id) => [
      id,
      resolved({ defaults: OWN_DEFAULTS, styles: new Map(Object.entries(OWN_STYLES)) }, id),
    ]),
  ),
  colours: { accent: COLOURS.accent, rule: COLOURS.rule, head: COLOURS.headTint, group: COLOURS.groupTint },
  bullet: '\u2022',
  frames: null,
  cover: null,
};
