import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { cacheFolder, nodeModules } from './paths.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./electron.mjs').Electron} Electron */

const folder = join(nodeModules, 'electron');
const probeTimeMs = 5_000;
const downloadTimeMs = 10 * 60 * 1000;

/** @returns {string} the version that package.json pins */
export function pinnedElectronVersion() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * The same test as Electron's own: its installer writes path.txt last.
 *
 * @returns {Electron | null} the pinned Electron, if its installer has put it in node_modules
 */
export function findPinnedElectron() {
  const version = pinnedElectronVersion();
  const pathFile = join(folder, 'path.txt');
  const versionFile = join(folder, 'dist', 'version');
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null;
  if (readFileSync(versionFile, 'utf8').replace(/^v/, '').trim() !== version) return null;
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { executable, folder: join(folder, 'dist'), version, isFallback: false } : null;
}

/**
 * Runs Electron's own installer, if what it would download can be reached.
 *
 * @returns {Promise<{ electron: Electron } | { electron: null, reason: string }>}
 */
export async function installPinnedElectron() {
  const unreachable = await probeDownload();
  if (unreachable !== null) return { electron: null, reason: unreachable };
  return withLock(join(cacheFolder(), `electron-${pinnedElectronVersion()}-install.lock`), async () => {
    const already = findPinnedElectron();
    if (already !== null) return { electron: already };
    const result = await run(process.execPath, [join(folder, 'install.js')], { timeoutMs: downloadTimeMs });
    const electron = findPinnedElectron();
    return electron === null ? { electron, reason: result.output } : { electron };
  });
}

/**
 * Asks for the first byte of the very file that the installer would download: its own library works out the address, with
 * mirrors and proxies as people have them set up.
 *
 * @returns {Promise<string | null>} why not, or null when it can be reached
 */
export async function probeDownload() {
  const { downloadArtifact } = await import('@electron/get');
  const require = createRequire(import.meta.url);
  const reached = new Error('reached');
  // The installer's own setting for where it keeps downloads.
  const cacheRoot = process.env.electron_config_cache;
  try {
    await downloadArtifact({
      version: pinnedElectronVersion(),
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: require('electron/checksums.json'),
      ...(cacheRoot === undefined ? {} : { cacheRoot }),
      downloader: {
        async download(url) {
          const response = await fetch(url, {
            headers: { range: 'bytes=0-0' },
            signal: AbortSignal.timeout(probeTimeMs),
          });
          await response.body?.cancel();
          if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
          throw reached;
        },
      },
    });
    // Nothing had to be asked for: the library has the file from an earlier download.
    return null;
  } catch (error) {
    return error === reached ? null : reasonOf(error);
  }
}

/**
 * `fetch` says only that it failed; what failed is in the cause.
 *
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  if (!(error instanceof Error) || error.cause === undefined) return String(error);
  return `${error.message}: ${reasonOf(error.cause)}`;
}
