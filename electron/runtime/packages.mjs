import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeModules, projectRoot } from './paths.mjs';
import { withNodeFirst } from './pinned-node.mjs';
import { run } from './processes.mjs';
import { RuntimeProblem } from './talk.mjs';

/** @typedef {import('./electron.mjs').Electron} Electron */

const unpackedNames = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac' };
const platformFlags = { linux: '--linux', win32: '--win', darwin: '--mac' };

/**
 * @param {string} output the folder given to electron-builder
 * @returns {string} where it puts the unpacked program
 */
export function unpackedFolder(output) {
  return join(output, forThisPlatform(unpackedNames));
}

/**
 * @param {string} output
 * @returns {string} the program to start in the unpacked folder
 */
export function unpackedExecutable(output) {
  const names = { linux: 'arshjul', win32: 'arshjul.exe', darwin: join('Årshjul.app', 'Contents', 'MacOS', 'Årshjul') };
  return join(unpackedFolder(output), forThisPlatform(names));
}

/**
 * @param {string} output
 * @returns {string} the folder that holds app.asar
 */
export function unpackedResources(output) {
  const inside = { linux: 'resources', win32: 'resources', darwin: join('Årshjul.app', 'Contents', 'Resources') };
  return join(unpackedFolder(output), forThisPlatform(inside));
}

/**
 * The files that users get.
 *
 * @param {Electron} electron
 * @param {string} output
 * @returns {Promise<{ built: boolean, output: string }>}
 */
export async function buildInstallers(electron, output) {
  // The Electron comes from where its own installer has put the download; electron-builder cleans up only such a one.
  const result = await electronBuilder([], electron, output);
  return { built: result.code === 0, output: result.output };
}

/**
 * The program as it looks when it is installed, from the very Electron given. With the fallback Electron its own native
 * module takes the place of the one for the pinned Electron.
 *
 * @param {Electron} electron
 * @param {string} output
 * @returns {Promise<void>}
 */
export async function buildUnpacked(electron, output) {
  await rm(unpackedFolder(output), { recursive: true, force: true });
  const result = await electronBuilder(['dir', `-c.electronDist=${electron.folder}`], electron, output);
  if (result.code !== 0) {
    throw new RuntimeProblem('Programmet kunde inte packas. Kör igen med ARSHJUL_DETALJER=1 för att se varför.', {
      cause: result.output,
    });
  }
  await removeDefaultApp(output);
  if (electron.nativeBinding !== undefined) await replaceNativeModule(electron.nativeBinding, output);
}

/**
 * @param {readonly string[]} args
 * @param {Electron} electron
 * @param {string} output
 */
function electronBuilder(args, electron, output) {
  const cli = join(nodeModules, 'electron-builder', 'cli.js');
  const given = [`-c.electronVersion=${electron.version}`, `-c.directories.output=${output}`];
  return run(process.execPath, [cli, forThisPlatform(platformFlags), ...args, '--publish=never', ...given], {
    cwd: projectRoot,
    env: withNodeFirst(),
  });
}

/**
 * What electron-builder does only with an Electron that it has fetched itself.
 *
 * @param {string} output
 */
async function removeDefaultApp(output) {
  await rm(join(unpackedResources(output), 'default_app.asar'), { force: true });
}

/**
 * @param {string} nativeBinding
 * @param {string} output
 */
async function replaceNativeModule(nativeBinding, output) {
  const folder = join(unpackedResources(output), 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
  const names = await readdir(folder);
  for (const name of names) await copyFile(nativeBinding, join(folder, name));
}

/**
 * @template T
 * @param {{ linux: T, win32: T, darwin: T }} choices
 * @returns {T}
 */
function forThisPlatform(choices) {
  if (process.platform === 'linux' || process.platform === 'win32' || process.platform === 'darwin') {
    return choices[process.platform];
  }
  throw new RuntimeProblem('Paket byggs bara på Linux, Windows och macOS. Kör på ett av dem.');
}
