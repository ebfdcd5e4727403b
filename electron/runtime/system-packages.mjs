import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { cacheFolder } from './paths.mjs';
import { run } from './processes.mjs';
import { findCommand, isOnSystem } from './system-files.mjs';
import { missingNeeds, packageNames } from './system-needs.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/** @typedef {import('./system-needs.mjs').SystemNeed} SystemNeed */

/**
 * Sees to it that the system has what is needed. Only Linux leaves this to the person; there, root on Debian gets it
 * installed, and everyone else is told what to install and how.
 *
 * @param {readonly SystemNeed[]} needs
 * @returns {Promise<void>}
 */
export async function ensureSystemHas(needs) {
  if (process.platform !== 'linux' || missingNeeds(needs, isOnSystem).length === 0) return;
  const isDebian = findCommand('apt-get') !== null && findCommand('dpkg') !== null;
  if (!isDebian || process.getuid?.() !== 0) throw await whatToInstall(missingNeeds(needs, isOnSystem), isDebian);
  await withLock(join(cacheFolder(), 'apt.lock'), () => installMissing(needs), {
    onWait: () => say('Väntar på en annan installation av systempaket.'),
  });
}

/** @param {readonly SystemNeed[]} needs */
async function installMissing(needs) {
  const missing = missingNeeds(needs, isOnSystem);
  if (missing.length === 0) return;
  // An old package list names files that the mirror no longer has.
  const update = await apt(['update']);
  const names = await knownNames(missing);
  say(`Installerar systempaket med apt-get: ${names.join(' ')}`);
  const install = await apt(['install', '--yes', '--no-install-recommends', ...names]);
  if (install.code !== 0 || missingNeeds(missing, isOnSystem).length > 0) {
    throw new RuntimeProblem(
      `Systempaketen kunde inte installeras. Kör "apt-get update && apt-get install ${names.join(' ')}" och försök igen.`,
      { cause: `${update.output}\n${install.output}` },
    );
  }
}

/** @param {readonly SystemNeed[]} missing */
async function knownNames(missing) {
  /** @type {Set<string>} */
  const known = new Set();
  for (const name of missing.flatMap((need) => need.debian)) {
    const answer = await run('apt-cache', ['show', '--no-all-versions', name]);
    if (answer.code === 0 && answer.stdout !== '') known.add(name);
  }
  return packageNames(missing, (name) => known.has(name));
}

/** @param {readonly string[]} args */
function apt(args) {
  return run('apt-get', ['--quiet', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * @param {readonly SystemNeed[]} missing
 * @param {boolean} isDebian
 */
async function whatToInstall(missing, isDebian) {
  const names = (isDebian ? await knownNames(missing) : packageNames(missing, () => false)).join(' ');
  if (isDebian) {
    return new RuntimeProblem(`Systempaket saknas: ${names}. Kör "sudo apt-get install ${names}" och försök igen.`);
  }
  const files = missing.map((need) => need.file).join(', ');
  return new RuntimeProblem(`Systemet saknar ${files}. Installera det som motsvarar Debians paket ${names} och försök igen.`);
}
