import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFigureFile } from '../../../../electron/import/figures/read-file.ts';
import { openWorkbook } from '../../../../electron/import/figures/xlsx/workbook.ts';
import { cellAt, type SheetCell } from '../../../../shared/figures/import/sheet.ts';
import { tempFolder } from '../../../support/store.ts';
import { type WorkbookParts, workbookOf } from '../../../support/workbook/workbook.ts';
import { zipOf } from '../../../support/workbook/zip.ts';

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0.0&quot; dygn&quot;"/><numFmt numFmtId="165" formatCode="[$-41D]yyyy\\-mm\\-dd"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;

function cells(rows: string, more: Partial<WorkbookParts> = {}): readonly (readonly SheetCell[])[] {
  return openWorkbook(workbookOf({ sheets: { Blad1: rows }, styles: STYLES, ...more })).read('Blad1').rows;
}

const one = (cell: string, more: Partial<WorkbookParts> = {}) => cells(`<row r="1">${cell}</row>`, more)[0]?.[0];
const number = (digits: string) => ({ type: 'number', digits });
const text = (words: string) => ({ type: 'text', text: words });

async function reading(bytes: Buffer | string, name = 'fil.xlsx') {
  const file = join(tempFolder(), name);
  writeFileSync(file, bytes);
  const read = await readFigureFile(file);
  return read.outcome === 'faulty' ? read.message : read.outcome;
}

describe('a workbook', () => {
  it('that another program wrote is read as it is shown', () => {
    const { sheets, read } = openWorkbook(readFileSync('test/support/workbook/exceljs.xlsx'));
    expect(sheets).toEqual(['Resultat', 'Övrigt']);
    const sheet = read('Resultat');
    const shown = sheet.rows.map((row) =>
      row.map((cell) => ('digits' in cell ? cell.digits : 'date' in cell ? cell.date : 'text' in cell ? cell.text : '')),
    );
    expect(shown).toEqual([
      ['Resultatrapport'],
      ['Belopp i tkr', 'Utfall 2024', 'Budget 2024', 'Avvikelse', 'Andel', 'Datum'],
      ['Avgifter', '227012.3', '226700', '312.299999999988', '9.7', '2024-12-31'],
      ['Såld vård & övrigt', '-827300', '870600'],
      ['Summa', '-600287.7', '1097300'],
    ]);
    expect(read('Övrigt').rows).toEqual([]);
  });

  it.each([
    ['<c r="A1"><v>13.699999999999999</v></c>', number('13.7')],
    ['<c r="A1"><v>1E-3</v></c>', number('0.001')],
    ['<c r="A1"><v>-8.9064E3</v></c>', number('-8906.4')],
    ['<c r="A1" s="3"><v>4.5</v></c>', number('4.5')],
    ['<c r="A1" s="2"><v>0.097</v></c>', number('9.7')],
    ['<c r="A1" s="1"><v>45657</v></c>', { type: 'date', date: '2024-12-31' }],
    ['<c r="A1" s="4"><v>45657.75</v></c>', { type: 'date', date: '2024-12-31' }],
    ['<c r="A1" t="str"><f>A2</f><v>1 234,5-</v></c>', number('-1234.5')],
    ['<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>', number('12')],
    ['<c r="A1"><f>SUM(B1:B9)</f></c>', { type: 'error', text: 'formel utan värde' }],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { type: 'error', text: '#DIV/0!' }],
    ['<c r="A1" t="b"><v>1</v></c>', text('SANT')],
    ['<c r="A1" t="inlineStr"><is><r><t>Över </t></r><r><t>10</t></r></is></c>', text('Över 10')],
    ['<x:c r="A1" t="inlineStr"><x:is><x:t>a &lt; b &amp;&#229;</x:t></x:is></x:c>', text('a < b &å')],
    ['<c><v>7</v></c>', number('7')],
  ])('has %s as %j', (cell, value) => {
    expect(one(cell)).toEqual(value);
  });

  it('has texts that cells share, without how they are pronounced, and days from 1904', () => {
    const texts =
      '<si><t>Avgifter</t></si><si><r><t>Såld</t></r><r><t xml:space="preserve"> vård</t></r><rPh><t>x</t></rPh></si>';
    expect(cells('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>', { texts })).toEqual([
      [text('Såld vård'), text('Avgifter')],
    ]);
    expect(one('<c r="A1" s="1"><v>44195</v></c>', { date1904: true })).toEqual({ type: 'date', date: '2024-12-31' });
  });

  it('has cells where they stand, also in rows and columns that are hidden or passed over', () => {
    const rows = cells(
      '<row r="2" hidden="1"><c r="C2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c><c><v>3</v></c></row>',
    );
    const sheet = { name: '', rows };
    expect(rows).toHaveLength(5);
    expect([cellAt(sheet, 1, 2), cellAt(sheet, 4, 0), cellAt(sheet, 4, 1), cellAt(sheet, 0, 0)]).toEqual([
      number('1'),
      number('2'),
      number('3'),
      { type: 'blank' },
    ]);
  });
});

