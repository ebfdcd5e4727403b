import type { PageLook } from '../../../../shared/report/look/document-look.ts';
import { FRAME_FIELDS } from '../../../../shared/report/look/frame-fields.ts';
import type { FrameBlock, FrameCell, FramePiece, FramesOf, PageFrames } from '../../../../shared/report/look/frames.ts';
import { resolved, type StyleRules, type StyleSheet } from '../../../../shared/report/look/style-rules.ts';
import type { Relation } from '../../template/relations.ts';
import { unescaped } from '../../xml-text.ts';
import { childOf, elementsOf, type XmlElement } from '../../xml-tree.ts';
import { framePicture } from './frame-picture.ts';
import { framesOfTemplate } from './frames.ts';
import type { TemplateLists } from './lists.ts';
import type { TemplatePackage } from './open.ts';
import { filled } from './placeholders.ts';
import type { FrameReference } from './sections.ts';
import { letterRules, paragraphRules } from './style-rules.ts';
import { idOf, stylesIn } from './styles.ts';
import type { ThemeValues } from './theme.ts';

interface Reading {
  readonly template: TemplatePackage;
  readonly sheet: StyleSheet;
  readonly theme: ThemeValues;
  readonly lists: TemplateLists;
  readonly page: PageLook;
}

/** Reads what stands in a header, a footer or on a cover; pictures are found by the relations of the part that they stand in. */
export type ReadFrame = (elements: readonly XmlElement[], relations: readonly Relation[]) => readonly FrameBlock[];

/** What the document says is not known when a template is read: its place is marked, "\uE000titel\uE001". */
const MARKED = Object.fromEntries(FRAME_FIELDS.map((name) => [name, `\uE000${name}\uE001`]));
const MARK = /\uE000([^\uE001]*)\uE001/;

/** The headers and footers of a template; null where they say nothing, and the program's own running header stands instead. */
export function pageFrames(
  template: TemplatePackage,
  references: readonly FrameReference[],
  hasFirst: boolean,
  read: ReadFrame,
): PageFrames | null {
  const frames = framesOfTemplate(template, references);
  if (frames.every(({ isBlank }) => isBlank)) return null;
  const of = (part: FrameReference['part']): FramesOf => {
    const kind = (wanted: FrameReference['kind']) => {
      const frame = frames.find((one) => one.part === part && one.kind === wanted);
      return frame === undefined ? null : read(elementsOf(frame.xml), frame.relations);
    };
    return { default: kind('default'), first: kind('first'), even: kind('even') };
  };
  const settings = template.part('settings')?.xml;
  const even = childOf(settings, 'w:evenAndOddHeaders');
  return {
    hasFirst,
    hasEven: even !== undefined && !['0', 'false', 'off'].includes(even.attributes['w:val'] ?? 'true'),
    header: of('header'),
    footer: of('footer'),
  };
}

export function frameReader(reading: Reading): ReadFrame {
  const usual = stylesIn(reading.template.styles).find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
  );
  const base = usual === undefined ? '' : idOf(usual);
  return (elements, relations) => {
    const blocksOf = (all: readonly XmlElement[]): FrameBlock[] => all.flatMap(blockOf);
    const blockOf = (element: XmlElement): FrameBlock[] => {
      if (element.name === 'w:p') return [lineOf(element, reading, base, relations)];
      if (element.name === 'w:tbl') return [tableOf(element, blocksOf)];
      return element.name === 'w:sdt' ? blocksOf(elementsOf(childOf(element, 'w:sdtContent') ?? NOTHING)) : [];
    };
    return blocksOf(elements.map((element) => filled(element, MARKED)));
  };
}

const NOTHING = { children: [] };

