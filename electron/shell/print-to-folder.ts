import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import type { ReportDocument } from '../../shared/report/document.ts';
import { PRINT_FILES } from './print-files.ts';
import { printReport } from './print-window.ts';

/** Prints the report that lies in the folder and ends the program with 0, or says what went wrong in a file and ends with 1. */
export async function printToFolder(folder: string): Promise<void> {
  app.setPath('userData', join(folder, 'user-data'));
  // The window that lays the report out is closed before the file is written.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  try {
    const report = JSON.parse(await readFile(join(folder, PRINT_FILES.report), 'utf8')) as ReportDocument;
    await writeFile(join(folder, PRINT_FILES.pdf), await printReport(report));
    app.exit(0);
  } catch (error) {
    await writeFile(join(folder, PRINT_FILES.fault), error instanceof Error ? (error.stack ?? error.message) : String(error));
    app.exit(1);
  }
}
