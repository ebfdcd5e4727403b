/** How wide the letters of typefaces are beside Calibri's of the same size: the widest of some Swedish words in bold,
 * which tables’ headings are. */
const WIDTHS: Readonly<Record<string, number>> = {
  aptos: 1.09,
  arial: 1.2,
  'arial narrow': 0.94,
  calibri: 1,
  cambria: 1.08,
  carlito: 1,
  'century gothic': 1.23,
  corbel: 1.03,
  'dejavu sans': 1.39,
  'franklin gothic book': 1.08,
  garamond: 0.98,
  georgia: 1.2,
  helvetica: 1.2,
  'liberation sans': 1.2,
  'liberation serif': 1.12,
  'open sans': 1.2,
  'segoe ui': 1.16,
  tahoma: 1.22,
  'times new roman': 1.12,
  'trebuchet ms': 1.13,
  verdana: 1.4,
};
/** Of a typeface that is not known: wider than most, so that no word breaks. */
const UNKNOWN = 1.16;

/** The width of a typeface's letters beside Calibri's; that of Calibri itself when there is none. */
export function typefaceWidth(font: string | null): number {
  return font === null ? 1 : (WIDTHS[font.toLocaleLowerCase('sv')] ?? UNKNOWN);
}
