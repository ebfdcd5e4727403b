// What a stock Electron has inside, so that `electron FOLDER` runs the app in that folder. The fallback Electron comes
// without one. Runs inside Electron only.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
/** @typedef {{ setVersion(version: string): void, setAppPath(path: string): void }} Undocumented */
const undocumented = /** @type {import('electron').App & Undocumented} */ (app);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setName(productName ?? name);
undocumented.setVersion(version);
undocumented.setAppPath(folder);
await import(pathToFileURL(join(folder, main)).href);
