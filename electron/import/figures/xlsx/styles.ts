import { readXml } from './xml.ts';

/** How the number of a cell is to be read: as it stands, as a day, or as a hundredth of what is shown. */
export type NumberKind = 'plain' | 'date' | 'percent';

/** Number formats that every workbook has (ECMA-376, 18.8.30). */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const BUILT_IN_PERCENT: ReadonlySet<number> = new Set([9, 10]);

/** The kind of each cell style of a workbook, by its place in the list of styles. */
export function readStyles(xml: string | null): readonly NumberKind[] {
  if (xml === null) return [];
  const formats = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isInCells = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'cellXfs') isInCells = true;
      else if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'xf' && isInCells) kinds.push(kindOf(Number(attribute('numFmtId')), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
    text: () => undefined,
  });
  return kinds;
}

function kindOf(format: number, formats: ReadonlyMap<number, string>): NumberKind {
  const code = formats.get(format);
  if (code === undefined) {
    if (BUILT_IN_DATES.has(format)) return 'date';
    return BUILT_IN_PERCENT.has(format) ? 'percent' : 'plain';
  }
  // What stands in quotes, in brackets or after a backslash is printed as it is.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (/[yd]|å/iu.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}
