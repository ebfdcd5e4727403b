import { hasDisplay } from './display.mjs';
import { findElectron } from './electron.mjs';
import { electronFlags, thisMachine } from './electron-flags.mjs';
import { projectRoot } from './paths.mjs';
import { RuntimeProblem } from './talk.mjs';

/** @typedef {import('./electron.mjs').Electron} Electron */

/**
 * How the app is started from its folder: by `npm start` and by the tests alike.
 *
 * @param {Electron} electron
 * @param {{ appFolder?: string, args?: readonly string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function launchOptions(electron, options = {}) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries({ ...process.env, ...options.env })) {
    if (value !== undefined) env[name] = value;
  }
  // Terminals inside other Electron programs set it, and it would make a plain Node of ours.
  delete env.ELECTRON_RUN_AS_NODE;
  delete env.ARSHJUL_SQLITE_BINDING;
  if (electron.nativeBinding !== undefined) env.ARSHJUL_SQLITE_BINDING = electron.nativeBinding;
  return {
    executablePath: electron.executable,
    args: [options.appFolder ?? projectRoot, ...electronFlags(thisMachine()), ...(options.args ?? [])],
    env,
  };
}

/**
 * What Playwright's `_electron.launch` takes. Nothing is fetched here: `npm test` has seen to the Electron and the display.
 *
 * @param {{ appFolder?: string, args?: readonly string[], env?: NodeJS.ProcessEnv }} [options]
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function electronLaunchOptions(options = {}) {
  const electron = findElectron();
  if (electron === null || !hasDisplay()) {
    throw new RuntimeProblem('Testerna saknar Electron eller skärm. Kör dem med "npm test -- NAMN", som ordnar båda.');
  }
  return launchOptions(electron, options);
}
