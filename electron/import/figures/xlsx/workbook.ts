import { FileFault } from '../../../../shared/figures/import/file-fault.ts';
import type { SheetSource } from '../../../../shared/figures/import/read-into.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { readSheet } from './sheet.ts';
import { readStyles } from './styles.ts';
import { readXml } from './xml.ts';
import { ZipFile } from './zip.ts';

/**
 * Opens the bytes of an .xlsx or .xlsm file (ECMA-376), whose sheets are read when they are asked for. Only values are read: no formula, macro or link is carried out or followed. Throws
 * `FileFault` for what is no workbook, here or when a sheet is read.
 */
export function openWorkbook(bytes: Buffer): SheetSource {
  const zip = new ZipFile(bytes);
  const book = zip.text('xl/workbook.xml');
  if (book === null) {
    const isOther = zip.has('xl/workbook.bin') || zip.has('content.xml');
    throw new FileFault(t(isOther ? 'figures:file.otherWorkbook' : 'figures:file.noWorkbook'));
  }
  const { sheets, isFrom1904 } = readBook(book, targetsOf(zip));
  const texts = readTexts(zip.text('xl/sharedStrings.xml'));
  const hasMacros = zip.has('xl/vbaProject.bin');
  const styles = readStyles(zip.text('xl/styles.xml'));
  return {
    sheets: [...sheets.keys()],
    read: (name, onProgress = () => undefined) => {
      const xml = zip.text(sheets.get(name) ?? '');
      if (xml === null) throw new FileFault(t('figures:file.noSheet', { sheet: name }));
      const { rows, traits } = readSheet(xml, { texts, styles, isFrom1904, onProgress });
      return { name, rows, traits: { ...traits, hasMacros } };
    },
  };
}

/** Sheets that are not grids of cells (charts) have no part here and cannot be read. */
function readBook(xml: string, targets: ReadonlyMap<string, string>): { sheets: Map<string, string>; isFrom1904: boolean } {
  const sheets = new Map<string, string>();
  let isFrom1904 = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      const target = name === 'sheet' ? targets.get(attribute('id') ?? '') : undefined;
      if (target !== undefined) sheets.set(attribute('name') ?? target, target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, isFrom1904 };
}

/** Relation -> the part it leads to; parts outside the file are left out. */
function targetsOf(zip: ZipFile): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(zip.text('xl/_rels/workbook.xml.rels') ?? '', {
    open: (name, attribute) => {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || id === null || target === null || attribute('TargetMode') === 'External') return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/** The texts that cells share, in order; what tells how to pronounce them is left out. */
function readTexts(xml: string | null): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  readXml(xml ?? '', {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    close: (name) => {
      if (name === 'si') texts.push(text);
      if (name === 'rPh') isPhonetic = false;
      if (name === 't') isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  });
  return texts;
}
