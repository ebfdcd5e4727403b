import type { PageLook } from '../../../../shared/report/look/document-look.ts';
import type { FramePicture } from '../../../../shared/report/look/frames.ts';
import type { Relation } from '../../template/relations.ts';
import { unescaped } from '../../xml-text.ts';
import { allOf, childOf, type XmlElement } from '../../xml-tree.ts';
import type { TemplatePackage } from './open.ts';

/** Pictures that a browser shows; others keep their room. */
const MEDIA: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};
/** English metric units to the point. */
const EMU = 12_700;

/** A picture of a header, a footer or a cover, with its place on an upright page where it does not stand in its line; null for another drawing. */
export function framePicture(
  drawing: XmlElement,
  { zip }: TemplatePackage,
  relations: readonly Relation[],
  page: PageLook,
): FramePicture | null {
  const blip = allOf(drawing, 'a:blip')[0]?.attributes['r:embed'] ?? allOf(drawing, 'v:imagedata')[0]?.attributes['r:id'];
  const target = relations.find(({ id }) => id === blip)?.target;
  if (target === undefined) return null;
  const media = MEDIA[target.slice(target.lastIndexOf('.') + 1).toLowerCase()];
  const bytes = media === undefined ? null : zip.bytes(target);
  const size = sizeOf(drawing);
  if (size === null) return null;
  const anchor = childOf(drawing, 'wp:anchor');
  return {
    type: 'picture',
    address: bytes === null ? '' : `data:${media};base64,${Buffer.from(bytes).toString('base64')}`,
    description: unescaped(allOf(drawing, 'wp:docPr')[0]?.attributes.descr ?? ''),
    ...size,
    at:
      anchor === undefined
        ? null
        : {
            left: placeOf(childOf(anchor, 'wp:positionH'), size.width, acrossOf(page)),
            top: placeOf(childOf(anchor, 'wp:positionV'), size.height, alongOf(page)),
          },
  };
}

function sizeOf(drawing: XmlElement): { readonly width: number; readonly height: number } | null {
  const extent = (childOf(drawing, 'wp:inline', 'wp:extent') ?? childOf(drawing, 'wp:anchor', 'wp:extent'))?.attributes;
  const [width, height] = extent === undefined ? oldSize(drawing) : [Number(extent.cx) / EMU, Number(extent.cy) / EMU];
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : null;
}

/** Older drawings have their size as a style: "width:120pt;height:40pt". */
function oldSize(drawing: XmlElement): (number | undefined)[] {
  const style = allOf(drawing, 'v:shape')[0]?.attributes.style ?? '';
  return ['width', 'height'].map((side) => {
    const points = new RegExp(`(?:^|;)\\s*${side}:([\\d.]+)pt`).exec(style)?.[1];
    return points === undefined ? undefined : Number(points);
  });
}

/** Where a measure of the page begins and how long it is, in points. */
interface Span {
  readonly from: number;
  readonly length: number;
}

interface Measures {
  readonly page: Span;
  readonly text: Span;
}

function acrossOf({ width, margin }: PageLook): Measures {
  return { page: { from: 0, length: width }, text: { from: margin.left, length: width - margin.left - margin.right } };
}

function alongOf({ height, margin, header }: PageLook): Measures {
  return { page: { from: 0, length: height }, text: { from: header, length: height - header - margin.bottom } };
}

function placeOf(position: XmlElement | undefined, length: number, { page, text }: Measures): number {
  const span = position?.attributes.relativeFrom === 'page' ? page : text;
  const offset = Number(childOf(position, 'wp:posOffset')?.children.join(''));
  if (childOf(position, 'wp:posOffset') !== undefined && Number.isFinite(offset)) return span.from + offset / EMU;
  const spare = span.length - length;
  switch (childOf(position, 'wp:align')?.children.join('')) {
    case 'center':
      return span.from + spare / 2;
    case 'right':
    case 'bottom':
    case 'outside':
      return span.from + spare;
    default:
      return span.from;
  }
}
