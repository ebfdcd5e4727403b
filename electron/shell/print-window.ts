import { BrowserWindow, session, type WebContents } from 'electron';
import type { DressedReport } from '../../shared/report/look/dressed-report.ts';
import { steadyPdf } from '../export/pdf/steady.ts';
import { WINDOW_URL } from './addresses.ts';
import { refuseNetwork } from './network.ts';
import { programFiles } from './program-files.ts';
import { serveWindowFiles } from './protocol.ts';

/** A browser of its own, that keeps nothing. */
const PARTITION = 'print';
let isServed = false;

/**
 * Prints a report as PDF: tagged, with its headings as bookmarks, its title and its language. The pages are laid out in a window
 * that nobody sees, by what lays them out in the preview.
 *
 * @throws when the page cannot be loaded or printed, and when `signal` ends it
 */
export function printReport(dressed: DressedReport, signal?: AbortSignal): Promise<Uint8Array> {
  return inPrintWindow(signal, async (page) => {
    await page.executeJavaScript(`layOutReport(${JSON.stringify(dressed)})`);
    const pdf = await page.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    });
    return steadyPdf(pdf, dressed.report.date);
  });
}

/** The pages that the headings of a report stand on, in order, as the preview has them. Throws as `printReport`. */
export function headingPages(dressed: DressedReport, signal?: AbortSignal): Promise<readonly number[]> {
  return inPrintWindow(signal, (page) => page.executeJavaScript(`headingPages(${JSON.stringify(dressed)})`));
}

async function inPrintWindow<Made>(signal: AbortSignal | undefined, work: (page: WebContents) => Promise<Made>): Promise<Made> {
  signal?.throwIfAborted();
  const window = openPrintWindow();
  const end = () => window.destroy();
  signal?.addEventListener('abort', end);
  try {
    await window.loadURL(WINDOW_URL);
    return await work(window.webContents);
  } finally {
    signal?.removeEventListener('abort', end);
    if (!window.isDestroyed()) window.destroy();
  }
}

function openPrintWindow(): BrowserWindow {
  const own = session.fromPartition(PARTITION);
  if (!isServed) {
    refuseNetwork(own);
    serveWindowFiles(own, programFiles.print, { started: () => null, onGiven: () => undefined });
    isServed = true;
  }
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    },
  });
}