function tableOf(table: XmlElement, blocksOf: (all: readonly XmlElement[]) => FrameBlock[]): FrameBlock {
  const widths = elementsOf(childOf(table, 'w:tblGrid') ?? NOTHING).flatMap(({ attributes }) => {
    const twips = Number(attributes['w:w']);
    return Number.isFinite(twips) ? [twips / 20] : [];
  });
  const rows = elementsOf(table).filter(({ name }) => name === 'w:tr');
  return {
    type: 'table',
    widths,
    rows: rows.map((row) =>
      elementsOf(row)
        .filter(({ name }) => name === 'w:tc')
        .map((cell): FrameCell => {
          const span = Number(childOf(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1);
          return { span: Math.max(span, 1), blocks: blocksOf(elementsOf(cell)) };
        }),
    ),
  };
}

function lineOf(
  paragraph: XmlElement,
  { template, sheet, theme, lists, page }: Reading,
  base: string,
  relations: readonly Relation[],
): FrameBlock {
  const properties = childOf(paragraph, 'w:pPr');
  const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? base;
  const pieces: FramePiece[] = [];
  const fields: { code: string; isShown: boolean }[] = [];
  const add = (element: XmlElement, letters: StyleRules) => {
    const field = fields.at(-1);
    switch (element.name) {
      case 'w:t':
        if (field === undefined || (field.isShown && counted(field.code) === null))
          pieces.push(...wordsOf(unescaped(element.children.join('')), letters));
        return;
      case 'w:tab':
        pieces.push({ type: 'tab' });
        return;
      case 'w:br':
      case 'w:cr':
        pieces.push({ type: 'break' });
        return;
      case 'w:instrText':
        if (field !== undefined) field.code += element.children.join('');
        return;
      case 'w:fldChar':
        turn(element.attributes['w:fldCharType'], letters);
        return;
      case 'w:drawing':
      case 'w:pict': {
        const picture = framePicture(element, template, relations, page);
        if (picture !== null) pieces.push(picture);
      }
    }
  };
  const turn = (kind: string | undefined, letters: StyleRules) => {
    const field = fields.at(-1);
    if (kind === 'begin') fields.push({ code: '', isShown: false });
    else if (kind === 'separate' && field !== undefined) field.isShown = true;
    else if (kind === 'end') {
      const type = field === undefined ? null : counted(field.code);
      if (type !== null) pieces.push({ type, letters });
      fields.pop();
    }
  };
  const walk = (element: XmlElement) => {
    if (element.name === 'w:r') {
      const own = childOf(element, 'w:rPr');
      const named = sheet.styles.get(childOf(own, 'w:rStyle')?.attributes['w:val'] ?? '')?.rules ?? {};
      const letters = { ...named, ...letterRules(own, theme) };
      for (const child of elementsOf(element).flatMap(drawable)) add(child, letters);
      return;
    }
    const type = element.name === 'w:fldSimple' ? counted(element.attributes['w:instr'] ?? '') : null;
    if (type !== null) pieces.push({ type, letters: {} });
    else if (element.name !== 'w:pPr' && element.name !== 'w:sdtPr') for (const child of elementsOf(element)) walk(child);
  };
  for (const child of elementsOf(paragraph)) walk(child);
  return { type: 'line', look: { ...resolved(sheet, style), ...paragraphRules(properties, lists.indentOf) }, pieces };
}

/** Of two forms of the same drawing, the newer. */
function drawable(element: XmlElement): XmlElement[] {
  return element.name === 'mc:AlternateContent' ? elementsOf(childOf(element, 'mc:Choice') ?? NOTHING) : [element];
}

/** A field that counts pages; null for any other, whose words stand as the template has them. */
function counted(code: string): 'page' | 'pages' | null {
  const [name] = code.trim().toUpperCase().split(/\s+/);
  return name === 'PAGE' ? 'page' : name === 'NUMPAGES' || name === 'SECTIONPAGES' ? 'pages' : null;
}

function wordsOf(text: string, letters: StyleRules): FramePiece[] {
  return text.split(/(\uE000[^\uE001]*\uE001)/).flatMap((words): FramePiece[] => {
    const field = MARK.exec(words)?.[1];
    if (field !== undefined) return [{ type: 'field', field, letters }];
    return words === '' ? [] : [{ type: 'text', text: words, letters }];
  });
}
