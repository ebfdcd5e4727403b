import type { StyleChoices, TemplateOffers } from '../../../../shared/report/word-template.ts';
import { PackageParts } from '../../template/parts.ts';
import { parseXml, serialiseXml } from '../../xml-tree.ts';
import { recoloured, templateColours } from './colours.ts';
import { coverOf } from './cover.ts';
import { putFrames, withReferences } from './frames-in-document.ts';
import { withNamespaces } from './namespaces.ts';
import { listsAfter, mergedNumbering } from './numbering.ts';
import type { TemplatePackage } from './open.ts';
import { type Fields, filled } from './placeholders.ts';
import { putSettings } from './settings.ts';
import { mergedStyles } from './styles.ts';
import { takenOver } from './taken-over.ts';

const MAIN = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const THEME = 'word/theme/theme1.xml';

export interface Look {
  readonly template: TemplatePackage;
  readonly offers: TemplateOffers;
  readonly choices: StyleChoices;
}

/**
 * A document that has been written in the program's own look, in that of a template: its styles by name, fonts, colours, theme,
 * headers, footers and, where the document has one, cover. The document stays the program's: nothing else of the template goes with it.
 */
export function inTemplate(
  written: ReadonlyMap<string, Buffer>,
  { template, offers, choices }: Look,
  fields: Fields,
  { isDraft, hasCover }: { readonly isDraft: boolean; readonly hasCover: boolean },
): ReadonlyMap<string, Buffer> {
  const parts = new PackageParts(written, MAIN);
  const numbering = template.part('numbering')?.xml ?? null;
  const listOf = listsAfter(numbering);
  const colours = templateColours(offers.styles.find(({ name }) => name.toLocaleLowerCase('sv') === 'heading 1'));
  const ofTemplate = (xml: string) =>
    recoloured(xml, colours).replace(/<w:numId w:val="(\d+)"\/>/g, (_, own: string) => `<w:numId w:val="${listOf(own)}"/>`);

  const styles = mergedStyles(parseXml(ofTemplate(parts.text(STYLES))), template.styles, offers.styles, choices);
  parts.put(STYLES, styles.xml);
  parts.put(NUMBERING, mergedNumbering(parts.xml(NUMBERING), numbering, styles.ids, listOf));
  const theme = template.part('theme');
  if (theme !== null) parts.put(THEME, theme.xml);
  putSettings(parts, template);

  for (const path of parts.paths(/^word\/(?:footnotes|endnotes|comments|header\d+)\.xml$/)) {
    parts.put(path, styled(ofTemplate(parts.text(path)), styles.ids));
  }
  const frames = putFrames(parts, template, fields, isDraft);
  const body = styled(ofTemplate(markedByStyle(parts.text(MAIN), styles.marked)), styles.ids);
  const framed = frames === null ? body : withReferences(body, frames);
  parts.put(MAIN, hasCover ? withCover(parts, framed, template, fields) : framed);
  return parts.all();
}

/** XML with the document's ids of styles. */
function styled(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
    (_, start: string, own: string) => `${start}${ids.get(own) ?? own}"`,
  );
}

/** Bullets are those of the template's list styles, where these have any; a numbered list keeps its own number, to start at 1. */
function markedByStyle(xml: string, marked: ReadonlySet<string>): string {
  return xml.replace(
    /(<w:pPr><w:pStyle w:val="(ListBullet[23]?)"\/>(?:(?!<\/w:pPr>).)*?)<w:numPr>(?:(?!<\/w:numPr>).)*?<w:numId w:val="(\d+)"\/><\/w:numPr>/g,
    (whole, before: string, style: string, list: string) => (marked.has(style) && list !== '0' ? before : whole),
  );
}

/** The template's own first page, filled in; the document has none then. */
function withCover(parts: PackageParts, xml: string, template: TemplatePackage, fields: Fields): string {
  const cover = coverOf(template);
  if (cover === null) return xml;
  const words = takenOver(parts, MAIN, template.relations, template, cover)
    .map((block) => serialiseXml(filled(block, fields)))
    .join('');
  return withNamespaces(
    xml.replace('<w:body>', () => `<w:body>${words}`),
    template.document,
  );
}
