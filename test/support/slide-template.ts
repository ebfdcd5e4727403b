import { type ZipPart, zipOf } from '../../electron/export/xlsx/zip.ts';
import { part, RELATIONSHIPS as R, relation, relations } from './office-parts.ts';
import { LOGO, REGION_THEME } from './word-template.ts';

const ROOT = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** `type` with what else names a place; `at` is left, top, width and height in points. */
const place = (type: string, at: readonly number[] | null, style = '') => {
  const [x, y, cx, cy] = (at ?? []).map((points) => points * 12_700);
  const frame =
    at === null
      ? ''
      : `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const field = type.includes('sldNum')
    ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="sv-SE"/><a:t>‹nr›</a:t></a:fld>'
    : '<a:r><a:rPr lang="sv-SE"/><a:t>Klicka här</a:t></a:r>';
  const id = 10 + type.length + (at?.[0] ?? 0);
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type.replaceAll('"', '')}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle>${style}</a:lstStyle><a:p>${field}</a:p></p:txBody></p:sp>`;
};
const logo = (relation: string) =>
  `<p:pic><p:nvPicPr><p:cNvPr id="90" name="Logotyp" descr="Regionens logotyp"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="11049000" y="254000"/><a:ext cx="635000" cy="635000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
const bar =
  '<p:sp><p:nvSpPr><p:cNvPr id="91" name="Band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12192000" cy="127000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>';
const inWhite = (size: number) =>
  `<a:lvl1pPr><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>`;

const FEET = [
  place('type="dt" sz="half" idx="10"', null),
  place('type="ftr" sz="quarter" idx="11"', null),
  place('type="sldNum" sz="quarter" idx="12"', null),
].join('');
const LAYOUTS = [
  {
    type: 'title',
    name: 'Rubrikbild',
    shapes: [
      place('type="ctrTitle"', [60, 180, 700, 110], inWhite(4800)),
      place(
        'type="subTitle" idx="1"',
        [60, 300, 700, 120],
        `<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="2000"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>`,
      ),
      logo('rId2'),
    ],
    background: '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
  },
  {
    type: 'obj',
    name: 'Rubrik och innehåll',
    shapes: [place('type="title"', null), place('idx="1"', null), FEET],
    background: '',
  },
  {
    type: 'secHead',
    name: 'Avsnittsrubrik',
    shapes: [place('type="title"', [60, 200, 700, 100]), place('type="body" idx="1"', [60, 310, 700, 60]), FEET],
    background: '',
  },
  { type: 'titleOnly', name: 'Endast rubrik', shapes: [place('type="title"', null), FEET], background: '' },
] as const;

export interface SlideTemplateParts {
  readonly type?: string;
  /** Which of the layouts it has, by their type; all of them when nothing is said. */
  readonly only?: readonly string[];
  /** Shapes of the master besides its own, which may be anything. */
  readonly shapes?: string;
  /** Relations of the master besides its own. */
  readonly related?: string;
  readonly more?: readonly ZipPart[];
  /** Where the master has the titles, in points; at the top when nothing is said. */
  readonly titleAt?: readonly number[];
  /** Only the cover has a place for its title. */
  readonly isUntitled?: boolean;
  /** The colour of the master's background, six hexadecimal digits. */
  readonly background?: string;
  /** A master without layouts stands before the one with them. */
  readonly hasEmptyFirst?: boolean;
}

/** A PowerPoint template of a region as the file that it is: its colours and typefaces, a band, a logotype, four layouts. */
export function slideTemplate({
  type = 'template',
  only,
  shapes = '',
  related = '',
  more = [],
  titleAt = [60, 40, 780, 70],
  isUntitled = false,
  background,
  hasEmptyFirst = false,
}: SlideTemplateParts = {}): Buffer {
  const layouts = LAYOUTS.filter((layout) => only === undefined || only.includes(layout.type)).map((layout) => ({
    ...layout,
    shapes: layout.shapes.filter((one) => !isUntitled || layout.type === 'title' || !one.includes('<p:ph type="title"/>')),
  }));
  const paper =
    background === undefined
      ? ''
      : `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${background}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
  const clrMap =
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
  const override = (path: string, kind: string) => `<Override PartName="/ppt/${path}.xml" ContentType="${kind}"/>`;
  const levels = (letters: number) =>
    `<a:lvl1pPr algn="l"><a:defRPr sz="${letters}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>`;
  const master = [
    place('type="title"', titleAt),
    place('type="body" idx="1"', [60, 130, 840, 340]),
    place('type="dt" sz="half" idx="2"', [680, 500, 120, 24], '<a:lvl1pPr><a:defRPr sz="1000"/></a:lvl1pPr>'),
    place('type="ftr" sz="quarter" idx="3"', [60, 500, 600, 24], '<a:lvl1pPr><a:defRPr sz="1000"/></a:lvl1pPr>'),
    place('type="sldNum" sz="quarter" idx="4"', [800, 500, 100, 24], '<a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr>'),
    bar,
    logo('rId90'),
    shapes,
  ].join('');
  return zipOf(
    [
      part(
        '[Content_Types].xml',
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('presentation', `${TYPE}.${type}.main+xml`)}${override('slideMasters/slideMaster1', `${TYPE}.slideMaster+xml`)}${override('theme/theme1', 'application/vnd.openxmlformats-officedocument.theme+xml')}${layouts.map((_, index) => override(`slideLayouts/slideLayout${index + 11}`, `${TYPE}.slideLayout+xml`)).join('')}</Types>`,
      ),
      part('_rels/.rels', relations(relation('rId1', 'officeDocument', 'ppt/presentation.xml'))),
      part(
        'ppt/presentation.xml',
        `<p:presentation ${ROOT}><p:sldMasterIdLst>${hasEmptyFirst ? '<p:sldMasterId id="2147483690" r:id="rId2"/>' : ''}<p:sldMasterId id="2147483700" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
      ),
      part(
        'ppt/_rels/presentation.xml.rels',
        relations(
          relation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
          ...(hasEmptyFirst ? [relation('rId2', 'slideMaster', 'slideMasters/slideMaster2.xml')] : []),
        ),
      ),
      ...(hasEmptyFirst
        ? [
            part(
              'ppt/slideMasters/slideMaster2.xml',
              `<p:sldMaster ${ROOT}><p:cSld><p:spTree>${GROUP}</p:spTree></p:cSld>${clrMap}<p:sldLayoutIdLst/></p:sldMaster>`,
            ),
            part('ppt/slideMasters/_rels/slideMaster2.xml.rels', relations(relation('rId80', 'theme', '../theme/theme1.xml'))),
          ]
        : []),
      part(
        'ppt/slideMasters/slideMaster1.xml',
        `<p:sldMaster ${ROOT}><p:cSld>${paper}<p:spTree>${GROUP}${master}</p:spTree></p:cSld>${clrMap}<p:sldLayoutIdLst>${layouts.map((_, index) => `<p:sldLayoutId id="${2_147_483_701 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels(3200)}</p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>`,
      ),
      part(
        'ppt/slideMasters/_rels/slideMaster1.xml.rels',
        relations(
          ...layouts.map((_, index) =>
            relation(`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${index + 11}.xml`),
          ),
          relation('rId80', 'theme', '../theme/theme1.xml'),
          relation('rId90', 'image', '../media/image-2-1.png'),
          related,
        ),
      ),
      ...layouts.flatMap(({ type: kind, name, shapes: own, background }, index) => [
        part(
          `ppt/slideLayouts/slideLayout${index + 11}.xml`,
          `<p:sldLayout ${ROOT} type="${kind}" preserve="1"><p:cSld name="${name}">${background}<p:spTree>${GROUP}${own.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
        ),
        part(
          `ppt/slideLayouts/_rels/slideLayout${index + 11}.xml.rels`,
          relations(
            relation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'),
            relation('rId2', 'image', '../media/image-2-1.png'),
          ),
        ),
      ]),
      part('ppt/theme/theme1.xml', REGION_THEME),
      { name: 'ppt/media/image-2-1.png', data: LOGO },
      ...more,
    ],
    'packed',
  );
}
