import { BODY, type Place, type Room } from '../../../../shared/report/deck/room.ts';
import { childOf } from '../../xml-tree.ts';
import type { SlideFrame } from '../frame.ts';
import type { SlidePackage, SlidePart } from './open.ts';
import { paperOf, type ThemeText, textOn } from './paper.ts';
import { bodyOfMaster, type Placeholder, placeholdersOf, titleOfMaster } from './placeholders.ts';
import { fontsOf, stretchOf } from './theme-values.ts';

/** A layout of the template that slides of a kind are written on. */
export interface TemplateFrame extends SlideFrame {
  readonly layout: SlidePart;
  readonly title: Placeholder;
  /** The layout has a place for the title; else the slide has it where the master has. */
  readonly isPlaced: boolean;
  /** How wide the letters of titles are beside those that slides are measured in. */
  readonly stretch: number;
  readonly subtitle: Placeholder | null;
  readonly date: Placeholder | null;
  readonly footer: Placeholder | null;
  readonly slideNumber: Placeholder | null;
}

export interface TemplateFrames {
  readonly cover: TemplateFrame;
  /** Of a divider that has nothing under its title. */
  readonly divider: TemplateFrame;
  readonly body: TemplateFrame;
  readonly room: Room;
  /** The colour of the theme that text is read in on the slides' paper. */
  readonly text: ThemeText;
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
  const all = layouts.map(
    (layout): Candidate => ({
      layout,
      kind: layout.xml.attributes.type,
      name: layoutName(layout),
      places: placeholdersOf(layout, master),
    }),
  );
  const titled = all.filter(({ places }) => titleOf(places) !== undefined);
  const cover =
    titled.find(({ kind }) => kind === 'title') ??
    titled.find(({ places }) => places.some(({ type }) => type === 'ctrTitle')) ??
    titled[0];
  const isOther = (one: Candidate) => one !== cover;
  // A template may have a place for the title on its cover alone; then the title of its master is put on the others.
  const others = titled.some(isOther) || titleOfMaster(master) === null ? titled.filter(isOther) : all.filter(isOther);
  const body =
    others.find(({ kind }) => kind === 'titleOnly') ??
    others.find(({ name }) => /endast rubrik|bara rubrik|title only/i.test(name)) ??
    others.find(({ kind }) => kind === 'obj') ??
    others[0] ??
    cover;
  if (cover === undefined || body === undefined) return null;
  const divider =
    others.find(({ kind }) => kind === 'secHead') ?? others.find(({ name }) => /avsnitt|kapitel|section/i.test(name)) ?? body;
  const paper = paperOf(template);
  return {
    cover: frame(cover),
    divider: frame(divider),
    body: frame(body),
    room: { ...roomOf(body, template), stretch: stretchOf(fonts.body), paper },
    text: textOn(paper, template),
  };
}

export function layoutName({ xml }: SlidePart): string {
  return childOf(xml, 'p:cSld')?.attributes.name ?? '';
}

/** A layout's own place for the title. */
function titleOf(places: readonly Placeholder[]): Placeholder | undefined {
  return places.find(({ type }) => type === 'title' || type === 'ctrTitle');
}

function frameOf({ layout, places }: Candidate, { size, master }: SlidePackage, stretch: number): TemplateFrame {
  const own = titleOf(places);
  const title = own ?? titleOfMaster(master);
  if (title === null) throw new Error('a layout of slides has a title, or its master has');
  const one = (type: string) => places.find((place) => place.type === type) ?? null;
  return {
    layout,
    title,
    isPlaced: own !== undefined,
    place: title.place ?? { left: 48, top: 30, width: size.width - 96, height: 70 },
    letters: title.letters ?? TITLE_LETTERS,
    stretch,
    subtitle: one('subTitle') ?? one('body') ?? one('obj'),
    date: one('dt'),
    footer: one('ftr'),
    slideNumber: one('sldNum'),
  };
}

/** Where the template has the content of slides: under the title, over the foot, as wide as the content of its master. */
function roomOf(body: Candidate, { master, size }: SlidePackage): Place {
  const title = (titleOf(body.places) ?? titleOfMaster(master))?.place ?? null;
  const content =
    body.places.filter(({ type }) => type === 'obj' || type === 'body').find(({ place }) => place !== null)?.place ??
    bodyOfMaster(master);
  const from = content ?? {
    left: title?.left ?? BODY.left,
    top: 0,
    width: title?.width ?? size.width - 2 * BODY.left,
    height: size.height,
  };
  // Where the title stands in the lower half, the content is above it.
  const isBelow = title !== null && title.top > size.height / 2;
  const top =
    title === null || isBelow ? from.top : Math.max(from.top, Math.min(title.top + title.height + GAP, size.height / 2));
  const feet = body.places.flatMap(({ type, place }) =>
    (type === 'dt' || type === 'ftr' || type === 'sldNum') && place !== null && place.top > size.height / 2
      ? [place.top - GAP]
      : [],
  );
  const above = isBelow ? [title.top - GAP] : [];
  const bottom = Math.min(from.top + from.height, size.height - 2 * GAP, ...feet, ...above);
  const room = { left: from.left, top, width: from.width, height: bottom - top };
  if (room.width >= LEAST.width && room.height >= LEAST.height) return room;
  return { left: BODY.left, top: BODY.top, width: size.width - 2 * BODY.left, height: size.height - BODY.top - 46 };
}
