import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One value for the content of files and whole folders: their names and bytes, not their times, which a checkout changes.
 *
 * @param {string} root
 * @param {readonly string[]} paths files and folders below root, with `/`; one that does not exist counts as such
 * @param {readonly string[]} leftOut folders below root that do not count
 * @returns {string}
 */
export function fingerprint(root, paths, leftOut = []) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) add(path);
  return hash.digest('hex');

  /** @param {string} path */
  function add(path) {
    if (leftOut.includes(path)) return;
    const full = join(root, path);
    if (!existsSync(full)) {
      hash.update(`- ${path}\n`);
      return;
    }
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(full);
    hash.update(`${content.length} ${path}\n`);
    hash.update(content);
  }
}
