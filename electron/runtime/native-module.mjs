import { existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { cacheFolder, nodeModules } from './paths.mjs';
import { nodeHeaders, withNodeFirst } from './pinned-node.mjs';
import { run } from './processes.mjs';
import { inWorkFolder, publish } from './publish.mjs';
import { compilerNeeds } from './system-needs.mjs';
import { ensureSystemHas } from './system-packages.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/** Raised when how we compile changes, so that an older one in the cache is not taken for it. */
const recipe = 1;
const source = join(nodeModules, 'better-sqlite3');

/**
 * better-sqlite3 compiled so that it works in an Electron older than 36. Its own binary needs Node-API 10, which such an
 * Electron only has as "experimental": without it, the module's references to strings crash.
 *
 * @param {string} electronVersion only part of the name: the module itself works in any Node or Electron with Node-API 9
 * @returns {string} where it is, or will be
 */
export function nativeModulePath(electronVersion) {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const name = `better-sqlite3-${version}-electron-${electronVersion}-${process.platform}-${process.arch}-${recipe}.node`;
  return join(cacheFolder(), name);
}

/**
 * @param {string} electronVersion
 * @returns {Promise<string>} path of the module
 */
export async function ensureNativeModule(electronVersion) {
  const target = nativeModulePath(electronVersion);
  if (existsSync(target)) return target;
  await ensureSystemHas(compilerNeeds);
  await withLock(
    `${target}.lock`,
    async () => {
      if (existsSync(target)) return;
      say('Kompilerar databasmotorn för den här Electron. Det tar ett par minuter, bara första gången.');
      await inWorkFolder(target, async (folder) => {
        const compiled = await compile(folder);
        await publish(target, (beside) => copyFile(compiled, beside));
      });
    },
    { onWait: () => say('Väntar på att en annan kompilering av databasmotorn blir klar.') },
  );
  return target;
}

/**
 * @param {string} folder to compile in
 * @returns {Promise<string>} path of the compiled module
 */
async function compile(folder) {
  for (const part of ['binding.gyp', 'package.json', 'deps', 'lib', 'src']) {
    await cp(join(source, part), join(folder, part), { recursive: true });
  }
  const gyp = join(folder, 'binding.gyp');
  await writeFile(gyp, withExperimentalNodeApi(await readFile(gyp, 'utf8')));
  const headers = nodeHeaders();
  if (headers === null) throw new RuntimeProblem('Projektets Node saknas. Ta bort mappen node_modules och försök igen.');
  const nodeGyp = join(nodeModules, 'node-gyp', 'bin', 'node-gyp.js');
  const result = await run(
    process.execPath,
    [nodeGyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${headers}`, '--jobs=max'],
    // binding.gyp asks `node` for node-addon-api, which lies in our node_modules.
    { cwd: folder, env: { ...withNodeFirst(), NODE_PATH: nodeModules } },
  );
  if (result.code !== 0) {
    throw new RuntimeProblem(
      'Databasmotorn kunde inte kompileras för den här Electron. Kör igen med ARSHJUL_DETALJER=1 för att se kompilatorns svar.',
      { cause: result.output },
    );
  }
  return join(folder, 'build', 'Release', 'better_sqlite3.node');
}

/**
 * @param {string} gyp
 * @returns {string}
 */
export function withExperimentalNodeApi(gyp) {
  const changed = gyp.replace(
    "'NAPI_VERSION=10'",
    "'NAPI_EXPERIMENTAL', 'NAPI_VERSION=2147483647', 'NODE_API_EXPERIMENTAL_NO_WARNING', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'",
  );
  if (changed === gyp) throw new Error("better-sqlite3's binding.gyp no longer sets NAPI_VERSION=10");
  return changed;
}
