import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { PRINT_FILES, type PrintOrder } from './print-files.ts';
import { headingPages, printReport } from './print-window.ts';

/** Makes what is ordered in the folder and ends the program with 0, or says what went wrong in a file and ends with 1. */
export async function printToFolder(folder: string): Promise<void> {
  app.setPath('userData', join(folder, 'user-data'));
  // The window that lays the report out is closed before the file is written.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  try {
    const { wanted, report } = JSON.parse(await readFile(join(folder, PRINT_FILES.order), 'utf8')) as PrintOrder;
    const made = wanted === 'pdf' ? await printReport(report) : JSON.stringify(await headingPages(report));
    await writeFile(join(folder, PRINT_FILES[wanted]), made);
    app.exit(0);
  } catch (error) {
    await writeFile(join(folder, PRINT_FILES.fault), error instanceof Error ? (error.stack ?? error.message) : String(error));
    app.exit(1);
  }
}
