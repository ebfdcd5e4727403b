import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Linux systems keep libraries: Debian's folders per kind of machine, and those of the others. */
const debianFolders = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

/** Files are looked at rather than the package manager asked: it takes no time, and holds on every Linux. */
/** @param {import('./system-needs.mjs').SystemNeed} need */
export function isOnSystem(need) {
  switch (need.kind) {
    case 'library':
      return libraryFolders().some((folder) => existsSync(join(folder, need.file)));
    case 'command':
      return findCommand(need.file) !== null;
    case 'font':
      return holdsFile('/usr/share/fonts', need.file, 4);
  }
}

/**
 * @param {string} name
 * @returns {string | null}
 */
export function findCommand(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const folder = folders.find((candidate) => candidate !== '' && existsSync(join(candidate, name)));
  return folder === undefined ? null : join(folder, name);
}

function libraryFolders() {
  const own = process.arch === 'arm64' ? debianFolders.arm64 : debianFolders.x64;
  const asked = (process.env.LD_LIBRARY_PATH ?? '').split(':').filter((folder) => folder !== '');
  return [...asked, `/usr/lib/${own}`, `/lib/${own}`, '/usr/lib64', '/lib64', '/usr/lib', '/usr/local/lib'];
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {number} depth
 * @returns {boolean}
 */
function holdsFile(folder, file, depth) {
  if (!existsSync(folder)) return false;
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name === file)) return true;
  if (depth === 0) return false;
  return entries.some((entry) => entry.isDirectory() && holdsFile(join(folder, entry.name), file, depth - 1));
}
