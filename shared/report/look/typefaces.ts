interface Typeface {
  /** How wide its letters are beside Calibri's of the same size: the widest of some Swedish words in bold, which tables' headings are. */
  readonly width: number;
  /** Height of its own line, in ems: Word's single spacing. */
  readonly line: number;
  /** What is used where it is not installed: letters as wide first. */
  readonly instead: readonly string[];
  readonly kind: 'sans-serif' | 'serif';
}

const ARIAL_LIKE = ['Arial', 'Liberation Sans', 'Arimo', 'Nimbus Sans', 'Helvetica'];
const TIMES_LIKE = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman', 'Times'];
const CALIBRI_LIKE = ['Carlito', 'Calibri'];

const sans = (width: number, line: number, ...instead: readonly string[]): Typeface => ({
  width,
  line,
  instead,
  kind: 'sans-serif',
});
const serif = (width: number, line: number, ...instead: readonly string[]): Typeface => ({ width, line, instead, kind: 'serif' });

const TYPEFACES: Readonly<Record<string, Typeface>> = {
  aptos: sans(1.09, 1.22),
  arial: sans(1.2, 1.149, ...ARIAL_LIKE),
  'arial narrow': sans(0.94, 1.137, 'Liberation Sans Narrow', 'Nimbus Sans Narrow'),
  calibri: sans(1, 1.2207, ...CALIBRI_LIKE),
  cambria: serif(1.08, 1.172, 'Caladea'),
  carlito: sans(1, 1.2207, ...CALIBRI_LIKE),
  'century gothic': sans(1.23, 1.226, 'URW Gothic'),
  corbel: sans(1.03, 1.2207),
  'dejavu sans': sans(1.39, 1.164),
  'franklin gothic book': sans(1.08, 1.133),
  garamond: serif(0.98, 1.125, 'EB Garamond'),
  georgia: serif(1.2, 1.136, 'Gelasio'),
  helvetica: sans(1.2, 1.149, ...ARIAL_LIKE),
  'liberation sans': sans(1.2, 1.149, ...ARIAL_LIKE),
  'liberation serif': serif(1.12, 1.149, ...TIMES_LIKE),
  'open sans': sans(1.2, 1.362),
  'segoe ui': sans(1.16, 1.33),
  tahoma: sans(1.22, 1.207),
  'times new roman': serif(1.12, 1.149, ...TIMES_LIKE),
  'trebuchet ms': sans(1.13, 1.161),
  verdana: sans(1.4, 1.215, 'DejaVu Sans'),
};
/** One that is not known: wider than most, so that no word breaks. */
const UNKNOWN = sans(1.16, 1.2);

function typeface(font: string): Typeface {
  return TYPEFACES[font.toLocaleLowerCase('sv')] ?? UNKNOWN;
}

/** The width of a typeface's letters beside Calibri's. */
export function typefaceWidth(font: string): number {
  return typeface(font).width;
}

/** Height of a typeface's own line, in ems, as it is known without the typeface. */
export function typefaceLine(font: string): number {
  return typeface(font).line;
}

/** A typeface and what stands in for it, as a list of CSS. Calibri is always Carlito, which goes with the program and has its widths. */
export function cssFamilies(font: string): string {
  const { instead, kind } = typeface(font);
  const names = instead[0] === CALIBRI_LIKE[0] ? instead : [font, ...instead];
  const quoted = [...new Set(names)].map((name) => `"${name.replaceAll(/["\\\n]/g, '')}"`);
  return [...quoted, kind].join(', ');
}
