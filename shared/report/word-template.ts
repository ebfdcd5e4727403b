import { z } from 'zod';
import { Line } from '../model/primitives.ts';

/** What a document sets in a style of its own: the id of the style in the program's own look. */
export const STYLE_ROLES = [
  'Normal',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading1Unnumbered',
  'Heading2Unnumbered',
  'Heading3Unnumbered',
  'Heading4Unnumbered',
  'GoalHeading',
  'StrategyHeading',
  'ReceiverHeading',
  'AssignmentHeading',
  'AreaHeading',
  'RiskHeading',
  'Subheading',
  'Subheading2',
  'Label',
  'ListBullet',
  'ListNumber',
  'Caption',
  'TableHead',
  'TableText',
  'TableNote',
  'LegendHeading',
  'Legend',
  'FootnoteText',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'TOC3',
  'CoverRegion',
  'CoverOrganisation',
  'Title',
  'CoverDetail',
  'Header',
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

/**
 * The names that a template may have for a role, the likeliest first, without regard to capitals. Word's own styles have English
 * names in every file, whatever it shows.
 */
const USUAL_NAMES: Readonly<Record<StyleRole, readonly string[]>> = {
  Normal: ['Brödtext', 'Body Text', 'Normal'],
  Heading1: ['heading 1', 'Rubrik 1'],
  Heading2: ['heading 2', 'Rubrik 2'],
  Heading3: ['heading 3', 'Rubrik 3'],
  Heading4: ['heading 4', 'Rubrik 4'],
  Heading1Unnumbered: unnumbered(1),
  Heading2Unnumbered: unnumbered(2),
  Heading3Unnumbered: unnumbered(3),
  Heading4Unnumbered: unnumbered(4),
  GoalHeading: ['Målrubrik', 'heading 4', 'Rubrik 4'],
  StrategyHeading: ['Strategirubrik', 'heading 4', 'Rubrik 4'],
  ReceiverHeading: ['Mottagarrubrik', 'heading 4', 'Rubrik 4'],
  AssignmentHeading: ['Uppdragsrubrik', 'heading 5', 'Rubrik 5'],
  AreaHeading: ['Områdesrubrik', 'heading 4', 'Rubrik 4'],
  RiskHeading: ['Riskrubrik', 'heading 5', 'Rubrik 5'],
  Subheading: ['Mellanrubrik', 'Mellanrubrik 1'],
  Subheading2: ['Mellanrubrik 2'],
  Label: ['Etikett'],
  ListBullet: ['List Bullet', 'Punktlista'],
  ListNumber: ['List Number', 'Numrerad lista'],
  Caption: ['caption', 'Beskrivning', 'Tabellrubrik'],
  TableHead: ['Tabellhuvud', 'Tabell rubrik', 'Table Heading'],
  TableText: ['Tabelltext', 'Tabell text', 'Table Text'],
  TableNote: ['Tabellnot', 'Källa'],
  LegendHeading: ['Symbolrubrik'],
  Legend: ['Symbolförklaring'],
  FootnoteText: ['footnote text', 'Fotnotstext'],
  TOCHeading: ['TOC Heading', 'Innehållsförteckningsrubrik'],
  TOC1: ['toc 1', 'Innehåll 1'],
  TOC2: ['toc 2', 'Innehåll 2'],
  TOC3: ['toc 3', 'Innehåll 3'],
  CoverRegion: ['Omslag region'],
  CoverOrganisation: ['Omslag organisation'],
  Title: ['Title', 'Rubrik'],
  CoverDetail: ['Omslag uppgifter', 'Subtitle', 'Underrubrik'],
  Header: ['header', 'Sidhuvud'],
};

function unnumbered(level: number): string[] {
  return ['onumrerad', 'utan nummer', 'utan numrering', 'ej numrerad'].map((words) => `Rubrik ${level} ${words}`);
}

/** A paragraph style of a template, as it comes out with what it is based on. */
export const OfferedStyle = z.strictObject({
  name: z.string(),
  font: z.string().nullable(),
  /** Points. */
  size: z.number().nullable(),
  bold: z.boolean(),
  italic: z.boolean(),
  /** Without `#`; null for the colour of the text around. */
  colour: z.string().nullable(),
  numbered: z.boolean(),
});
export type OfferedStyle = z.infer<typeof OfferedStyle>;

/** What a template has for a document, found when it is chosen. */
export const TemplateOffers = z.strictObject({
  styles: z.array(OfferedStyle),
  header: z.boolean(),
  footer: z.boolean(),
  pageNumbers: z.boolean(),
  /** A first page of its own, up to its first page or section break. */
  cover: z.boolean(),
});
export type TemplateOffers = z.infer<typeof TemplateOffers>;

/** The template's style for each role where someone has chosen; null for the program's own. Roles left out get the usual. */
export const StyleChoices = z.partialRecord(z.enum(STYLE_ROLES), z.string().max(300).nullable());
export type StyleChoices = z.infer<typeof StyleChoices>;

/** What names the bytes of a template in the store: their SHA-256. */
export const TemplateFileName = z.string().regex(/^[0-9a-f]{64}$/);

/** The Word template that an organisation's documents are written in. `file` names its bytes in the store, by SHA-256. */
export const WordTemplate = z.strictObject({
  name: Line,
  file: TemplateFileName,
  styles: StyleChoices,
});
export type WordTemplate = z.infer<typeof WordTemplate>;

/** The name of the template's style for a role; null where the document brings its own. */
export function styleFor(role: StyleRole, offered: readonly OfferedStyle[], choices: StyleChoices): string | null {
  const chosen = choices[role];
  if (chosen === null) return null;
  const named = (name: string) => offered.find((style) => style.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
  const kept = chosen === undefined ? undefined : named(chosen);
  if (kept !== undefined) return kept.name;
  // A heading below the chapters that the template numbers would get a number that the contents list does not have.
  const fits = (style: OfferedStyle | undefined) => style !== undefined && !(style.numbered && role.endsWith('Heading'));
  return USUAL_NAMES[role].map(named).find(fits)?.name ?? null;
}

/** Roles for which a style has been chosen that the template does not have, or no longer has. */
export function lostChoices(offered: readonly OfferedStyle[], choices: StyleChoices): readonly StyleRole[] {
  const names = new Set(offered.map(({ name }) => name.toLocaleLowerCase('sv')));
  return STYLE_ROLES.filter((role) => {
    const chosen = choices[role];
    return chosen !== undefined && chosen !== null && !names.has(chosen.toLocaleLowerCase('sv'));
  });
}
