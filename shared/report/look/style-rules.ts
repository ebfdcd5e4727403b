/** The height of a line: a multiple of the typeface's own, or points, exactly or at least. */
export type LineHeight =
  | { readonly rule: 'multiple'; readonly of: number }
  | { readonly rule: 'exactly' | 'at-least'; readonly points: number };

export type Alignment = 'start' | 'center' | 'end' | 'justify';

/** A line above or below a paragraph. */
export interface Rule {
  /** Points. */
  readonly width: number;
  /** Between the line and the text, in points. */
  readonly space: number;
  /** Six hexadecimal digits. */
  readonly colour: string;
}

/** How a paragraph and its letters look. All lengths in points, colours as six hexadecimal digits. */
export interface ParagraphLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Pairs of letters stand closer where the typeface says so. */
  readonly kerned: boolean;
  readonly colour: string;
  /** Room above and below: the larger of two that meet counts alone. */
  readonly before: number;
  readonly after: number;
  /** No room between two paragraphs of the same style. */
  readonly contextual: boolean;
  readonly line: LineHeight;
  /** From the text's edges; `first` is what the first line has beyond `left`, less than nothing when it hangs out. */
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly align: Alignment;
  readonly keepNext: boolean;
  readonly above: Rule | null;
  readonly below: Rule | null;
  /** Where tabs lead to, from the text's edge; the leader is what fills the room before it. */
  readonly tabs: readonly TabStop[];
}

export interface TabStop {
  readonly at: number;
  readonly align: 'start' | 'center' | 'end';
  readonly dotted: boolean;
}

/** What a style says by itself; the rest it has from what it is based on. */
export type StyleRules = Partial<ParagraphLook>;

/** What nothing says otherwise. */
export const BARE: ParagraphLook = {
  font: 'Times New Roman',
  size: 10,
  bold: false,
  italic: false,
  capitals: false,
  kerned: false,
  colour: '000000',
  before: 0,
  after: 0,
  contextual: false,
  line: { rule: 'multiple', of: 1 },
  left: 0,
  right: 0,
  first: 0,
  align: 'start',
  keepNext: false,
  above: null,
  below: null,
  tabs: [],
};

export interface SheetStyle {
  /** The id of another style. */
  readonly basedOn: string | null;
  readonly rules: StyleRules;
}

/** Styles by id, and what stands under them all. */
export interface StyleSheet {
  readonly defaults: StyleRules;
  readonly styles: ReadonlyMap<string, SheetStyle>;
}

/** A style as it comes out, with what it is based on; a style that is not there has what stands under all. */
export function resolved({ defaults, styles }: StyleSheet, id: string): ParagraphLook {
  const chain: StyleRules[] = [];
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const style: SheetStyle | undefined = styles.get(at);
    if (style !== undefined) chain.unshift(style.rules);
    at = style?.basedOn ?? null;
  }
  return Object.assign({}, BARE, defaults, ...chain);
}
