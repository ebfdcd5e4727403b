import { type ZipPart, zipOf } from '../../electron/export/xlsx/zip.ts';
import { part, RELATIONSHIPS as R, relation, relations } from './office-parts.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ROOT = `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A red dot. */
export const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==',
  'base64',
);

export interface TemplateParts {
  /** Elements of the styles part, after the defaults. */
  readonly styles?: string;
  readonly body?: string;
  /** The section's own elements. */
  readonly section?: string;
  readonly numbering?: string | null;
  readonly header?: string | null;
  readonly footer?: string | null;
  readonly type?: string;
  readonly more?: readonly ZipPart[];
  /** More relations of the main part. */
  readonly related?: string;
}

export const style = (id: string, name: string, inside: string, attributes = '') =>
  `<w:style w:type="paragraph"${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** A region's own styles, as a Swedish Word writes them: ids in Swedish, Word's own names in English. */
export const REGION_STYLES = [
  style('Normal', 'Normal', '<w:qFormat/>', ' w:default="1"'),
  ...[1, 2, 3, 4].map((level) =>
    style(
      `Rubrik${level}`,
      `heading ${level}`,
      `<w:basedOn w:val="Normal"/><w:next w:val="Brdtext"/><w:pPr><w:keepNext/><w:spacing w:before="${480 / level}" w:after="60"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="8C1D40" w:themeColor="accent1"/><w:sz w:val="${44 - level * 5}"/></w:rPr>`,
    ),
  ),
  style(
    'Brdtext',
    'Body Text',
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr>',
  ),
  style('Punktlista', 'List Bullet', '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
  style(
    'Beskrivning',
    'caption',
    '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/><w:color w:val="8C1D40"/></w:rPr>',
  ),
  style('Rubrik', 'Title', '<w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/><w:sz w:val="72"/></w:rPr>'),
  style('Label', 'Helt annat', '<w:basedOn w:val="Normal"/>'),
].join('');

const REGION_NUMBERING =
  '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Punktlista"/><w:lvlText w:val="»"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num>';

const picture =
  '<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="Logotyp" descr="Regionens logotyp"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const REGION_HEADER = `<w:p><w:r>${picture}</w:r>${words('  {{orga')}${words('nisation}} – {{dokument}}')}</w:p>`;
export const REGION_FOOTER = `<w:p>${words('Sida ')}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`;
export const REGION_COVER = `<w:p><w:pPr><w:pStyle w:val="Rubrik"/></w:pPr>${words('{{titel}}')}</w:p><w:sdt><w:sdtPr><w:alias w:val="Organisation"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${words('Klicka här')}</w:p></w:sdtContent></w:sdt><w:p>${words('{{okänt}}')}<w:r><w:br w:type="page"/></w:r></w:p><w:p>${words('Skriv din text här.')}</w:p>`;
export const REGION_PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1701" w:left="1985" w:header="567" w:footer="567" w:gutter="0"/>';

export const REGION_THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Region"><a:themeElements><a:clrScheme name="Region"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="8C1D40"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Region"><a:majorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Liberation Serif"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Region"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>';
const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="23"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>';

/** A Word template as the file that it is; without anything said, that of a region with everything a template can have. */
export function wordTemplate({
  styles = REGION_STYLES,
  body = REGION_COVER,
  section = REGION_PAGE,
  numbering = REGION_NUMBERING,
  header = REGION_HEADER,
  footer = REGION_FOOTER,
  type = `${TYPE}.template.main+xml`,
  more = [],
  related = '',
}: TemplateParts = {}): Buffer {
  const override = (path: string, kind: string) => `<Override PartName="/word/${path}.xml" ContentType="${kind}"/>`;
  const references = [
    header === null ? '' : '<w:headerReference w:type="default" r:id="rId4"/>',
    footer === null ? '' : '<w:footerReference w:type="default" r:id="rId5"/>',
  ].join('');
  return zipOf(
    [
      part(
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', type)}${override('styles', `${TYPE}.styles+xml`)}${override('numbering', `${TYPE}.numbering+xml`)}${override('header1', `${TYPE}.header+xml`)}${override('footer1', `${TYPE}.footer+xml`)}${override('theme/theme1', 'application/vnd.openxmlformats-officedocument.theme+xml')}</Types>`,
      ),
      part('_rels/.rels', relations(relation('rId1', 'officeDocument', 'word/document.xml'))),
      part(
        'word/document.xml',
        `<w:document ${ROOT}><w:body>${body}<w:sectPr>${references}${section}</w:sectPr></w:body></w:document>`,
      ),
      part(
        'word/_rels/document.xml.rels',
        relations(
          relation('rId1', 'styles', 'styles.xml'),
          relation('rId2', 'theme', 'theme/theme1.xml'),
          relation('rId4', 'header', 'header1.xml'),
          relation('rId5', 'footer', 'footer1.xml'),
          ...(numbering === null ? [] : [relation('rId3', 'numbering', 'numbering.xml')]),
          related,
        ),
      ),
      part('word/styles.xml', `<w:styles xmlns:w="${W}">${DEFAULTS}${styles}</w:styles>`),
      part('word/theme/theme1.xml', REGION_THEME),
      ...(numbering === null ? [] : [part('word/numbering.xml', `<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`)]),
      ...(header === null
        ? []
        : [
            part('word/header1.xml', `<w:hdr ${ROOT}>${header}</w:hdr>`),
            part('word/_rels/header1.xml.rels', relations(relation('rId1', 'image', 'media/logo.png'))),
            { name: 'word/media/logo.png', data: LOGO },
          ]),
      ...(footer === null ? [] : [part('word/footer1.xml', `<w:ftr ${ROOT}>${footer}</w:ftr>`)]),
      ...more,
    ],
    'packed',
  );
}
