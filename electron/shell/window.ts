import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { WINDOW_URL } from './addresses.ts';

import type { SettingsFile } from './settings-file.ts';
import { placeWindow, SMALLEST, type WindowPlace } from './window-place.ts';

/** The ground behind the page (`--ground` in renderer/ui/tokens.css), so that nothing flashes before the first paint. */
const GROUND = { light: '#f4f5f6', dark: '#17191c' } as const;

/** Rest after which a moved window's place is written, in milliseconds. */
const REST = 500;

/** Opens the program's window where it stood last. It shows itself when the page has been painted. */
export function openWindow(
  preload: string,
  places: SettingsFile<WindowPlace>,
  onUnwritten: (error: unknown) => void,
): BrowserWindow {
  const place = places.get();
  const window = new BrowserWindow({
    ...placeWindow(
      place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: ground(),
    title: 'Årshjul',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // Code that is the same at each start is compiled once, from the first start on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  window.once('ready-to-show', () => {
    if (place.maximised) window.maximize();
    window.show();
  });
  rememberPlace(window, places, onUnwritten);
  followTheme(window);
  comeHome(window);
  void window.loadURL(WINDOW_URL);
  return window;
}

/** Shows the window that is open, wherever it was left. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function rememberPlace(window: BrowserWindow, places: SettingsFile<WindowPlace>, onUnwritten: (error: unknown) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const remember = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    places.set({ bounds: window.getNormalBounds(), maximised: window.isMaximized() }).catch(onUnwritten);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, REST);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', remember);
}

/** An empty page is the one that a script can go to without being asked (`navigation.ts`); the program is then loaded again. */
function comeHome({ webContents }: BrowserWindow): void {
  webContents.on('did-navigate', (_event, url) => {
    if (url !== WINDOW_URL) void webContents.loadURL(WINDOW_URL);
  });
}

function followTheme(window: BrowserWindow): void {
  const paint = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', paint);
  window.on('closed', () => nativeTheme.off('updated', paint));
}

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
}
