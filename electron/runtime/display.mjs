import { spawn } from 'node:child_process';
import { findCommand } from './system-files.mjs';
import { displayNeeds } from './system-needs.mjs';
import { ensureSystemHas } from './system-packages.mjs';
import { RuntimeProblem, say } from './talk.mjs';

/**
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env what a program needs to find it
 * @property {() => void} stop
 */

const startTimeMs = 20_000;

/** @param {Readonly<Record<string, string | undefined>>} env */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * The display there is, or an invisible one for one program.
 *
 * @returns {Promise<Display>}
 */
export async function ensureDisplay() {
  if (hasDisplay()) return { env: {}, stop: () => {} };
  // It also ends by itself with the last window, so that it is not left over when we are killed.
  const display = await startInvisibleDisplay(['-terminate']);
  say(`Ingen skärm finns, så programmet visas på en osynlig (Xvfb ${display.env.DISPLAY}).`);
  return display;
}

/**
 * A display nobody sees, the same on every machine.
 *
 * @param {readonly string[]} flags how long it lives; by default until it is stopped
 * @returns {Promise<Display>}
 */
export async function startInvisibleDisplay(flags = ['-noreset']) {
  await ensureSystemHas(displayNeeds);
  const command = findCommand('Xvfb') ?? 'Xvfb';
  // The server itself finds a free number and writes it to the pipe: two started at once do not collide.
  const server = spawn(command, ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', ...flags], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // In a group of its own, so that Ctrl+C reaches the program first and the display is there until it has ended.
    detached: true,
  });
  const stop = () => {
    server.kill('SIGTERM');
  };
  process.once('exit', stop);
  const number = await displayNumber(server);
  server.unref();
  return {
    env: { DISPLAY: `:${number}` },
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const pipe = server.stdio[3];
    const fail = (/** @type {unknown} */ cause) => {
      clearTimeout(timer);
      server.kill('SIGKILL');
      reject(
        new RuntimeProblem(
          'En osynlig skärm (Xvfb) gick inte att starta. Kontrollera att paketet xvfb är helt, eller sätt DISPLAY till en skärm som finns, och försök igen.',
          { cause },
        ),
      );
    };
    const timer = setTimeout(() => fail('no display number in time'), startTimeMs);
    server.once('error', fail);
    server.once('exit', (code, signal) => fail(`Xvfb ended with ${code ?? signal}`));
    let text = '';
    pipe?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      server.removeAllListeners('exit');
      pipe.destroy();
      resolve(text.trim());
    });
  });
}
