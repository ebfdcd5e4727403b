import type { Deck, Slide } from '../../../../shared/report/deck/deck.ts';
import { textWidth } from '../../../../shared/report/text-width.ts';
import { longDay } from '../../../../shared/text/long-day.ts';
import { PackageParts } from '../../template/parts.ts';
import { childOf } from '../../xml-tree.ts';
import { BESIDE_TITLE, fittingLetters } from '../frame.ts';
import { carried } from './carried.ts';
import type { TemplateFrame, TemplateFrames } from './frames.ts';
import type { SlidePackage } from './open.ts';
import type { ThemeText } from './paper.ts';
import type { Placeholder } from './placeholders.ts';
import { type Filled, filledPlaces } from './shapes.ts';
import { chartInTheme, inTheme } from './theme.ts';

const MAIN = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const LAYOUT = 'application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml';
const TREE_STARTS = '</p:grpSpPr>';

export interface SlideLook {
  readonly template: SlidePackage;
  readonly frames: TemplateFrames;
}

/** The layout that a slide is written on: a divider with something under its title has the room of any other slide. */
export function frameOfSlide({ cover, divider, body }: TemplateFrames, { kind, content }: Slide): TemplateFrame {
  if (kind === 'cover') return cover;
  return kind === 'divider' && content.length === 0 ? divider : body;
}

/**
 * Slides that have been written without a look of their own, in that of a template: its theme, master, layouts and pictures, its places
 * for titles and feet, its colours. Nothing else of the template goes with them.
 */
export function inSlideTemplate(written: ReadonlyMap<string, Buffer>, { template, frames }: SlideLook, deck: Deck): PackageParts {
  const parts = new PackageParts(written, MAIN);
  for (const path of parts.paths(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/)) parts.remove(path);
  for (const part of [MASTER, THEME]) parts.unrelate(part);
  const paths = new Map<string, string>([
    [template.master.path, MASTER],
    [template.theme.path, THEME],
    ...template.layouts.map(({ path }, index) => [path, `ppt/slideLayouts/slideLayout${index + 1}.xml`] as const),
  ]);
  for (const part of [template.theme, ...template.layouts, template.master]) {
    const path = paths.get(part.path) ?? part.path;
    parts.put(path, carried(parts, path, part, template.zip, paths));
    if (template.layouts.includes(part)) {
      parts.declare(path, LAYOUT);
      parts.relate(path, 'slideMaster', MASTER, false);
    }
  }
  parts.relate(MASTER, 'theme', THEME, false);
  parts.put(MAIN, parts.text(MAIN).replace(/(<p:sldMasterId id=")\d+"/, `$1${template.masterId}"`));
  const usual = usualLetters(deck, frames);
  deck.slides.forEach((slide, index) => {
    const frame = frameOfSlide(frames, slide);
    const path = `ppt/slides/slide${index + 1}.xml`;
    const relations = `ppt/slides/_rels/slide${index + 1}.xml.rels`;
    const layout = paths.get(frame.layout.path)?.replace('ppt/', '../') ?? '';
    parts.put(relations, parts.text(relations).replace(/\.\.\/slideLayouts\/slideLayout\d+\.xml/, layout));
    parts.put(path, withPlaces(inTheme(parts.text(path), frames.text), slide, frame, usual, deck, index + 1, frames.text));
  });
  for (const path of parts.paths(/^ppt\/charts\/chart\d+\.xml$/)) parts.put(path, chartInTheme(parts.text(path), frames.text));
  return parts;
}

/** Of the titles of the usual slides, this share stands in letters of one size; only those that are longer have smaller ones. */
const EVEN = 0.75;

/** The letters of the titles of usual slides, so that they do not grow and shrink from one slide to the next. In points. */
function usualLetters({ slides }: Deck, { body }: TemplateFrames): number {
  const fitting = slides.filter(({ kind }) => kind === 'body').map((slide) => titleLetters(slide, body, body.letters));
  return fitting.sort((one, other) => other - one)[Math.floor(fitting.length * EVEN)] ?? body.letters;
}

function titleLetters(slide: Slide, { place, stretch }: TemplateFrame, largest: number): number {
  return fittingLetters(slide.title, titleWidth(slide, place) / stretch, place.height, largest);
}

function titleWidth({ statuses }: Slide, { width }: TemplateFrame['place']): number {
  return statuses.length === 0 ? width : width - BESIDE_TITLE;
}

const FOOT = { letters: 12, padding: 15 };

/**
 * The foot of a slide on one line of its place: who reports and what, or what alone, in letters as large as the template's, or smaller where
 * that has no room either.
 */
function footOf(
  { organisation, title }: Deck,
  { place, letters }: Placeholder,
  stretch: number,
): Pick<Filled, 'lines' | 'letters'> {
  const whole = `${organisation}, ${title}`;
  if (place === null) return { lines: [whole] };
  const usual = letters ?? FOOT.letters;
  const fitting = (text: string) => Math.floor((place.width - FOOT.padding) / (stretch * textWidth(text)));
  if (fitting(whole) >= usual) return { lines: [whole] };
  return { lines: [title], ...(fitting(title) < usual ? { letters: Math.max(SMALLEST_FOOT, fitting(title)) } : {}) };
}

const SMALLEST_FOOT = 8;

/** The title stands first, as it is read, and the foot last. `usual`: the letters of titles of usual slides. */
function withPlaces(
  xml: string,
  slide: Slide,
  frame: TemplateFrame,
  usual: number,
  deck: Deck,
  number: number,
  text: ThemeText,
): string {
  const { title, subtitle, date, footer, slideNumber, place, letters, stretch } = frame;
  const width = titleWidth(slide, place);
  const fitting = titleLetters(slide, frame, slide.kind === 'body' ? usual : letters);
  // On a background of the master's own, where its text cannot be read: a layout with one of its own has its own colours too.
  const colour = text === 'bg1' && childOf(frame.layout.xml, 'p:cSld', 'p:bg') === undefined ? { colour: text } : {};
  const first: Filled[] = [
    {
      into: title,
      lines: [slide.title],
      ...colour,
      ...(fitting < letters ? { letters: fitting } : {}),
      ...(width < place.width || !frame.isPlaced ? { place: { ...place, width } } : {}),
    },
    ...(slide.kind === 'cover' && subtitle !== null ? [{ into: subtitle, lines: coverLines(slide) }] : []),
  ];
  const last: Filled[] =
    slide.kind === 'cover'
      ? []
      : [
          ...(date === null ? [] : [{ into: date, lines: [longDay(deck.date)], ...colour }]),
          ...(footer === null ? [] : [{ into: footer, ...footOf(deck, footer, stretch), ...colour }]),
          ...(slideNumber === null ? [] : [{ into: slideNumber, lines: [String(number)], ...colour }]),
        ];
  const places = [filledPlaces(first, deck.language, 0), filledPlaces(last, deck.language, first.length)];
  return xml.replace(TREE_STARTS, () => `${TREE_STARTS}${places[0]}`).replace('</p:spTree>', () => `${places[1]}</p:spTree>`);
}

function coverLines({ content }: Slide): readonly string[] {
  return content.flatMap((one) => (one.type === 'points' ? one.points.map(({ text }) => text) : []));
}
