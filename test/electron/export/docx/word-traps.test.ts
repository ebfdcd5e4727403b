import { beforeAll, describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import { templateLook } from '../../../../electron/export/docx/template/load.ts';
import { wordTemplate } from '../../../support/word-template.ts';
import { EXAMPLE, written } from '../report.ts';
import { type WordFile, wordFile } from '../word-file.ts';
import { all, elements, type XmlElement } from '../xml.ts';
import { EVERY_TEXT } from './every-text.ts';

/**
 * What Word refuses, or mends with a complaint, and other programs let pass. The order of properties is that of ISO 29500-1,
 * annex A (wml.xsd); only elements that a report can hold are listed, so that a new one is noticed here.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:widowControl',
    'w:numPr',
    'w:pBdr',
    'w:tabs',
    'w:suppressAutoHyphens',
    'w:spacing',
    'w:ind',
    'w:contextualSpacing',
    'w:jc',
    'w:outlineLvl',
  ],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:color',
    'w:kern',
    'w:position',
    'w:sz',
    'w:szCs',
    'w:u',
    'w:vertAlign',
    'w:lang',
  ],
  'w:tblPr': [
    'w:tblStyle',
    'w:tblW',
    'w:tblInd',
    'w:tblBorders',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
    'w:tblCaption',
    'w:tblDescription',
  ],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:tcBorders', 'w:shd', 'w:tcMar', 'w:vAlign'],
  'w:tcBorders': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tblCellMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:tcMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:sectPr': [
    'w:headerReference',
    'w:footerReference',
    'w:type',
    'w:pgSz',
    'w:pgMar',
    'w:pgNumType',
    'w:cols',
    'w:titlePg',
    'w:docGrid',
  ],
  'w:sdtPr': ['w:alias', 'w:docPartObj'],
  'w:style': [
    'w:name',
    'w:basedOn',
    'w:next',
    'w:link',
    'w:uiPriority',
    'w:semiHidden',
    'w:unhideWhenUsed',
    'w:qFormat',
    'w:pPr',
    'w:rPr',
    'w:tblPr',
  ],
  'w:lvl': ['w:start', 'w:numFmt', 'w:pStyle', 'w:suff', 'w:lvlText', 'w:lvlJc', 'w:pPr', 'w:rPr'],
};

const REPORT = { ...EXAMPLE, blocks: [...EXAMPLE.blocks, { type: 'text', text: EVERY_TEXT } as const] };
const PARTS = ['document', 'footnotes', 'styles', 'numbering', 'settings'];

async function inTemplate(): Promise<WordFile> {
  const look = templateLook(wordTemplate(), 'mall.dotx', {});
  if (!look.ok) throw new Error(look.error.message);
  return wordFile(await writeReportDocx(REPORT, look.value));
}

describe.each([
  ['in the program’s own look', () => written(REPORT), ['header1']],
  ['in a template', inTemplate, ['template-header-default', 'template-footer-default']],
])('a report that Word opens without complaint, %s', (_, write, frames) => {
  let file: WordFile;
  let parts: XmlElement[];
  beforeAll(async () => {
    file = await write();
    parts = [...PARTS, ...frames].map((name) => file.xml(`word/${name}.xml`));
  });

  const everywhere = (name: string) => parts.flatMap((part) => all(part, name));

  it.each(Object.entries(ORDER))('has the parts of %s in the order of the standard', (name, order) => {
    for (const element of everywhere(name)) {
      const places = elements(element).map((child) => order.indexOf(child.name));
      expect(
        elements(element)
          .filter((child) => !order.includes(child.name))
          .map((child) => child.name),
      ).toEqual([]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('has properties first in every paragraph, run, row and cell', () => {
    for (const [parent, properties] of [
      ['w:p', 'w:pPr'],
      ['w:r', 'w:rPr'],
      ['w:tr', 'w:trPr'],
      ['w:tc', 'w:tcPr'],
    ] as const) {
      for (const element of everywhere(parent)) {
        expect(elements(element).findIndex((child) => child.name === properties)).toBeLessThanOrEqual(0);
      }
    }
  });

  it('has a grid in every table and a paragraph at the end of every cell', () => {
    for (const table of everywhere('w:tbl'))
      expect(
        elements(table)
          .map((child) => child.name)
          .slice(0, 2),
      ).toEqual(['w:tblPr', 'w:tblGrid']);
    for (const cell of everywhere('w:tc')) expect(elements(cell).at(-1)?.name).toBe('w:p');
  });

  it('has no row without cells, and no cell continued from nothing', () => {
    for (const table of everywhere('w:tbl')) {
      const merged = new Set<number>();
      for (const row of elements(table).filter((child) => child.name === 'w:tr')) {
        const cells = elements(row).filter((child) => child.name === 'w:tc');
        expect(cells.length).toBeGreaterThan(0);
        let column = 0;
        for (const cell of cells) {
          const merge = all(cell, 'w:vMerge')[0]?.attributes['w:val'];
          if (merge === 'continue') expect(merged.has(column)).toBe(true);
          if (merge === undefined) merged.delete(column);
          else merged.add(column);
          column += Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1);
        }
      }
    }
  });

  it('has bookmarks with names that Word allows, each once, each with its own number', () => {
    const marks = everywhere('w:bookmarkStart').map((mark) => mark.attributes);
    for (const mark of marks) expect(mark['w:name']).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u);
    expect(new Set(marks.map((mark) => mark['w:name'])).size).toBe(marks.length);
    expect(new Set(marks.map((mark) => mark['w:id'])).size).toBe(marks.length);
  });

  it('refers only to styles, lists and files that are there', () => {
    // Word has this one of its own, in every file.
    const styles = new Set(['DefaultParagraphFont', ...everywhere('w:style').map((style) => style.attributes['w:styleId'])]);
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']) {
      for (const reference of everywhere(name)) expect(styles, name).toContain(reference.attributes['w:val']);
    }
    const lists = new Set(['0', ...everywhere('w:num').map((list) => list.attributes['w:numId'])]);
    for (const reference of everywhere('w:numId')) expect(lists).toContain(reference.attributes['w:val']);

    const relations = new Map(
      elements(file.xml('word/_rels/document.xml.rels')).map(({ attributes }) => [attributes.Id, attributes.Target]),
    );
    expect(relations.size).toBe(elements(file.xml('word/_rels/document.xml.rels')).length);
    for (const target of relations.values()) {
      if (!target?.startsWith('https://')) expect([...file.parts.keys()]).toContain(`word/${target}`);
    }
    const used = [...all(file.document, 'a:blip'), ...all(file.document, 'asvg:svgBlip')].map(
      (blip) => blip.attributes['r:embed'],
    );
    for (const id of used) expect(relations.has(id)).toBe(true);
  });

  it('says of every part what it is', () => {
    const types = elements(file.xml('[Content_Types].xml'));
    const named = new Set(types.flatMap(({ attributes }) => attributes.PartName ?? []));
    const extensions = new Set(types.flatMap(({ attributes }) => attributes.Extension ?? []));
    for (const path of file.parts.keys()) {
      if (path === '[Content_Types].xml') continue;
      expect(named.has(`/${path}`) || extensions.has(path.split('.').at(-1) ?? ''), path).toBe(true);
    }
  });

  it('has each style once, with a name of its own', () => {
    const names = everywhere('w:style').map((style) => all(style, 'w:name')[0]?.attributes['w:val']?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('is not opened as an older Word’s file', () => {
    const settings = everywhere('w:compatSetting').map((setting) => [setting.attributes['w:name'], setting.attributes['w:val']]);
    expect(settings).toContainEqual(['compatibilityMode', '15']);
  });
});
