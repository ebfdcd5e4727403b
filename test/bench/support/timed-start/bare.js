// The least an Electron program can be: one window that shows itself when its page has been painted.
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env.ARSHJUL_USER_DATA ?? '');
// Not awaited: Electron is ready only when this module has been evaluated.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(new URL('bare.html', import.meta.url).href);
});
