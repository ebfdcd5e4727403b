import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';
import { pinnedElectronVersion } from './pinned-electron.mjs';
import { publish } from './publish.mjs';

/** A closed network does not open within an hour; a laptop may be at home by the evening. */
const rememberMs = 6 * 60 * 60 * 1000;

/** @typedef {{ at: number, mirror: string, reason: string }} FailedDownload */

/**
 * Whether a download of the pinned Electron failed so lately, with the same mirror set, that another try would only cost
 * time.
 *
 * @param {number} now
 */
export function failedLately(now = Date.now()) {
  const failed = read();
  return failed !== null && failed.mirror === mirrorSetting() && now >= failed.at && now - failed.at < rememberMs;
}

/**
 * @param {string} reason
 * @param {number} now
 */
export async function rememberFailure(reason, now = Date.now()) {
  /** @type {FailedDownload} */
  const failed = { at: now, mirror: mirrorSetting(), reason };
  await publish(file(), (beside) => writeFile(beside, JSON.stringify(failed)));
}

/** @returns {FailedDownload | null} */
function read() {
  if (!existsSync(file())) return null;
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch (error) {
    // Unreadable memory is no memory: the download is tried again and the file written anew.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function file() {
  return join(cacheFolder(), `electron-${pinnedElectronVersion()}-failed-download.json`);
}

function mirrorSetting() {
  return process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? '';
}
