import type { ReportDocument } from './document.ts';

const HELD = '\u00a0';
/** The blank between groups of thousands: "12 500", but not the one in "2024 500 personer". */
const GROUPS = /(?<=(?<![\d,.])\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/gu;
/** The blank between a figure and what it is counted in. */
const UNITS =
  /(?<=\d) (?=(?:%|‰|°C|procent(?:enhet(?:er)?)?|kr|kronor|tkr|mkr|mnkr|mdkr|tusen|miljon(?:er)?|miljard(?:er)?)(?![\p{L}\p{N}]))/gu;
/** The blank after what a figure is the number of: "§ 4", "kap. 3", "nr 7", "s. 12". */
const SIGNS = /(?<=(?<![\p{L}\p{N}])(?:§§?|kap\.?|nr|s\.|sid\.)) (?=\d)/giu;

/** A text where no figure is parted from the rest of it at the end of a line. */
export function heldNumbers(text: string): string {
  return text.replace(GROUPS, HELD).replace(UNITS, HELD).replace(SIGNS, HELD);
}

/** The same document with figures held together in all its texts; what is no text has no blanks of these kinds. */
export function withHeldNumbers(document: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => (typeof value === 'string' ? heldNumbers(value) : value));
}
