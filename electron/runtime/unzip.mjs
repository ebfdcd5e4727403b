import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const fileType = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks a zip with its modes and symbolic links. No entry gets outside the folder, by name or by link.
 *
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | null} place where an entry goes within the folder, or null to leave it out
 * @returns {Promise<void>}
 */
export async function unzip(zip, folder, place) {
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const name = place(entry.fileName);
    if (name === null || name === '') continue;
    await unpackEntry(file, entry, inside(folder, join(folder, name)), folder);
  }
}

/**
 * @param {import('yauzl').ZipFile} file
 * @param {import('yauzl').Entry} entry
 * @param {string} target
 * @param {string} folder
 */
async function unpackEntry(file, entry, target, folder) {
  if (entry.fileName.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const mode = entry.externalFileAttributes >>> 16;
  const content = await file.openReadStreamPromise(entry);
  if ((mode & fileType) === symbolicLink) {
    const to = await textOf(content);
    inside(folder, isAbsolute(to) ? to : join(dirname(target), to));
    await symlink(to, target);
    return;
  }
  await pipeline(content, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
}

/**
 * @param {string} folder
 * @param {string} path
 */
function inside(folder, path) {
  const way = relative(folder, path);
  if (way.startsWith('..') || isAbsolute(way)) throw new Error(`The zip has an entry outside its folder: ${path}`);
  return path;
}

/** @param {NodeJS.ReadableStream} stream */
async function textOf(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk.toString();
  return text;
}
