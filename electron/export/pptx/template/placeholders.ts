import type { Place } from '../../../../shared/report/deck/room.ts';
import { allOf, childOf, type XmlElement } from '../../xml-tree.ts';
import type { SlidePart } from './open.ts';

/** A place of a layout that a slide fills: what is left out on the slide is as the layout has it. */
export interface Placeholder {
  /** As the slide must name it. */
  readonly type: string;
  readonly index: string | null;
  /** Points; null where neither the layout nor its master says. */
  readonly place: Place | null;
  /** Points; null where nothing is said of it. */
  readonly letters: number | null;
}

const EMU = 12_700;
/** The kinds of a layout's places, and those of the master's that they are as. */
const MASTERS: Readonly<Record<string, string>> = {
  title: 'title',
  ctrTitle: 'title',
  subTitle: 'body',
  body: 'body',
  obj: 'body',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
};

/** The places of a layout, in its order, with what they have from the master. */
export function placeholdersOf(layout: SlidePart, master: SlidePart): readonly Placeholder[] {
  return shapesOf(layout).flatMap(({ shape, type, index }) => {
    const kind = MASTERS[type];
    if (kind === undefined) return [];
    const above = shapesOf(master).find((one) => one.type === kind)?.shape;
    return [
      {
        type,
        index,
        place: placeOf(shape) ?? placeOf(above),
        letters: lettersOf(shape) ?? lettersOf(above) ?? (kind === 'title' ? lettersOfTitles(master) : null),
      },
    ];
  });
}

/** Where the master has the content of slides; null where it does not say. */
export function bodyOfMaster(master: SlidePart): Place | null {
  return placeOf(shapesOf(master).find(({ type }) => type === 'body')?.shape);
}

/** Where the master has the titles of slides; null where it has none. */
export function titleOfMaster(master: SlidePart): Placeholder | null {
  const shape = shapesOf(master).find(({ type }) => type === 'title')?.shape;
  if (shape === undefined) return null;
  return { type: 'title', index: null, place: placeOf(shape), letters: lettersOf(shape) ?? lettersOfTitles(master) };
}

function shapesOf({ xml }: SlidePart) {
  return allOf(xml, 'p:sp').flatMap((shape) => {
    const place = childOf(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph');
    if (place === undefined) return [];
    return [{ shape, type: place.attributes.type ?? 'obj', index: place.attributes.idx ?? null }];
  });
}

function placeOf(shape: XmlElement | undefined): Place | null {
  const frame = childOf(shape, 'p:spPr', 'a:xfrm');
  const [from, size] = [childOf(frame, 'a:off')?.attributes, childOf(frame, 'a:ext')?.attributes];
  const [left, top, width, height] = [from?.x, from?.y, size?.cx, size?.cy].map((length) => Number(length) / EMU);
  if (left === undefined || top === undefined || width === undefined || height === undefined) return null;
  return [left, top, width, height].every(Number.isFinite) ? { left, top, width, height } : null;
}

function lettersOf(shape: XmlElement | undefined): number | null {
  return sizeOf(childOf(shape, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr', 'a:defRPr'));
}

function lettersOfTitles({ xml }: SlidePart): number | null {
  return sizeOf(childOf(xml, 'p:txStyles', 'p:titleStyle', 'a:lvl1pPr', 'a:defRPr'));
}

function sizeOf(run: XmlElement | undefined): number | null {
  const hundredths = Number(run?.attributes.sz);
  return hundredths > 0 ? hundredths / 100 : null;
}
