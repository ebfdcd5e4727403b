import { app } from 'electron';
import { type Running, run } from './run.ts';

/** Runs the program, or shows the one that runs already with the same folder. `asked` is the store named on the command line. */
export function runOnce(userData: string, asked: string | null): void {
  app.setPath('userData', userData);
  if (!app.requestSingleInstanceLock({ asked })) {
    // The one that runs has been told what was asked for.
    app.exit(0);
    return;
  }
  const running = run(userData);
  app.on('second-instance', (_event, _argv, _cwd, told) => {
    // It came while this one was closing: someone still wants the program.
    if (!running.comeForward(askedBy(told))) app.relaunch();
  });
  endWithWindow(running);
  if (process.platform === 'darwin') startOnMac(running, asked);
  else {
    // The store is read while Chromium starts.
    running.begin(asked);
    void app.whenReady().then(running.openWindow);
  }
}

/** One window, one program: it ends with the window, when everything has been put away. */
function endWithWindow(running: Running): void {
  let isFinishing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isFinishing) return;
    event.preventDefault();
    isFinishing = true;
    void running.finish().finally(() => app.quit());
  });
}

/** There the system says which file was opened by an event, the first time before the program is ready. */
function startOnMac(running: Running, asked: string | null): void {
  let atStart = asked;
  let isReady = false;
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (isReady) running.comeForward(file);
    else atStart = file;
  });
  void app.whenReady().then(() => {
    isReady = true;
    running.begin(atStart);
    running.openWindow();
  });
}

/** The other process is the same program, but anything can be sent under its name. */
function askedBy(told: unknown): string | null {
  return typeof told === 'object' && told !== null && 'asked' in told && typeof told.asked === 'string' ? told.asked : null;
}
