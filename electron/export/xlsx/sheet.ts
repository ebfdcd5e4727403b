import type { SheetModel, SheetModelCell, SheetModelRow } from '../../../shared/figures/export/sheet-model.ts';
import { areaName, cellName } from '../../../shared/figures/import/sheet.ts';
import type { StyleList } from './styles.ts';
import { elementText } from './xml.ts';

/** Height of one line of text, in points. */
const LINE_HEIGHT = 13.5;
const DAY = 86_400_000;
/** Days are counted from here, since Excel has a 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** So many characters side by side on a lying page can be read, at two thirds of the size that they have on the screen. */
const WIDEST = 200;

/** How many pages beside each other a sheet is printed on. */
export function pagesAcross(widths: readonly number[]): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / WIDEST));
}

/** One sheet as a part of a workbook (ECMA-376, 18.3). */
export function sheetXml({ rows, widths, merged, still, isList }: SheetModel, styles: StyleList, isFirst: boolean): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const corner = cellName(still.rows, still.columns);
  const pane = `<pane xSplit="${still.columns}" ySplit="${still.rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/>`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="13.5"/>',
    `<cols>${columns}</cols>`,
    `<sheetData>${rows.map((row, at) => rowXml(row, at, styles)).join('')}</sheetData>`,
    isList === true
      ? `<autoFilter ref="${areaName({ top: still.rows - 1, bottom: rows.length - 1, left: 0, right: widths.length - 1 })}"/>`
      : '',
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('')}</mergeCells>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(widths)}" fitToHeight="0"/>`,
    // The sheet's name and the page of how many.
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P(&amp;N)</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

function rowXml({ cells, lines }: SheetModelRow, at: number, styles: StyleList): string {
  const height = lines === null ? '' : ` ht="${lines * LINE_HEIGHT}" customHeight="1"`;
  return `<row r="${at + 1}"${height}>${cells.map((cell, column) => cellXml(cell, cellName(at, column), styles.indexOf(cell))).join('')}</row>`;
}

function cellXml(cell: SheetModelCell, name: string, style: number): string {
  const start = `<c r="${name}" s="${style}"`;
  switch (cell.type) {
    case 'blank':
      return `${start}/>`;
    case 'text':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${elementText(cell.text)}</t></is></c>`;
    case 'number':
      return `${start}><v>${cell.digits}</v></c>`;
    case 'date':
      return `${start}><v>${(Date.parse(`${cell.date}T00:00:00Z`) - EPOCH) / DAY}</v></c>`;
    case 'formula': {
      const formula = `<f>${elementText(cell.formula)}</f>`;
      return cell.digits === null ? `${start} t="str">${formula}<v></v></c>` : `${start}>${formula}<v>${cell.digits}</v></c>`;
    }
  }
}
