import { allOf, childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import { A4, type PageMeasures, type Pages } from '../page.ts';

const KINDS = ['default', 'first', 'even'] as const;
export type FrameKind = (typeof KINDS)[number];

/** A header or a footer of a section: for which pages, and the id of the relation that it stands under. */
export interface FrameReference {
  readonly part: 'header' | 'footer';
  readonly kind: FrameKind;
  readonly relation: string;
}

/** How the pages of a template are set up, upright and lying. */
export interface TemplateSections {
  readonly pages: Pages;
  readonly frames: readonly FrameReference[];
  /** Whether the first page has a header and a footer of its own. */
  readonly hasFirst: boolean;
}

/** The narrowest text that a report's tables can stand in, in twips: 100 mm. */
const NARROWEST = 5_669;

/** By the last section that stands upright, where the running text of a template is; a lying page follows it unless it has its own. */
export function templateSections(document: XmlElement): TemplateSections {
  const sections = allOf(document, 'w:sectPr');
  const isLying = (section: XmlElement) => {
    const { width, height } = measuresOf(section);
    return width > height;
  };
  const upright = sections.findLast((section) => !isLying(section));
  const lying = sections.findLast(isLying);
  const portrait = upright === undefined ? A4.portrait : fitting(measuresOf(upright), A4.portrait);
  return {
    pages: { portrait, landscape: lying === undefined ? turned(portrait) : fitting(measuresOf(lying), turned(portrait)) },
    frames: framesOf(sections, upright ?? sections.at(-1)),
    hasFirst: isOn(childOf(upright, 'w:titlePg')),
  };
}

/** A section without a header of its own has that of the section before. */
function framesOf(sections: readonly XmlElement[], last: XmlElement | undefined): FrameReference[] {
  const until = last === undefined ? [] : sections.slice(0, sections.indexOf(last) + 1);
  const found = new Map<string, FrameReference>();
  for (const section of until) {
    for (const { name, attributes } of elementsOf(section)) {
      const part = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null;
      const kind = KINDS.find((one) => one === (attributes['w:type'] ?? 'default'));
      const relation = attributes['r:id'];
      if (part === null || kind === undefined || relation === undefined) continue;
      found.set(`${part} ${kind}`, { part, kind, relation });
    }
  }
  return [...found.values()];
}

function measuresOf(section: XmlElement): PageMeasures {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(section, 'w:pgMar')?.attributes ?? {};
  const { portrait: usual } = A4;
  const measure = (value: string | undefined, otherwise: number) => {
    const number = Number(value);
    return value === undefined || !Number.isFinite(number) ? otherwise : Math.round(number);
  };
  const width = measure(size['w:w'], usual.width);
  const of = (side: keyof PageMeasures['margin']) => measure(margin[`w:${side}`], usual.margin[side]);
  const sides = {
    top: of('top'),
    right: of('right'),
    bottom: of('bottom'),
    left: of('left'),
    header: of('header'),
    footer: of('footer'),
    gutter: of('gutter'),
  };
  return {
    width,
    height: measure(size['w:h'], usual.height),
    margin: sides,
    text: width - sides.left - sides.right - sides.gutter,
  };
}

/** A page that a report does not fit on is not taken. */
function fitting(page: PageMeasures, otherwise: PageMeasures): PageMeasures {
  return page.text >= NARROWEST ? page : otherwise;
}

function turned({ width, height, margin }: PageMeasures): PageMeasures {
  return { width: height, height: width, margin, text: height - margin.left - margin.right - margin.gutter };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? 'true');
}
