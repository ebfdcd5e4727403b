import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Electron } from '../../../electron/runtime/electron.mjs';
import { launchOptions } from '../../../electron/runtime/launch.mjs';
import { memoryOfTree } from './memory.ts';

export interface Start {
  /** From the process's creation until its window is on the screen with a view that can be worked in, in milliseconds. */
  readonly ready: number;
  /** Resident memory of all its processes together a second after that, in megabytes. */
  readonly memory: number;
}

const TIMED = fileURLToPath(new URL('./timed-start', import.meta.url));
/** The main file of a program with one window and nothing in it. */
export const BARE_MAIN = fileURLToPath(new URL('./timed-start/bare.js', import.meta.url));

/** How long a program may take before the measurement is given up, in milliseconds. */
const PATIENCE = 30_000;

/** In the page: when its view was painted and could be worked in, as an instant in milliseconds. */
const DRAWN = `new Promise((resolve) => {
  const look = (list) => {
    const mark = list.find(({ name }) => name === 'view-drawn');
    if (mark) resolve(performance.timeOrigin + mark.startTime);
  };
  new PerformanceObserver((seen) => look(seen.getEntries())).observe({ type: 'mark', buffered: true });
})`;

/**
 * Starts a program as a person does, without a test driver in it: its own page says when the view was drawn, and Electron when
 * the window was shown. The later of them counts. The program is ended afterwards.
 */
export async function measureStart(electron: Electron, main: string, userData: string): Promise<Start> {
  const { executablePath, args, env } = launchOptions(electron, {
    appFolder: TIMED,
    args: ['--remote-debugging-port=0'],
    env: { ...process.env, ARSHJUL_USER_DATA: userData, TIMED_MAIN: pathToFileURL(main).href },
  });
  const begun = Date.now();
  const child = spawn(executablePath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  try {
    const [shown, drawn] = await Promise.all([
      said(child.stdout, /shown (\d+)/),
      said(child.stderr, /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//).then(drawnAt),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { ready: Math.max(Number(shown), drawn) - begun, memory: memoryOfTree(child.pid ?? 0) };
  } finally {
    child.kill();
    await ended;
  }
}

/** What a program says that matches, as soon as it has said it. */
function said(stream: ChildProcess['stdout'], pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream?.on('data', (part) => {
      text += String(part);
      const found = pattern.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    stream?.on('close', () => reject(new Error(`the program ended before it could be measured:\n${text}`)));
  });
}

interface Page {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

/** Asks again when the page that was asked went away: a window begins with an empty one. */
async function drawnAt(port: string): Promise<number> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Page[];
    const page = pages.find(({ type }) => type === 'page');
    const drawn = page === undefined ? null : await evaluate(page, DRAWN);
    if (drawn !== null) return drawn;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the program drew no view');
}

async function evaluate({ webSocketDebuggerUrl }: Page, expression: string): Promise<number | null> {
  const socket = new WebSocket(webSocketDebuggerUrl);
  await once(socket, 'open');
  const answer = once(socket, 'message');
  socket.send(
    JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }),
  );
  const [{ data }] = (await answer) as [{ data: string }];
  socket.close();
  const { result } = JSON.parse(data) as { result?: { result: { value?: number } } };
  return result?.result.value ?? null;
}
