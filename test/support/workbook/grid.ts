import { workbookOf } from './workbook.ts';

type Value = string | number | null;

/** A workbook with these cells in its sheets, the texts as texts. */
export function gridWorkbook(sheets: Readonly<Record<string, readonly (readonly Value[])[]>>): Buffer {
  return workbookOf({
    sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map(rowXml).join('')])),
  });
}

function rowXml(values: readonly Value[], at: number): string {
  return `<row r="${at + 1}">${values.map(cellXml).join('')}</row>`;
}

function cellXml(value: Value): string {
  if (value === null) return '<c/>';
  const escaped = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${escaped}</t></is></c>`;
}
