import { describe, expect, it } from 'vitest';
import { documentProperties } from '../../../../electron/export/properties.ts';
import { writeWorkbook } from '../../../../electron/export/xlsx/index.ts';
import { openWorkbook } from '../../../../electron/import/figures/xlsx/workbook.ts';
import type { CellContent, CellLook, SheetModel } from '../../../../shared/figures/export/sheet-model.ts';
import { ooxmlFaults } from '../ooxml-faults.ts';
import { EXAMPLE } from '../report.ts';
import { unzipped } from '../word-file.ts';

const LOOK: CellLook = { bold: false, align: 'end', line: 'none', wrap: false };
const sheet = (...cells: readonly CellContent[]): SheetModel => ({
  name: 'Blad & "ett"',
  widths: [20],
  rows: [{ cells: cells.map((cell) => ({ ...cell, look: LOOK })), lines: null }],
  merged: [{ top: 0, bottom: 1, left: 1, right: 2 }],
  still: { rows: 1, columns: 1 },
});

const EVERYTHING = sheet(
  { type: 'text', text: '=1+1 <å & "ä">\u0000' },
  { type: 'number', digits: '-0.10', format: '#,##0.0;"\u2212"0' },
  { type: 'date', date: '2024-12-31' },
  { type: 'formula', formula: 'IF(A1<2,"",B1)', digits: '-0.1', format: 'General' },
  { type: 'formula', formula: 'IF(A1<2,"",B1)', digits: null, format: 'General' },
  { type: 'blank' },
);

describe('a workbook that is written', () => {
  it('is read back as it was', () => {
    const book = openWorkbook(writeWorkbook([EVERYTHING]));
    expect(book.sheets).toEqual(['Blad & "ett"']);
    expect(book.read('Blad & "ett"').rows).toEqual([
      [
        { type: 'text', text: '=1+1 <å & "ä">' },
        { type: 'number', digits: '-0.1' },
        { type: 'date', date: '2024-12-31' },
        { type: 'number', digits: '-0.1' },
      ],
    ]);
  });

  it('has a text that begins with an equals sign as a text, and every formula within its own element', () => {
    const xml = writeWorkbook([EVERYTHING]).toString('utf8');
    expect(xml.match(/<f>[^<]*<\/f>/gu)).toEqual(['<f>IF(A1&lt;2,"",B1)</f>', '<f>IF(A1&lt;2,"",B1)</f>']);
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;å &amp; "ä"&gt;</t>');
  });

  it('is the same bytes for the same sheets, and has no time in it', () => {
    const bytes = writeWorkbook([EVERYTHING]);
    expect(writeWorkbook([EVERYTHING]).equals(bytes)).toBe(true);
    // The time and the day of each part: 00:00, 1 January 1980.
    const locals = bytes.toString('latin1').split('PK\u0003\u0004').slice(1);
    const times = locals.map((part) => part.slice(6, 10));
    expect(new Set(times)).toEqual(new Set(['\u0000\u0000!\u0000']));
  });

  it('says what it is called, whose it is and in which language, as the document does', async () => {
    const parts = await unzipped(writeWorkbook([EVERYTHING], documentProperties(EXAMPLE)));
    const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
    expect(core).toContain('<dc:title>Verksamhetsberättelse 2024</dc:title>');
    expect(core).toContain('<dc:creator>Hälso- och sjukvårdsnämnden</dc:creator>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    const about = [...(parts.get('_rels/.rels')?.toString('utf8') ?? '').matchAll(/Target="([^"]*)"/gu)].map(([, to]) => to);
    expect(about).toEqual(['xl/workbook.xml', 'docProps/core.xml', 'docProps/app.xml']);
  });

  it('has a list’s rows to sort and choose among, and a wide one on pages that can be read', async () => {
    const list: SheetModel = {
      ...EVERYTHING,
      widths: [150, 150, 50, 34],
      still: { rows: 1, columns: 2 },
      isList: true,
      merged: [],
    };
    const pageOf = async (one: SheetModel) => {
      const parts = await unzipped(writeWorkbook([one]));
      const [xml, book] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'].map((name) => parts.get(name)?.toString('utf8') ?? '');
      return [
        /<autoFilter ref="([^"]*)"/u.exec(xml ?? '')?.[1],
        /fitToWidth="(\d+)"/u.exec(xml ?? '')?.[1],
        /Print_Titles"[^>]*>'Blad &amp; "ett"'!([^<]*)</u.exec(book ?? '')?.[1],
      ];
    };
    expect(await pageOf(EVERYTHING)).toEqual([undefined, '1', '$1:$1']);
    expect(await pageOf(list)).toEqual(['A1:D1', '2', '$A:$B,\'Blad &amp; "ett"\'!$1:$1']);
    expect(await ooxmlFaults(writeWorkbook([list]), 'xlsx')).toEqual([]);
  });

  it('is a zip file that others unpack', async () => {
    expect([...(await unzipped(writeWorkbook([EVERYTHING]))).keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });
});
