import { createHash } from 'node:crypto';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [link]
 */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lockfile */

/**
 * What node_modules/.arshjul-setup holds after an install from this lockfile.
 *
 * @param {string | Buffer} lockfile
 * @returns {string}
 */
export function setupStamp(lockfile) {
  return createHash('sha256').update(lockfile).digest('hex');
}

/**
 * Whether what npm says it installed (node_modules/.package-lock.json) is what the lockfile asks for, so that a folder
 * someone filled with plain `npm install` is taken as it is. Optional packages of other platforms are never installed.
 *
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 * @returns {boolean}
 */
export function holdsWhatIsLocked(wanted, installed) {
  for (const [path, locked] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (found === undefined) {
      if (locked.optional || locked.devOptional) continue;
      return false;
    }
    if (found.version !== locked.version || found.integrity !== locked.integrity) return false;
  }
  return Object.keys(installed.packages).every((path) => path in wanted.packages);
}

/**
 * @param {string} text
 * @returns {Lockfile | null}
 */
export function parseLockfile(text) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    // A file cut short by a kill: as good as none.
    return null;
  }
  if (typeof value !== 'object' || value === null || !('packages' in value)) return null;
  if (typeof value.packages !== 'object' || value.packages === null) return null;
  return { packages: /** @type {Record<string, LockedPackage>} */ (value.packages) };
}
