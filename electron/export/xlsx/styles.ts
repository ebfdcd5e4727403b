import type { CellLook, SheetModelCell } from '../../../shared/figures/export/sheet-model.ts';
import { escapedAttribute } from './xml.ts';

/** Number formats of one's own begin here (ECMA-376, 18.8.30). */
const FIRST_FORMAT = 164;
const GENERAL = 0;
const DATE = 14;

const FONTS =
  '<fonts count="2"><font><sz val="10"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="10"/><name val="Calibri"/><family val="2"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const LINES = ['none', 'above', 'below'] as const satisfies readonly CellLook['line'][];
const THIN = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
const BORDERS = `<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/>${THIN('top')}<bottom/><diagonal/></border><border><left/><right/><top/>${THIN('bottom')}<diagonal/></border></borders>`;
const ALIGN = { start: 'left', center: 'center', end: 'right' } as const;

/** The looks of a workbook's cells, each once, in the order they are met. */
export interface StyleList {
  readonly indexOf: (cell: SheetModelCell) => number;
  /** The part `xl/styles.xml`. */
  readonly xml: () => string;
}

export function styleList(): StyleList {
  const formats = new Map<string, number>();
  const looks = new Map<string, number>();
  const formatId = (cell: SheetModelCell): number => {
    if (cell.type === 'date') return DATE;
    if (!('format' in cell) || cell.format === 'General') return GENERAL;
    const known = formats.get(cell.format) ?? FIRST_FORMAT + formats.size;
    formats.set(cell.format, known);
    return known;
  };
  return {
    indexOf: (cell) => {
      const { bold, line, align, wrap } = cell.look;
      const place = `horizontal="${ALIGN[align]}" vertical="${line === 'below' ? 'bottom' : 'top'}"${wrap ? ' wrapText="1"' : ''}`;
      const xml = `<xf numFmtId="${formatId(cell)}" fontId="${bold ? 1 : 0}" fillId="0" borderId="${LINES.indexOf(line)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${place}/></xf>`;
      // The first is that of cells without a look of their own.
      const index = looks.get(xml) ?? looks.size + 1;
      looks.set(xml, index);
      return index;
    },
    xml: () =>
      [
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        formats.size === 0
          ? ''
          : `<numFmts count="${formats.size}">${[...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`).join('')}</numFmts>`,
        FONTS,
        FILLS,
        BORDERS,
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="${looks.size + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[...looks.keys()].join('')}</cellXfs>`,
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join(''),
  };
}
