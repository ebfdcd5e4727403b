import type { SheetModel } from '../../../shared/figures/export/sheet-model.ts';
import { columnName } from '../../../shared/figures/import/sheet.ts';
import type { PropertyPart } from '../properties.ts';
import { pagesAcross, sheetXml } from './sheet.ts';
import { styleList } from './styles.ts';
import { elementText, escapedAttribute } from './xml.ts';
import { zipOf } from './zip.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What a part of properties is to the file, by its path. */
const PROPERTIES: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
  'docProps/core.xml': {
    type: `${PACKAGE}/relationships/metadata/core-properties`,
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
  },
  'docProps/app.xml': {
    type: `${RELATION}/extended-properties`,
    content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  },
};

/** Sheets as a workbook (ECMA-376), with what is said of the file itself. The same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly SheetModel[], properties: readonly PropertyPart[] = []): Buffer {
  const styles = styleList();
  // The sheets come first: they are what tells which styles there are.
  const parts = sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    text: sheetXml(sheet, styles, at === 0),
  }));
  return zipOf(
    [
      { name: '[Content_Types].xml', text: contentTypes(sheets.length, properties) },
      {
        name: '_rels/.rels',
        text: relations([
          [`${RELATION}/officeDocument`, 'xl/workbook.xml'],
          ...properties.map(({ path }) => [PROPERTIES[path]?.type ?? '', path] as const),
        ]),
      },
      { name: 'xl/workbook.xml', text: workbook(sheets) },
      {
        name: 'xl/_rels/workbook.xml.rels',
        text: relations([
          ...sheets.map((_, at) => [`${RELATION}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
          [`${RELATION}/styles`, 'styles.xml'],
        ]),
      },
      { name: 'xl/styles.xml', text: styles.xml() },
      ...parts,
    ]
      .map(({ name, text }) => ({ name, data: `${DECLARATION}${text}` }))
      .concat(properties.map(({ path, data }) => ({ name: path, data }))),
  );
}

function contentTypes(count: number, properties: readonly PropertyPart[]): string {
  const sheets = Array.from(
    { length: count },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${MAIN}.worksheet+xml"/>`,
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>`,
    ...sheets,
    ...properties.map(({ path }) => `<Override PartName="/${path}" ContentType="${PROPERTIES[path]?.content ?? ''}"/>`),
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetModel[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${escapedAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const titles = sheets.map(
    (sheet, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${elementText(printedOnEvery(sheet))}</definedName>`,
  );
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    `<definedNames>${titles.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** What stands still: its rows on every page, and its columns too where pages stand beside each other. */
function printedOnEvery({ name, widths, still }: SheetModel): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const columns = pagesAcross(widths) > 1 ? `${sheet}$A:$${columnName(still.columns - 1)},` : '';
  return `${columns}${sheet}$1:$${still.rows}`;
}
