import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from './log.ts';
import { countDeaths } from './restarts.ts';
import { words } from './words.ts';

/** A fault in the shell that nothing expected: said in words, then the program ends, since nobody knows what state it is in. */
export function reportFaults(log: Log): void {
  let isEnding = false;
  const end = (fault: unknown) => {
    log.fault('unexpected', technical(fault));
    // What goes wrong while it ends is only logged: it has been said once, and saying it may be what fails.
    if (isEnding) return;
    isEnding = true;
    void say(log.folder).finally(() => app.quit());
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

async function say(folder: string): Promise<void> {
  const t = await words();
  dialog.showErrorBox(t('shell:crash.title'), t('shell:crash.program', { folder }));
}

/** A window whose process has died is drawn again: the store lives elsewhere, and what was committed is in it. */
export function recoverWindow(window: BrowserWindow, log: Log): void {
  const isWorthRestarting = countDeaths();
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.fault('window process gone', `${reason} ${exitCode}`);
    if (isWorthRestarting()) {
      window.reload();
      return;
    }
    const t = await words();
    dialog.showErrorBox(t('shell:crash.title'), t('shell:crash.window'));
    app.quit();
  });
}

/** Where in the program something was thrown, for the log. */
export function technical(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
