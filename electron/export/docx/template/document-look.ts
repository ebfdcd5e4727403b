import { COLOURS } from '../../../../shared/report/colours.ts';
import { type DocumentLook, OWN_LOOK, type PageLook } from '../../../../shared/report/look/document-look.ts';
import { LIST_STEP, OWN_STYLES } from '../../../../shared/report/look/own-styles.ts';
import { resolved, type SheetStyle, type StyleRules, type StyleSheet } from '../../../../shared/report/look/style-rules.ts';
import { childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import type { PageMeasures } from '../page.ts';
import type { Look } from './apply.ts';
import { templateColours } from './colours.ts';
import { coverOf } from './cover.ts';
import { frameReader, pageFrames } from './frame-content.ts';
import { type TemplateLists, templateLists } from './lists.ts';
import { templateSections } from './sections.ts';
import { rulesOf } from './style-rules.ts';
import { HEADINGS, headingFonts, idOf, numbersHeadings, type PlacedStyles, placedStyles, standsOut, stylesIn } from './styles.ts';
import { type ThemeValues, themeOf } from './theme.ts';

const OWN_NAMES = Object.entries(OWN_STYLES).map(([id, { name }]) => ({ id, name, type: 'paragraph' }));
const LISTS = ['ListBullet', 'ListBullet2', 'ListBullet3'];

/** How a document looks in a template: the same styles as `inTemplate` gives it, as they come out. */
export function documentLookOf({ template, offers, choices }: Look): DocumentLook {
  const theme = themeOf(template);
  const lists = templateLists(template);
  const placed = placedStyles(OWN_NAMES, template.styles, offers.styles, choices);
  const colours = templateColours(offers.styles.find(({ name }) => name.toLocaleLowerCase('sv') === 'heading 1'));
  const sheet = sheetOf(template.styles, placed, theme, lists, colours);
  const { pages, hasFirst, frames } = templateSections(template.document);
  const colour = (own: string) => colours.get(own) ?? own;
  const cover = coverOf(template);
  const read = frameReader({ template, sheet, theme, lists, page: pageLook(pages.portrait) });
  return {
    pages: { portrait: pageLook(pages.portrait), landscape: pageLook(pages.landscape) },
    styles: Object.fromEntries(OWN_NAMES.map(({ id }) => [id, resolved(sheet, placed.ids.get(id) ?? id)])),
    colours: {
      accent: colour(COLOURS.accent),
      rule: colour(COLOURS.rule),
      head: colour(COLOURS.headTint),
      group: colour(COLOURS.groupTint),
    },
    bullet: bulletOf(template.styles, placed, lists),
    frames: pageFrames(template, frames, hasFirst, read),
    cover: cover === null ? null : read(cover, template.relations),
  };
}

/** The template's styles by id, with the program's own that stand among them. */
function sheetOf(
  styles: XmlElement,
  placed: PlacedStyles,
  theme: ThemeValues,
  lists: TemplateLists,
  colours: ReadonlyMap<string, string>,
): StyleSheet {
  const { ids, added, replaced, base } = placed;
  const defaults = childOf(styles, 'w:docDefaults');
  const theirs = stylesIn(styles)
    .filter((style) => !replaced.has(idOf(style)))
    .map((style): [string, SheetStyle] => [
      idOf(style),
      { basedOn: childOf(style, 'w:basedOn')?.attributes['w:val'] ?? null, rules: rulesOf(style, theme, lists.indentOf) },
    ]);
  const typeface = theme.font(headingFonts(styles)?.attributes ?? {});
  const ours = [...added].flatMap((id): [string, SheetStyle][] => {
    const own = OWN_STYLES[id];
    if (own === undefined) return [];
    const based = own.basedOn === 'Normal' && base !== null ? base : (ids.get(own.basedOn ?? '') ?? own.basedOn);
    const rules = recoloured(own.rules, colours);
    const inTypeface = typeface !== null && standsOut(id) && hasLetters(rules) ? { ...rules, font: typeface } : rules;
    return [[ids.get(id) ?? id, { basedOn: based, rules: inTypeface }]];
  });
  const all = new Map([...theirs, ...ours]);
  for (const [id, rules] of placedIndents(styles, placed)) {
    const style = all.get(id);
    if (style !== undefined) all.set(id, { ...style, rules: { ...style.rules, ...rules } });
  }
  return {
    defaults: {
      ...rulesOf({ ...styles, children: elementsOf(childOf(defaults, 'w:rPrDefault') ?? NONE) }, theme, lists.indentOf),
      ...rulesOf({ ...styles, children: elementsOf(childOf(defaults, 'w:pPrDefault') ?? NONE) }, theme, lists.indentOf),
    },
    styles: all,
  };
}

const NONE: Pick<XmlElement, 'children'> = { children: [] };

/** What the document's own numbering and bullets give: headings that the template does not number, lists that it has no marks for. */
function placedIndents(styles: XmlElement, { ids, marked }: PlacedStyles): (readonly [string, StyleRules])[] {
  const says = (id: string) =>
    stylesIn(styles).some((style) => idOf(style) === id && childOf(style, 'w:pPr', 'w:ind') !== undefined);
  const headings = numbersHeadings(marked)
    ? []
    : HEADINGS.map((own) => [ids.get(own) ?? own, indentOf(OWN_STYLES[own]?.rules ?? {})] as const).filter(([id]) => !says(id));
  const lists = LISTS.filter((own) => !marked.has(own)).map(
    (own) => [ids.get(own) ?? own, { left: LIST_STEP * (LISTS.indexOf(own) + 1), first: -LIST_STEP }] as const,
  );
  return [...headings, ...lists];
}

function indentOf({ left = 0, first = 0 }: StyleRules): StyleRules {
  return { left, first };
}

function hasLetters({ size, bold, italic, colour }: StyleRules): boolean {
  return [size, bold, italic, colour].some((value) => value !== undefined);
}

function recoloured(rules: StyleRules, colours: ReadonlyMap<string, string>): StyleRules {
  const other = (colour: string) => colours.get(colour) ?? colour;
  return {
    ...rules,
    ...(rules.colour === undefined ? {} : { colour: other(rules.colour) }),
    ...(rules.below == null ? {} : { below: { ...rules.below, colour: other(rules.below.colour) } }),
  };
}

function bulletOf(styles: XmlElement, { ids, marked }: PlacedStyles, { markOf }: TemplateLists): string {
  const style = marked.has('ListBullet') ? stylesIn(styles).find((one) => idOf(one) === ids.get('ListBullet')) : undefined;
  const numbering = childOf(style, 'w:pPr', 'w:numPr');
  return (numbering === undefined ? null : markOf(numbering)) ?? OWN_LOOK.bullet;
}

function pageLook({ width, height, margin }: PageMeasures): PageLook {
  const points = (twips: number) => twips / 20;
  return {
    width: points(width),
    height: points(height),
    margin: {
      // A negative margin is exact: what stands in the header does not move the text.
      top: points(Math.abs(margin.top)),
      right: points(margin.right),
      bottom: points(Math.abs(margin.bottom)),
      left: points(margin.left + margin.gutter),
    },
    header: points(margin.header),
    footer: points(margin.footer),
  };
}
