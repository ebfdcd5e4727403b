import { ensureBuilt } from './build.mjs';
import { ensureDisplay } from './display.mjs';
import { describeElectron, ensureElectron } from './electron.mjs';
import { launchOptions } from './launch.mjs';
import { runInOurPlace } from './processes.mjs';
import { electronNeeds } from './system-needs.mjs';
import { ensureSystemHas } from './system-packages.mjs';
import { say } from './talk.mjs';

/**
 * @param {readonly string[]} args passed on to the program: a store file, for one
 * @returns {Promise<number>} the program's exit code
 */
export async function startProgram(args) {
  await ensureSystemHas(electronNeeds);
  const [electron] = await Promise.all([ensureElectron(), ensureBuilt()]);
  const display = await ensureDisplay();
  say(describeElectron(electron));
  try {
    const launch = launchOptions(electron, { args, env: display.env });
    // npm changes to the project's folder; a store is named from where the person stands.
    const cwd = process.env.INIT_CWD ?? process.cwd();
    return await runInOurPlace(launch.executablePath, launch.args, { cwd, env: launch.env });
  } finally {
    display.stop();
  }
}
