// Runs a program's main file and tells when its window is shown; the same few lines whatever program it is.
import { app } from 'electron';

app.on('browser-window-created', (_event, window) => {
  window.once('show', () => process.stdout.write(`shown ${Date.now()}\n`));
});
await import(process.env.TIMED_MAIN ?? '');
