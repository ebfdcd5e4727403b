import { extname, join } from 'node:path';
import { ORIGIN } from './addresses.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Folders and a file name that begin with a letter, digit, `_` or `-`: no `..`, no `%`, no backslash, no hidden file. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

export interface WindowFile {
  readonly path: string;
  readonly type: string;
}

/** The same files by another address: what is compiled when a page begins with what is kept is remembered apart from the rest. */
const KEPT = /^\/kept(?=\/)/;

/** The page with what the window begins with in it (`kept-start.ts`), so that it is drawn without asking for anything. */
export function withStart(html: string, started: string): string {
  return html
    .replaceAll('"./assets/', '"./kept/assets/')
    .replace('<div id="app">', () => `<script type="application/json" id="start">${started}</script><div id="app">`);
}

/**
 * The file that an address of the window stands for, inside `root`; null for everything else. Names are taken only in the
 * plain form that the build gives them, so nothing has to be decoded and nothing can point outside.
 */
export function windowFile(root: string, address: string): WindowFile | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || `${url.protocol}//${url.host}` !== ORIGIN || url.username !== '' || url.password !== '') return null;
  const type = TYPES[extname(url.pathname)];
  if (type === undefined || !PLAIN_PATH.test(url.pathname)) return null;
  return { path: join(root, ...url.pathname.replace(KEPT, '').split('/')), type };
}
