/**
 * What the program needs of the system it runs on, beyond Node. A need is looked for where systems keep such things, and
 * named by its Debian package; some packages got new names in Debian 13, so there can be several.
 *
 * @typedef {object} SystemNeed
 * @property {'library' | 'command' | 'font'} kind
 * @property {string} file
 * @property {readonly [string, ...string[]]} debian newest name first
 */

/** @type {readonly SystemNeed[]} */
export const electronNeeds = [
  { kind: 'library', file: 'libgtk-3.so.0', debian: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { kind: 'library', file: 'libnss3.so', debian: ['libnss3'] },
  { kind: 'library', file: 'libasound.so.2', debian: ['libasound2t64', 'libasound2'] },
  { kind: 'library', file: 'libgbm.so.1', debian: ['libgbm1'] },
  { kind: 'library', file: 'libatk-bridge-2.0.so.0', debian: ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'] },
  { kind: 'library', file: 'libcups.so.2', debian: ['libcups2t64', 'libcups2'] },
  { kind: 'library', file: 'libdrm.so.2', debian: ['libdrm2'] },
  { kind: 'library', file: 'libxkbcommon.so.0', debian: ['libxkbcommon0'] },
];

/** @type {readonly SystemNeed[]} */
export const displayNeeds = [{ kind: 'command', file: 'Xvfb', debian: ['xvfb'] }];

/**
 * The tests turn the documents into pictures, in the fonts that people have, and race another writer of Word documents.
 *
 * @type {readonly SystemNeed[]}
 */
export const documentNeeds = [
  { kind: 'command', file: 'soffice', debian: ['libreoffice-writer'] },
  { kind: 'command', file: 'localc', debian: ['libreoffice-calc'] },
  { kind: 'command', file: 'loimpress', debian: ['libreoffice-impress'] },
  { kind: 'command', file: 'pdftoppm', debian: ['poppler-utils'] },
  { kind: 'command', file: 'pandoc', debian: ['pandoc'] },
  { kind: 'font', file: 'Carlito-Regular.ttf', debian: ['fonts-crosextra-carlito'] },
];

/** @type {readonly SystemNeed[]} */
export const compilerNeeds = [
  { kind: 'command', file: 'g++', debian: ['g++'] },
  { kind: 'command', file: 'make', debian: ['make'] },
  { kind: 'command', file: 'python3', debian: ['python3'] },
];

/**
 * @param {readonly SystemNeed[]} needs
 * @param {(need: SystemNeed) => boolean} isThere
 * @returns {SystemNeed[]}
 */
export function missingNeeds(needs, isThere) {
  return needs.filter((need) => !isThere(need));
}

/**
 * @param {readonly SystemNeed[]} missing
 * @param {(name: string) => boolean} isPackage whether this system's package lists have a package of that name
 * @returns {string[]} package names to install
 */
export function packageNames(missing, isPackage) {
  return missing.map((need) => need.debian.find(isPackage) ?? need.debian[need.debian.length - 1] ?? need.file);
}
