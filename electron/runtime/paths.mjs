import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export const nodeModules = join(projectRoot, 'node_modules');

/**
 * Where things that cost minutes to make are kept between clones: outside node_modules, because `npm ci` empties that.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform, home = homedir()) {
  if (env.ARSHJUL_CACHE) return env.ARSHJUL_CACHE;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'arshjul');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'arshjul', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'arshjul');
  return join(home, '.cache', 'arshjul');
}
