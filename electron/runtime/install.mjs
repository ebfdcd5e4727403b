import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsWhatIsLocked, parseLockfile, setupStamp } from './installed-packages.mjs';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, nodeModules, projectRoot } from './paths.mjs';
import { RuntimeProblem, say } from './talk.mjs';

const stampFile = join(nodeModules, '.arshjul-setup');
const npmsOwnList = join(nodeModules, '.package-lock.json');

/**
 * Sees to it that node_modules holds what package-lock.json says. No package's install script is run: Electron's would
 * download at once, the others are not needed (what they would build is inside the packages, or made by this folder).
 *
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  const lockfile = readLockfile();
  if (isInstalled(lockfile)) return;
  await withLock(
    installLock(),
    async () => {
      if (isInstalled(lockfile)) return;
      await install();
      writeFileSync(stampFile, setupStamp(lockfile));
    },
    { onWait: () => say('Väntar på att en annan installation i samma mapp blir klar.') },
  );
}

/** @param {string} lockfile */
function isInstalled(lockfile) {
  const stamp = setupStamp(lockfile);
  if (readOrEmpty(stampFile) === stamp) return true;
  const wanted = parseLockfile(lockfile);
  const installed = parseLockfile(readOrEmpty(npmsOwnList));
  if (wanted === null || installed === null || !holdsWhatIsLocked(wanted, installed)) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

async function install() {
  say('Hämtar de paket som programmet bygger på (npm ci). Det tar någon minut första gången.');
  const result = await npm([installCommand(), '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
    env: { ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
  });
  if (result.code !== 0) {
    throw new RuntimeProblem(
      'Paketen kunde inte installeras (npm ci misslyckades). Kontrollera att npm når sitt paketregister och försök igen.',
      { cause: result.output },
    );
  }
}

/** Windows cannot remove the Node that is running us, which `npm ci` would; `npm install` replaces only what differs. */
function installCommand() {
  return process.platform === 'win32' && process.execPath.startsWith(nodeModules) ? 'install' : 'ci';
}

/** In the cache folder, because node_modules does not exist yet; one per checkout. */
function installLock() {
  const checkout = createHash('sha256').update(projectRoot).digest('hex').slice(0, 12);
  return join(cacheFolder(), `install-${checkout}.lock`);
}

function readLockfile() {
  const path = join(projectRoot, 'package-lock.json');
  if (!existsSync(path)) {
    throw new RuntimeProblem('Filen package-lock.json saknas. Hämta en hel kopia av projektet och försök igen.');
  }
  return readFileSync(path, 'utf8');
}

/** @param {string} path */
function readOrEmpty(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
