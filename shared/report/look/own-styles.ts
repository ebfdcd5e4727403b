import { COLOURS } from '../colours.ts';
import type { TableBlock } from '../document.ts';
import { HEADER_POINTS } from '../layout/running-header.ts';
import { BODY_POINTS, TABLE_SIZES } from '../table-size.ts';
import type { LineHeight, StyleRules } from './style-rules.ts';

/** A style of the program's own look: its name in Word, what it is based on and what it says by itself. */
export interface OwnStyle {
  readonly name: string;
  readonly basedOn: string | null;
  readonly rules: StyleRules;
}

const multiple = (of: number): LineHeight => ({ rule: 'multiple', of });

/** Lines of running text, in the program's own look; of headings and tables; and of what is closest. */
const LINE = 1.15;
const CLOSE = 1.05;
const CLOSEST = 1;

interface Room {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
}

/** Room around and within a paragraph, in points and as a multiple of the typeface's own line. */
function spaced({ before = 0, after = 0, line = LINE }: Room): StyleRules {
  return { before, after, line: multiple(line) };
}

/** What stands under all styles. */
export const OWN_DEFAULTS: StyleRules = {
  font: 'Calibri',
  size: BODY_POINTS,
  kerned: true,
  colour: COLOURS.text,
  ...spaced({}),
};

/** Room after a paragraph of running text, and after one in a list, in points. */
export const PARAGRAPH_ROOM = 6;
export const LIST_ROOM = 3;

/** Room above a chapter of the first level that goes on on the same page, in points. */
export const BEFORE_CHAPTER = 28;

/** Letters of the title of a document without a cover, in points: larger than a chapter's heading, smaller than on a cover. */
export const TITLE_POINTS = 22;

/** How far each level of a list stands from the one before, in points. */
export const LIST_STEP = 18;

const hanging = (indent: number): StyleRules => ({ left: indent, first: -indent });

/** The indent of a numbered heading has room for "3", "3.10", "3.10.2", "3.10.2.4". */
const chapter = (level: number, size: number, before: number, after: number, indent: number): OwnStyle => ({
  name: `heading ${level}`,
  basedOn: 'Normal',
  rules: {
    size,
    bold: true,
    colour: COLOURS.accent,
    ...spaced({ before, after, line: CLOSE }),
    ...hanging(indent),
    keepNext: true,
  },
});

/** An unnumbered chapter looks like a numbered one. */
const unnumbered = (level: number): OwnStyle => ({
  name: `Rubrik ${level} onumrerad`,
  basedOn: `Heading${level}`,
  rules: { left: 0, first: 0 },
});

const item = (name: string, size: number, before: number, colour: string): OwnStyle => ({
  name,
  basedOn: 'Normal',
  rules: { size, bold: true, colour, ...spaced({ before, after: 4, line: CLOSE }), keepNext: true },
});

const list = (name: string, level: number): OwnStyle => ({
  name: level === 0 ? name : `${name} ${level + 1}`,
  basedOn: 'Normal',
  rules: { ...spaced({ after: LIST_ROOM }), left: LIST_STEP * (level + 1), first: -LIST_STEP },
});

type Density = TableBlock['density'];

const SUFFIXES: Readonly<Record<Density, string>> = { normal: '', dense: 'Dense', finest: 'Finest' };

/** Styles of the text in a table, by its density: heading, text, label, sub-heading. */
export function tableStyle(part: 'Head' | 'Text' | 'Label' | 'Subheading' | 'Subheading2', density: Density): string {
  return `Table${part}${SUFFIXES[density]}`;
}

/** `room`: above and below each line of a table, in points. */
const tables = (density: Density, swedish: string, room: number) => ({
  [tableStyle('Text', density)]: {
    name: `Tabelltext${swedish}`,
    basedOn: 'Normal',
    rules: { size: TABLE_SIZES[density].letters, ...spaced({ before: room, after: room, line: CLOSE }) },
  },
  [tableStyle('Head', density)]: {
    name: `Tabellhuvud${swedish}`,
    basedOn: tableStyle('Text', density),
    rules: { bold: true, colour: COLOURS.accent },
  },
  // Never kept with what follows: first in its cell, it would hold the whole row on the page of the next.
  [tableStyle('Label', density)]: {
    name: `Tabelletikett${swedish}`,
    basedOn: tableStyle('Text', density),
    rules: { bold: true, colour: COLOURS.quiet, ...spaced({ before: room, line: CLOSE }) },
  },
  [tableStyle('Subheading', density)]: {
    name: `Tabellmellanrubrik${swedish}`,
    basedOn: tableStyle('Text', density),
    rules: { bold: true, ...spaced({ before: 4, line: CLOSE }), keepNext: true },
  },
  [tableStyle('Subheading2', density)]: {
    name: `Tabellmellanrubrik 2${swedish}`,
    basedOn: tableStyle('Subheading', density),
    rules: { bold: false, italic: true },
  },
});

/** Where the text of a contents entry stands, and the room for its number before that. */
const entry = (level: 1 | 2 | 3, text: number, number: number): OwnStyle => ({
  name: `toc ${level}`,
  basedOn: 'Normal',
  rules: {
    bold: level === 1,
    left: text,
    first: -number,
    ...spaced({ before: level === 1 ? 5 : 0, after: 1, line: CLOSEST }),
    keepNext: level === 1,
  },
});

