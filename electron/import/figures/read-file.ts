import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decodeText, sheetFromText } from '../../../shared/figures/import/csv.ts';
import type { Sheet } from '../../../shared/figures/import/sheet.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { FileFault } from './file-fault.ts';
import { openWorkbook, type Workbook } from './xlsx/workbook.ts';

/** Largest file that is read, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export type FigureFileReading =
  | { readonly outcome: 'sheets'; readonly sheets: readonly string[]; readonly read: (sheet: string) => Sheet }
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
    if (about.size > LARGEST_FILE) {
      const megabytes = (bytes: number) => Math.ceil(bytes / MEGABYTE).toLocaleString('sv');
      const sizes = { size: megabytes(about.size), limit: megabytes(LARGEST_FILE) };
      return { outcome: 'faulty', message: t('figures:file.tooLarge', sizes) };
    }
    return { outcome: 'sheets', ...openSheets(await readFile(file), file) };
  } catch (error) {
    if (error instanceof FileFault) return { outcome: 'faulty', message: error.message };
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { outcome: 'unreadable', code: String(error.code) };
  }
}

function openSheets(bytes: Buffer, file: string): Workbook {
  // What a file holds is told by its first bytes, whatever it is called.
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return openWorkbook(bytes);
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new FileFault(t('figures:file.oldWorkbook'));
  const name = basename(file, extname(file));
  const sheet = sheetFromText(decodeText(bytes), name);
  const isBinary = bytes.subarray(0, 8_192).includes(0x00) && !hasUtf16Mark(bytes);
  if (sheet === null || isBinary) throw new FileFault(t('figures:file.noWorkbook'));
  return { sheets: [name], read: () => sheet };
}

function hasUtf16Mark([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
