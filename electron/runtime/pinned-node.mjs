import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeModules } from './paths.mjs';
import { runInOurPlace } from './processes.mjs';
import { RuntimeProblem } from './talk.mjs';

/** What this folder itself needs: it is plain JavaScript so that it runs on the Node a machine happens to have. */
const oldestForSetup = 20;
/** What everything else needs: it is TypeScript that Node runs as it is. */
const oldestForProgram = 24;

/**
 * @param {string} version
 * @returns {number}
 */
function majorOf(version) {
  return Number(version.split('.', 1)[0]);
}

export function checkNode(version = process.versions.node) {
  if (majorOf(version) >= oldestForSetup) return;
  throw new RuntimeProblem(
    `Här finns Node ${version}, men Årshjul behöver Node ${oldestForSetup} eller senare. Installera en nyare Node (nodejs.org) och försök igen.`,
  );
}

export function isNodeNewEnough(version = process.versions.node) {
  return majorOf(version) >= oldestForProgram;
}

/**
 * The Node of this project. It comes as an optional dependency, one package per platform, so that npm checks and places it
 * without running an install script (the `node` package's own script would start a second npm install).
 *
 * @param {NodeJS.Platform} platform
 * @param {string} arch
 * @returns {string | null} path of the executable; null on platforms the registry has none for
 */
function pinnedNode(platform = process.platform, arch = process.arch) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const path = join(nodeModules, name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : null;
}

/** The pinned Node's package also holds its headers, for compiling native modules. */
export function nodeHeaders() {
  const node = pinnedNode();
  return node === null ? null : dirname(dirname(node));
}

/**
 * Runs the same script with the same arguments in the pinned Node.
 *
 * @param {string} scriptUrl
 * @returns {Promise<number>} its exit code
 */
export async function runAgainInPinnedNode(scriptUrl) {
  const node = pinnedNode();
  if (node === null) {
    throw new RuntimeProblem(
      `Här finns Node ${process.versions.node}, men programmet behöver Node ${oldestForProgram}, som inte finns i paketregistret för det här systemet. Installera Node ${oldestForProgram} eller senare (nodejs.org) och försök igen.`,
    );
  }
  return runInOurPlace(node, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], { env: withNodeFirst(node) });
}

/**
 * Programs that start `node` by name (node-gyp does) get the same one.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withNodeFirst(node = process.execPath, env = process.env) {
  return { ...env, PATH: `${dirname(node)}${delimiter}${env.PATH ?? ''}` };
}