describe('a hostile or broken file', () => {
  const DAMAGED =
    'Filen är skadad eller något annat än den ser ut att vara. Ingenting har lästs in. Öppna den i Excel, spara den på nytt och försök igen.';
  const TOO_MUCH =
    'Filen packar upp till mer än vad som kan läsas in. Ingenting har lästs in. Spara det blad som behövs i en egen fil och läs in den.';

  it('that unpacks to more than there is room for is refused, whatever it says of its size', async () => {
    const bomb = Buffer.alloc(129 * 1024 * 1024, ' ');
    const book = zipOf([{ name: 'xl/workbook.xml', data: bomb, claimed: 100 }]);
    expect(book.length).toBeLessThan(1024 * 1024);
    expect(await reading(book)).toBe(TOO_MUCH);
  });

  it('with a document type or entities of its own is refused before any is read', () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(() => cells(`${dtd}<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>`)).toThrow(DAMAGED);
    expect(one('<c r="A1" t="str"><v>&b;</v></c>')).toEqual(text('&b;'));
  });

  it.each([
    ['an empty zip', zipOf([])],
    ['a zip of something else', zipOf([{ name: '../../etc/passwd', data: 'x' }])],
  ])('that is %s is no workbook', async (_, bytes) => {
    const padded =
      bytes.subarray(0, 4).toString() === 'PK\u0003\u0004' ? bytes : Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]);
    expect(await reading(padded)).toBe(
      'Filen är ingen arbetsbok från Excel och inga värden i text. Välj en fil som är .xlsx eller .csv.',
    );
  });

  it('that is cut anywhere, or has any byte changed, is read or refused in Swedish', () => {
    const whole = workbookOf({ sheets: { Blad1: '<row r="1"><c r="A1"><v>1</v></c></row>' }, styles: STYLES });
    const tryRead = (bytes: Buffer) => {
      try {
        const book = openWorkbook(bytes);
        for (const sheet of book.sheets) book.read(sheet);
        return '';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    for (let at = 0; at < whole.length; at += 7) expect(tryRead(whole.subarray(0, at))).toMatch(/^Filen |^Bladet /u);
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(tryRead(changed)).toMatch(/^$|^Filen |^Bladet /u);
    }
  });

  it('with a cell beyond the last, or far more cells than a sheet of figures has, is refused', () => {
    expect(cells('<row r="1"><c r="XFE1"><v>1</v></c></row>')).toEqual([[number('1')]]);
    const wide = Array.from({ length: 300 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');
    expect(() => cells(wide)).toThrow(TOO_MUCH);
  });

  it('of another kind is named', async () => {
    expect(await reading(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'gammal.xls')).toContain('Spara den som .xlsx');
    expect(await reading(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'bild.png')).toContain('ingen arbetsbok');
    const locked = workbookOf({ sheets: {}, more: [] });
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from('PK\u0001\u0002')) + 8);
    expect(await reading(locked)).toBe('Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.');
  });

  it('that is a folder or is not there is told apart', async () => {
    expect(await readFigureFile(tempFolder())).toEqual({ outcome: 'no-file', isFolder: true });
    expect(await readFigureFile(join(tempFolder(), 'saknas.xlsx'))).toEqual({ outcome: 'unreadable', code: 'ENOENT' });
  });
});

describe('a file of values', () => {
  it.each([
    ['UTF-8', Buffer.from('Rad;Värde\nÅr;1,5')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFRad;Värde\nÅr;1,5')],
    ['UTF-16', Buffer.from('\uFEFFRad;Värde\nÅr;1,5', 'utf16le')],
    ['Windows-1252', Buffer.from('Rad;Värde\nÅr;1,5', 'latin1')],
  ])('in %s is read', async (_, bytes) => {
    const file = join(tempFolder(), 'värden.csv');
    writeFileSync(file, bytes);
    const read = await readFigureFile(file);
    if (read.outcome !== 'sheets') throw new Error(read.outcome);
    expect(read.sheets).toEqual(['värden']);
    expect(read.read('värden').rows).toEqual([
      [text('Rad'), text('Värde')],
      [text('År'), number('1.5')],
    ]);
  });
});
