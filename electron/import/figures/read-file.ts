import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeText, sheetFromText } from '../../../shared/figures/import/csv.ts';
import { dayOf } from '../../../shared/figures/import/file-day.ts';
import { FileFault } from '../../../shared/figures/import/file-fault.ts';
import { LARGEST_FIGURE_FILE, tooLargeWords } from '../../../shared/figures/import/file-size.ts';
import type { SheetSource } from '../../../shared/figures/import/read-into.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { openWorkbook } from './xlsx/workbook.ts';

export type FigureFileReading =
  /** `date` is the day when the file was last changed. */
  | ({ readonly outcome: 'sheets'; readonly date: string } & SheetSource)
  /** Nothing of it is to be used; the message says why, in Swedish. */
  | { readonly outcome: 'faulty'; readonly message: string }
  | { readonly outcome: 'no-file'; readonly isFolder: boolean }
  /** The system refuses; `code` is its word for why: "ENOENT". */
  | { readonly outcome: 'unreadable'; readonly code: string };

/** Opens a file that figures come from: a workbook of Excel, or values separated by tabs, semicolons or commas. */
export async function readFigureFile(file: string): Promise<FigureFileReading> {
  try {
    // Looked at before it is read: a wrong name can be that of a film, or of a device that never ends.
    const about = await stat(file);
    if (!about.isFile()) return { outcome: 'no-file', isFolder: about.isDirectory() };
    if (about.size > LARGEST_FIGURE_FILE) return { outcome: 'faulty', message: tooLargeWords(about.size) };
    return readFigureBytes(await readFile(file), file, dayOf(about.mtime));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { outcome: 'unreadable', code: String(error.code) };
  }
}

/** The same of a file that is in memory. */
export function readFigureBytes(
  bytes: Buffer,
  file: string,
  date: string,
): Extract<FigureFileReading, { outcome: 'sheets' | 'faulty' }> {
  try {
    return { outcome: 'sheets', ...openSheets(bytes, file), date };
  } catch (error) {
    if (error instanceof FileFault) return { outcome: 'faulty', message: error.message };
    throw error;
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What older workbooks are kept in, and those with a password: a file system of its own (MS-CFB). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of what a workbook with a password is kept in (MS-OFFCRYPTO 2.3.4). */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The sheets of a file by its bytes. Throws `FileFault` for what is neither a workbook nor values in text. */
function openSheets(bytes: Buffer, file: string): SheetSource {
  // What a file holds is told by its first bytes, whatever it is called.
  if (startsWith(bytes, ZIP)) return openWorkbook(bytes);
  if (startsWith(bytes, COMPOUND)) {
    throw new FileFault(t(bytes.includes(PROTECTED) ? 'figures:file.encrypted' : 'figures:file.oldWorkbook'));
  }
  const name = basename(file, extname(file));
  if (bytes.subarray(0, 8_192).includes(0x00) && !hasUtf16Mark(bytes)) throw new FileFault(t('figures:file.noWorkbook'));
  const sheet = sheetFromText(decodeText(bytes), name);
  if (sheet === null) throw new FileFault(t('figures:file.tooMuch'));
  return { sheets: [name], read: () => sheet };
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function hasUtf16Mark([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
