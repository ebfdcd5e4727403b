import { type ZipPart, zipOf } from './zip.ts';

export interface WorkbookParts {
  /** Sheet name -> the rows of its sheet data, as XML. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly texts?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly more?: readonly ZipPart[];
}

/** A workbook as Excel writes it, from the XML of its parts. */
export function workbookOf({ sheets, texts, styles, date1904 = false, more = [] }: WorkbookParts): Buffer {
  const names = Object.keys(sheets);
  const part = (name: string, data: string): ZipPart => ({ name, data: `<?xml version="1.0" encoding="UTF-8"?>${data}` });
  return zipOf([
    part(
      'xl/workbook.xml',
      `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships>${names
        .map((_, index) => `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
        .join('')}<Relationship Id="rId99" Target="https://exempel.se/" TargetMode="External"/></Relationships>`,
    ),
    ...(texts === undefined ? [] : [part('xl/sharedStrings.xml', `<sst>${texts}</sst>`)]),
    ...(styles === undefined ? [] : [part('xl/styles.xml', styles)]),
    ...Object.values(sheets).map((rows, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ),
    ...more,
  ]);
}