/** Every paragraph style of the program's own look, by its id in Word. Names of built-in styles are Word's own. */
export const OWN_STYLES: Readonly<Record<string, OwnStyle>> = {
  Normal: { name: 'Normal', basedOn: null, rules: spaced({ after: PARAGRAPH_ROOM }) },
  Heading1: chapter(1, 20, 0, 10, 32),
  Heading2: chapter(2, 14, 18, 6, 36),
  Heading3: chapter(3, 12, 12, 4, 44),
  Heading4: chapter(4, 11, 10, 3, 54),
  Heading1Unnumbered: unnumbered(1),
  Heading2Unnumbered: unnumbered(2),
  Heading3Unnumbered: unnumbered(3),
  Heading4Unnumbered: unnumbered(4),
  StrategyHeading: item('Strategirubrik', 12, 16, COLOURS.accent),
  GoalHeading: item('Målrubrik', 12, 16, COLOURS.accent),
  ReceiverHeading: item('Mottagarrubrik', 12, 16, COLOURS.accent),
  AssignmentHeading: item('Uppdragsrubrik', 11, 12, COLOURS.text),
  AreaHeading: item('Områdesrubrik', 13, 18, COLOURS.accent),
  RiskHeading: item('Riskrubrik', 11, 12, COLOURS.text),
  Subheading: {
    name: 'Mellanrubrik',
    basedOn: 'Normal',
    rules: { bold: true, ...spaced({ before: 8, after: 2 }), keepNext: true },
  },
  Subheading2: {
    name: 'Mellanrubrik 2',
    basedOn: 'Subheading',
    rules: { bold: false, italic: true, ...spaced({ before: 6, after: 1 }), keepNext: true },
  },
  Label: {
    name: 'Etikett',
    basedOn: 'Normal',
    rules: { bold: true, size: 10, colour: COLOURS.quiet, ...spaced({ before: 4, after: 1 }), keepNext: true },
  },
  LegendHeading: {
    name: 'Symbolrubrik',
    basedOn: 'Normal',
    rules: { bold: true, ...spaced({ before: 8, after: 3 }), keepNext: true },
  },
  Legend: { name: 'Symbolförklaring', basedOn: 'Normal', rules: { ...hanging(20), ...spaced({ after: 2 }) } },
  ListBullet: list('List Bullet', 0),
  ListBullet2: list('List Bullet', 1),
  ListBullet3: list('List Bullet', 2),
  ListNumber: list('List Number', 0),
  ListNumber2: list('List Number', 1),
  ListNumber3: list('List Number', 2),
  ...tables('normal', '', 1.5),
  ...tables('dense', ' tät', 1),
  ...tables('finest', ' finstilt', 0.5),
  TableNote: {
    name: 'Tabellnot',
    basedOn: 'Normal',
    rules: { size: 9, colour: COLOURS.quiet, ...spaced({ before: 3, line: CLOSE }) },
  },
  Chart: { name: 'Diagram', basedOn: 'Normal', rules: spaced({ after: 8, line: CLOSEST }) },
  Caption: {
    name: 'caption',
    basedOn: 'Normal',
    rules: {
      size: 10,
      bold: true,
      italic: false,
      colour: COLOURS.text,
      ...spaced({ before: 12, after: 4, line: CLOSEST }),
      keepNext: true,
    },
  },
  FootnoteText: { name: 'footnote text', basedOn: 'Normal', rules: { size: 9, ...spaced({ after: 2, line: CLOSEST }) } },
  TOCHeading: {
    name: 'TOC Heading',
    basedOn: 'Normal',
    rules: { size: 20, bold: true, colour: COLOURS.accent, ...spaced({ after: 8, line: CLOSE }), keepNext: true },
  },
  TOC1: entry(1, 24, 24),
  TOC2: entry(2, 54, 30),
  TOC3: entry(3, 70, 16),
  CoverRegion: { name: 'Omslag region', basedOn: 'Normal', rules: { size: 12, colour: COLOURS.quiet, ...spaced({}) } },
  CoverOrganisation: {
    name: 'Omslag organisation',
    basedOn: 'Normal',
    rules: {
      size: 16,
      bold: true,
      colour: COLOURS.accent,
      ...spaced({}),
      below: { width: 3, space: 10, colour: COLOURS.accent },
    },
  },
  Title: {
    name: 'Title',
    basedOn: 'Normal',
    rules: { size: 34, bold: true, colour: COLOURS.accent, ...spaced({ before: 12, after: 10, line: CLOSEST }) },
  },
  CoverDetail: {
    name: 'Omslag uppgifter',
    basedOn: 'Normal',
    rules: { size: 13, colour: COLOURS.quiet, ...spaced({ after: 3 }) },
  },
  Header: {
    name: 'header',
    basedOn: 'Normal',
    rules: {
      size: HEADER_POINTS,
      colour: COLOURS.quiet,
      ...spaced({ line: CLOSEST }),
      below: { width: 0.5, space: 4, colour: COLOURS.thin },
    },
  },
  SectionEnd: { name: 'Avsnittsslut', basedOn: 'Normal', rules: { size: 1, ...spaced({ line: CLOSEST }) } },
};
