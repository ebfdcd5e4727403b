import { truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFigureFile } from '../../../../electron/import/figures/read-file.ts';
import { ownClock } from '../../../support/own-clock.ts';
import { useTempFolder } from '../../../support/temp-folder.ts';
import { workbookOf } from '../../../support/workbook/workbook.ts';
import { zipOf } from '../../../support/workbook/zip.ts';
import { type Desk, desk } from '../../cli/desk.ts';

/*
 * Files as they really come, each given to the reader and, with --write, to the command line: what is wrong is named by its cell or
 * said in a sentence, and either all that can be read is brought in, or nothing at all.
 */

const STORE = ['--store', 'ar.arshjul'];
const WHERE = [...STORE, '--occasion', 'hsn-2024-helar'];

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (at: string, digits: string) => `<c r="${at}"><v>${digits}</v></c>`;
const HEAD = `<row r="1">${text('A1', 'Investeringar, mnkr')}${text('B1', 'Utfall 2024')}${text('C1', 'Budget 2024')}</row>`;
const SECOND = `<row r="3">${text('A3', 'Övrig utrustning')}${number('B3', '39.8')}${number('C3', '104.9')}</row>`;
/** The table with one cell of its own: outcome of the medical equipment, B2. */
const rows = (cell: string, more = '') =>
  `${HEAD}<row r="2"${more}>${text('A2', 'Medicinteknisk utrustning')}${cell}${number('C2', '356.6')}</row>${SECOND}`;
const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
const book = (cell: string, more: Parameters<typeof workbookOf>[0]['more'] = []) =>
  workbookOf({ sheets: { Blad1: rows(cell) }, styles: STYLES, more });
/** With what Excel writes after the cells, merged ones among them. */
const withMerged = (sheet: string, areas: string) =>
  workbookOf({ sheets: { Blad1: `${sheet}</sheetData><mergeCells>${areas}</mergeCells><sheetData>` } });
const CSV = 'Investeringar, mnkr;Utfall 2024\nMedicinteknisk utrustning;114\nÖvrig utrustning;39,8\n';

/** What the command line says of a file whose other cells come in, in part. */
const TAKEN: readonly (readonly [string, string, Buffer, readonly string[]])[] = [
  ['a formula without a stored value', 'formel.xlsx', book('<c r="B2"><f>SUM(D2:D9)</f></c>'), ['B2 ', '”formel utan värde”']],
  [
    'an error of a spreadsheet',
    'fel.xlsx',
    book('<c r="B2" t="e"><v>#DIV/0!</v></c>'),
    ['B2 ', '”#DIV/0!”', 'lämnas som den är'],
  ],
  ['an error that has become a text', 'felord.xlsx', book(text('B2', '#DIVISION/0!')), ['B2 ', '”#DIVISION/0!”', 'lämnas']],
  ['words among figures', 'ord.xlsx', book(text('B2', 'Över 10')), ['B2 ', '→ Över 10', 'ord i en kolumn för siffror']],
  ['what is not known yet', 'ännu.xlsx', book(text('B2', 'inget än')), ['B2 ', '→ inget än']],
  [
    'a figure that has become a day',
    'dag.xlsx',
    book('<c r="B2" s="1"><v>45359</v></c>'),
    ['B2 ', 'datum', '2024-03-08', 'lämnas'],
  ],
  [
    'a figure from another file',
    'länk.xlsx',
    book('<c r="B2"><f>[1]Blad1!$A$1</f><v>114</v></c>', [
      { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink><externalBook r:id="rId1"/></externalLink>' },
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        data: '<Relationships><Relationship Id="rId1" Target="https://exempel.invalid/x.xlsx" TargetMode="External"/></Relationships>',
      },
    ]),
    ['B2 ', '→ 114', 'ur en annan fil'],
  ],
  [
    'macros',
    'makro.xlsm',
    book(number('B2', '114'), [{ name: 'xl/vbaProject.bin', data: Buffer.from('Auto_Open Shell("touch /tmp/makro")') }]),
    ['B2 ', '→ 114', 'innehåller makron', 'inte körts'],
  ],
  [
    'merged cells',
    'sammanslagen.xlsx',
    withMerged(rows(number('B2', '114')), '<mergeCell ref="B2:B3"/>'),
    ['B2 ', '→ 114', 'sammanslagna cellerna B2:B3'],
  ],
  [
    'hidden rows',
    'dold.xlsx',
    workbookOf({ sheets: { Blad1: rows(number('B2', '114'), ' hidden="1"') } }),
    ['B2 ', 'dolda', ': 2.'],
  ],
  [
    'two rows with one label',
    'dubbel.xlsx',
    workbookOf({
      sheets: {
        Blad1: `${rows(number('B2', '114'))}<row r="4">${text('A4', 'Medicinteknisk utrustning')}${number('B4', '1')}</row><row r="5">${text('A5', 'Summa')}</row>`,
      },
    }),
    ['B2 ', 'står på flera rader i filen (2, 4)', '(rad 4) har ingen plats'],
  ],
  ['Windows-1252', 'excel.csv', Buffer.from(CSV, 'latin1'), ['B2 ', '→ 114']],
  ['UTF-16', 'unicode.txt', Buffer.from(`\uFEFF${CSV.replaceAll(';', '\t')}`, 'utf16le'), ['B2 ', '→ 114']],
  ['a cell with a text far too long', 'lång.csv', Buffer.from(`${CSV}Summa;${'x'.repeat(40_000)}`), ['B4 ', '”för lång text”']],
  [
    'a text longer than a cell of a table',
    'längre.csv',
    Buffer.from(`${CSV}Summa;${'x'.repeat(6_000)}`),
    ['B4 ', 'längre än en cell rymmer'],
  ],
];

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_000),
    Buffer.from(stream, 'utf16le'),
  ]);

