import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuntimeProblem } from './talk.mjs';

/** @typedef {{ name: string, version: string, license: string, texts: readonly string[] }} Notice */
/** @typedef {{ version?: string, license?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} LockedPackage */

const licenseFile = /^(licen[cs]e|copying|notice)([._-].*)?$/i;
/** The packages that only bring a Node to run the project with; no part of them is in the program. */
const notShipped = /^node-(linux|win|darwin)-/;

/** The texts of licences that a package only names, in resources/licences. The LGPL 3 is the GPL 3 with additions. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const namedOnly = { 'dictionary-sv': ['LGPL-3.0.txt', 'GPL-3.0.txt'] };

/** What a package holds of others without a word about their licence. */
/** @type {Readonly<Record<string, { name: string, version: string, license: string, about: string, files: readonly string[] }>>} */
const heldInside = {
  'hunspell-asm': {
    name: 'hunspell',
    version: '1.7 (fc6a952)',
    license: 'MPL-1.1',
    about:
      'Compiled to WebAssembly in hunspell-asm, unchanged. Its source is at https://github.com/hunspell/hunspell, commit fc6a952.',
    files: ['MPL-1.1.txt'],
  },
};

/**
 * What others have written and the program ships: every package that is not for development alone, with its licence.
 * Electron and Chromium bring their own notices beside the program.
 *
 * @param {string} root the project's folder, installed
 * @returns {readonly Notice[]} by name
 */
export function collectNotices(root) {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, locked]) => path !== '' && !locked.dev && !locked.devOptional)
    .map(([path, locked]) => ({ path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), locked }))
    .filter(({ path, name }) => !notShipped.test(name) && existsSync(join(root, path, 'package.json')))
    .flatMap(({ path, name, locked }) => [notice(root, path, name, locked), ...noticeInside(root, name)])
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} name
 * @param {LockedPackage} locked
 * @returns {Notice}
 */
function notice(root, path, name, locked) {
  const folder = join(root, path);
  const license = locked.license ?? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license;
  if (typeof license !== 'string' || license === '') {
    throw new RuntimeProblem(`Paketet ${name} säger inte vilken licens det har. Ta reda på den innan det används.`);
  }
  const texts = readdirSync(folder)
    .filter((file) => licenseFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version: locked.version ?? '', license, texts: [...texts, ...licences(root, namedOnly[name] ?? [])] };
}

/**
 * @param {string} root
 * @param {string} holder
 * @returns {readonly Notice[]}
 */
function noticeInside(root, holder) {
  const held = heldInside[holder];
  if (held === undefined) return [];
  const { name, version, license, about, files } = held;
  return [{ name, version, license, texts: [about, ...licences(root, files)] }];
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {readonly string[]}
 */
function licences(root, files) {
  return files.map((file) => readFileSync(join(root, 'resources', 'licences', file), 'utf8').trim());
}

/**
 * @param {readonly Notice[]} notices
 * @returns {string}
 */
export function formatNotices(notices) {
  const head = 'Årshjul ships the following packages, each under its own licence.\n';
  const rule = '='.repeat(78);
  return [head, ...notices.map((n) => [rule, `${n.name} ${n.version} (${n.license})`, rule, ...n.texts, ''].join('\n'))].join(
    '\n',
  );
}
