import { failedLately, rememberFailure } from './failed-download.mjs';
import { ensureFallbackElectron, findFallbackElectron, hasFallbackForThisSystem } from './fallback-electron.mjs';
import { findPinnedElectron, installPinnedElectron, pinnedElectronVersion } from './pinned-electron.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/**
 * An Electron to start or test with.
 *
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} folder all of its files, as they are published
 * @property {string} version
 * @property {boolean} isFallback the registry's older one: never for release
 * @property {string} [nativeBinding] better-sqlite3 compiled for it, where its own binary does not fit
 */

/**
 * The Electron that is ready to use, without any network. The pinned one goes first.
 *
 * @returns {Electron | null}
 */
export function findElectron() {
  return findPinnedElectron() ?? findFallbackElectron();
}

/**
 * The pinned Electron wherever its download works, else the fallback.
 *
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const pinned = findPinnedElectron();
  if (pinned !== null) return pinned;
  if (!hasFallbackForThisSystem() || !failedLately()) {
    say(`Hämtar Electron ${pinnedElectronVersion()}.`);
    const answer = await installPinnedElectron();
    if (answer.electron !== null) return answer.electron;
    if (!hasFallbackForThisSystem()) throw noElectron(answer.reason);
    await rememberFailure(answer.reason);
  }
  return findFallbackElectron() ?? ensureFallbackElectron();
}

/**
 * @param {Electron} electron
 * @returns {string} the one line that says which Electron runs
 */
export function describeElectron(electron) {
  if (!electron.isFallback) return `Electron ${electron.version}.`;
  return `Electron ${electron.version} (reserv ur paketregistret; ${pinnedElectronVersion()} gick inte att hämta).`;
}

/** @param {string} reason */
function noElectron(reason) {
  return new RuntimeProblem(
    `Electron ${pinnedElectronVersion()} gick inte att hämta. Kontrollera nätet, eller sätt ELECTRON_MIRROR till en server som har den, och försök igen.`,
    { cause: reason },
  );
}