/** What is said of a file that nothing is taken from. */
const REFUSED: readonly (readonly [string, string, Buffer, string])[] = [
  [
    'a zip bomb',
    'bomb.xlsx',
    workbookOf({ sheets: { Blad1: `${HEAD}${' '.repeat(130 * 1024 * 1024)}` } }),
    'packar upp till mer än vad som kan läsas in',
  ],
  [
    'many sheets that each unpack to much',
    'många.xlsx',
    workbookOf({ sheets: Object.fromEntries(['A', 'B', 'C', 'D'].map((name) => [name, ' '.repeat(100 * 1024 * 1024)])) }),
    'packar upp till mer än vad som kan läsas in',
  ],
  ['a password', 'låst.xlsx', compound('EncryptedPackage'), 'skyddad med lösenord'],
  ['an old workbook', 'gammal.xls', compound('Workbook'), 'av en äldre sort (.xls)'],
  ['a binary workbook', 'binär.xlsb', zipOf([{ name: 'xl/workbook.bin', data: 'x' }]), 'av en annan sort'],
  ['a zip cut short', 'trasig.xlsx', book(number('B2', '114')).subarray(0, 700), 'skadad'],
  ['a line without end', 'rad.csv', Buffer.from(`Rad${';1'.repeat(3_000_000)}`), 'mer än vad som kan läsas in'],
  ['a picture', 'bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'ingen arbetsbok'],
];

describe('a file with', () => {
  const folder = useTempFolder();
  let at: Desk;
  let before: string;

  beforeAll(async () => {
    at = desk(folder());
    await at.must('init', ...STORE, '--example');
    before = await at.must('figures', 'check', ...WHERE, '--json');
  });

  const bring = (name: string, ...more: string[]) =>
    at.run('figures', 'import', ...WHERE, '--table', 'investeringar', '--from', name, ...more);

  it.each(TAKEN)('%s is read, and what matters is said of its cell', async (_, name, bytes, said) => {
    writeFileSync(at.path(name), bytes);
    expect((await readFigureFile(at.path(name))).outcome).toBe('sheets');
    const { exitCode, output, errors } = await bring(name);
    expect([exitCode, errors]).toEqual([0, []]);
    for (const part of said) expect(output).toContain(part);
    // All other cells are read as they stand: the second row is as in the store.
    expect(output).not.toContain('B3  Övrig utrustning, Utfall 2024: 39,8 →');
  });

  it.each(REFUSED)('%s is refused in a sentence, and nothing is brought in', async (_, name, bytes, why) => {
    writeFileSync(at.path(name), bytes);
    const read = await readFigureFile(at.path(name));
    // A sheet is unpacked when it is asked for.
    if (read.outcome === 'sheets') expect(() => read.sheets.map((sheet) => read.read(sheet))).toThrow(why);
    else expect(read).toMatchObject({ outcome: 'faulty', message: expect.stringContaining(why) });
    const { exitCode, output, errors } = await bring(name, '--write');
    expect([exitCode, output]).toEqual([1, '']);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${name}: .*${why.replace(/[().]/g, '.')}`))]);
  });

  it('more bytes than are read is refused before it is read', async () => {
    const file = join(folder(), 'stor.xlsx');
    writeFileSync(file, book(number('B2', '114')));
    truncateSync(file, 200 * 1024 * 1024);
    const worked = ownClock();
    expect(await readFigureFile(file)).toEqual({
      outcome: 'faulty',
      message: 'Filen är 200 MB. Högst 64 MB kan läsas in. Spara det blad som behövs i en egen fil och läs in den.',
    });
    expect(worked()).toBeLessThan(500);
    const { errors } = await bring(basename(file), '--write');
    expect(errors).toEqual([
      'stor.xlsx: Filen är 200 MB. Högst 64 MB kan läsas in. Spara det blad som behövs i en egen fil och läs in den.',
    ]);
  });

  it('any of these has changed nothing in the store', async () => {
    expect(await at.must('figures', 'check', ...WHERE, '--json')).toBe(before);
  });
});
