import type { ReportDocument } from '../../shared/report/document.ts';
import { escaped } from './xml-text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CORE_NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');
/** Who wrote the file last: the program, never a person. Who has written what is nobody's business outside the organisation. */
const PROGRAM = 'Årshjul';

/** A part of the file that says something of the file itself. */
export interface PropertyPart {
  readonly path: string;
  readonly data: string;
}

/**
 * The file's properties: what it is called and about, whose it is, in which language, by which program. The library would write the time of day
 * into them; a report's date is that of what it describes, so that the same report is the same file.
 */
export function documentProperties({ title, language, date, cover, header }: ReportDocument): PropertyPart[] {
  // The running header may say it in words of the layout's own: "Nämndens verksamheter".
  const { organisation } = cover;
  const keywords = [organisation, header.document, date.slice(0, 4)];
  const moment = `${date}T00:00:00Z`;
  return [
    {
      path: 'docProps/core.xml',
      data: [
        `${XML}<cp:coreProperties ${CORE_NAMESPACES}>`,
        `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(header.document)}</dc:subject>`,
        `<dc:creator>${escaped(organisation)}</dc:creator><cp:keywords>${escaped(keywords.join(', '))}</cp:keywords>`,
        `<dc:language>${language}</dc:language>`,
        `<cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
        `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
        '</cp:coreProperties>',
      ].join(''),
    },
    {
      path: 'docProps/app.xml',
      data: [
        `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
        `<Application>${PROGRAM}</Application><Company>${escaped(organisation)}</Company></Properties>`,
      ].join(''),
    },
  ];
}
