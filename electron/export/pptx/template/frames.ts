import { BODY, type Place, type Room } from '../../../../shared/report/deck/room.ts';
import { childOf } from '../../xml-tree.ts';
import type { SlideFrame } from '../frame.ts';
import type { SlidePackage, SlidePart } from './open.ts';
import { paperOf } from './paper.ts';
import { bodyOfMaster, type Placeholder, placeholdersOf } from './placeholders.ts';
import { fontsOf, stretchOf } from './theme-values.ts';

/** A layout of the template that slides of a kind are written on. */
export interface TemplateFrame extends SlideFrame {
  readonly layout: SlidePart;
  readonly title: Placeholder;
  /** How wide the letters of titles are beside those that slides are measured in. */
  readonly stretch: number;
  readonly subtitle: Placeholder | null;
  readonly footer: Placeholder | null;
  readonly slideNumber: Placeholder | null;
}

export interface TemplateFrames {
  readonly cover: TemplateFrame;
  /** Of a divider that has nothing under its title. */
  readonly divider: TemplateFrame;
  readonly body: TemplateFrame;
  readonly room: Room;
}

/** Between a title and what stands under it, and between that and the foot of the slide, in points. */
const GAP = 8;
/** Letters of a title of which nothing is said, in points (PowerPoint's own). */
const TITLE_LETTERS = 44;
/** The least room for content, in points; a template with less has its places somewhere else. */
const LEAST = { width: 300, height: 150 };

interface Candidate {
  readonly layout: SlidePart;
  readonly kind: string | undefined;
  readonly name: string;
  readonly places: readonly Placeholder[];
}

/** Which of the template's layouts each kind of slide is written on; null when none of them has a title. */
export function framesOfSlides(template: SlidePackage): TemplateFrames | null {
  const { master, layouts } = template;
  const fonts = fontsOf(template.theme);
  const frame = (candidate: Candidate) => frameOf(candidate, template, stretchOf(fonts.heading));
  const all = layouts
    .map(
      (layout): Candidate => ({
        layout,
        kind: layout.xml.attributes.type,
        name: layoutName(layout),
        places: placeholdersOf(layout, master),
      }),
    )
    .filter(({ places }) => titleOf(places) !== undefined);
  const cover =
    all.find(({ kind }) => kind === 'title') ??
    all.find(({ places }) => places.some(({ type }) => type === 'ctrTitle')) ??
    all[0];
  const others = all.filter((one) => one !== cover);
  const body =
    others.find(({ kind }) => kind === 'titleOnly') ??
    others.find(({ name }) => /endast rubrik|bara rubrik|title only/i.test(name)) ??
    others.find(({ kind }) => kind === 'obj') ??
    others[0] ??
    cover;
  if (cover === undefined || body === undefined) return null;
  const divider =
    others.find(({ kind }) => kind === 'secHead') ?? others.find(({ name }) => /avsnitt|kapitel|section/i.test(name)) ?? body;
  return {
    cover: frame(cover),
    divider: frame(divider),
    body: frame(body),
    room: { ...roomOf(body, template), stretch: stretchOf(fonts.body), paper: paperOf(template) },
  };
}

export function layoutName({ xml }: SlidePart): string {
  return childOf(xml, 'p:cSld')?.attributes.name ?? '';
}

function titleOf(places: readonly Placeholder[]): Placeholder | undefined {
  return places.find(({ type }) => type === 'title' || type === 'ctrTitle');
}

function frameOf({ layout, places }: Candidate, { size }: SlidePackage, stretch: number): TemplateFrame {
  const title = titleOf(places);
  if (title === undefined) throw new Error('a layout of slides has a title');
  const one = (type: string) => places.find((place) => place.type === type) ?? null;
  return {
    layout,
    title,
    place: title.place ?? { left: 48, top: 30, width: size.width - 96, height: 70 },
    letters: title.letters ?? TITLE_LETTERS,
    stretch,
    subtitle: one('subTitle') ?? one('body') ?? one('obj'),
    footer: one('ftr'),
    slideNumber: one('sldNum'),
  };
}

/** Where the template has the content of slides: under the title, over the foot, as wide as the content of its master. */
function roomOf(body: Candidate, { master, size }: SlidePackage): Place {
  const title = titleOf(body.places)?.place ?? null;
  const content =
    body.places.filter(({ type }) => type === 'obj' || type === 'body').find(({ place }) => place !== null)?.place ??
    bodyOfMaster(master);
  const from = content ?? {
    left: title?.left ?? BODY.left,
    top: 0,
    width: title?.width ?? size.width - 2 * BODY.left,
    height: size.height,
  };
  const top = title === null ? from.top : Math.max(from.top, Math.min(title.top + title.height + GAP, size.height / 2));
  const feet = body.places.flatMap(({ type, place }) =>
    (type === 'ftr' || type === 'sldNum') && place !== null && place.top > size.height / 2 ? [place.top - GAP] : [],
  );
  const bottom = Math.min(from.top + from.height, size.height - 2 * GAP, ...feet);
  const room = { left: from.left, top, width: from.width, height: bottom - top };
  if (room.width >= LEAST.width && room.height >= LEAST.height) return room;
  return { left: BODY.left, top: BODY.top, width: size.width - 2 * BODY.left, height: size.height - BODY.top - 46 };
}
