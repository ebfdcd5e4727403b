/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * A registry that mirrors another may lack packages for other systems than its own. npm then writes a lockfile without
 * them, and `npm ci` refuses that lockfile everywhere. Here each gets an entry with what its name says, and without a
 * checksum; npm skips it on every system but its own.
 *
 * @param {LockedPackages} packages the `packages` of a lockfile
 * @returns {LockedPackages} the entries to add; none when the lockfile is whole
 */
export function missingPlatformPackages(packages) {
  /** @type {LockedPackages} */
  const missing = {};
  for (const [path, locked] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
      if (isFound(packages, path, name)) continue;
      const { cpu, libc, os } = platformOf(name);
      // In the order that npm writes them, so that its next install changes nothing here.
      missing[`node_modules/${name}`] = {
        version: range.replace(/^[\^~=v]+/, ''),
        ...(cpu.length > 0 ? { cpu } : {}),
        ...(locked.dev ? { dev: true } : {}),
        ...(libc.length > 0 ? { libc } : {}),
        optional: true,
        os,
      };
    }
  }
  return missing;
}

/**
 * Node's own way of looking: in the package's folder, then in each folder around it.
 *
 * @param {LockedPackages} packages
 * @param {string} from
 * @param {string} name
 */
function isFound(packages, from, name) {
  let folder = from;
  while (true) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/** @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : [];
  if (os.length === 0) throw new Error(`The name of ${name} does not say which system it is for`);
  return { cpu, libc, os };
}
