import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { describeElectron, ensureElectron } from './electron.mjs';
import { buildInstallers, buildUnpacked, unpackedFolder } from './packages.mjs';
import { projectRoot } from './paths.mjs';
import { pinnedElectronVersion } from './pinned-electron.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function packageProgram(args) {
  const [first, ...rest] = args;
  if (rest.length > 0 || (first !== undefined && first !== '--unpacked-for-test')) {
    throw new RuntimeProblem(`Okänt val: ${args.join(' ')}. Kör "npm run package", eller lägg till "-- --unpacked-for-test".`);
  }
  return first === undefined ? packageForRelease() : packageForTest();
}

/** @returns {Promise<number>} */
async function packageForRelease() {
  const electron = await ensureElectron();
  say(describeElectron(electron));
  refuseFallback(electron);
  await ensureBuilt();
  const output = join(projectRoot, 'dist');
  const installers = await buildInstallers(electron, output);
  if (installers.built) {
    say(`Paketen ligger i ${output}.`);
    return 0;
  }
  await buildUnpacked(electron, output);
  throw new RuntimeProblem(
    `Installationspaketen kunde inte byggas, troligen för att hjälpprogrammen inte gick att hämta. Programmet ligger uppackat i ${unpackedFolder(output)}; kör igen med ett öppnare nät för att få paketen.`,
    { cause: installers.output },
  );
}

/** @param {import('./electron.mjs').Electron} electron */
export function refuseFallback(electron) {
  if (!electron.isFallback) return;
  throw new RuntimeProblem(
    `Paket för användare byggs aldrig med reserven, Electron ${electron.version}, vars Chromium är för gammal. Kör igen där Electron ${pinnedElectronVersion()} går att hämta, eller sätt ELECTRON_MIRROR till en server som har den.`,
  );
}

/** @returns {Promise<number>} */
async function packageForTest() {
  const [electron] = await Promise.all([ensureElectron(), ensureBuilt()]);
  say(describeElectron(electron));
  const output = join(projectRoot, 'dist', 'test');
  await buildUnpacked(electron, output);
  say(`Programmet ligger uppackat i ${unpackedFolder(output)}. Det är för test och lämnas inte ut.`);
  return 0;
}
