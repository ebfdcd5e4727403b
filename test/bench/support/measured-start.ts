import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Electron } from '../../../electron/runtime/electron.mjs';
import { launchOptions } from '../../../electron/runtime/launch.mjs';

export interface Start {
  /** From the process's creation until its window is painted and can be worked in, in milliseconds. */
  readonly drawn: number;
  /** Resident memory of all its processes together a second after that, in megabytes. */
  readonly memory: number;
}

interface Page {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

/** How long a program may take to show its window before the measurement is given up, in milliseconds. */
const PATIENCE = 30_000;
const DRAWN = `new Promise((resolve) => {
  const look = (list) => {
    const mark = list.find(({ name }) => name === 'view-drawn');
    if (mark) resolve(performance.timeOrigin + mark.startTime);
  };
  new PerformanceObserver((seen) => look(seen.getEntries())).observe({ type: 'mark', buffered: true });
})`;

/**
 * Starts a program as a person does, without a test driver in it, and reads from its page's own time line when the mark
 * `view-drawn` was set. The program is ended afterwards.
 */
export async function measureStart(electron: Electron, appFolder: string, userData: string): Promise<Start> {
  const { executablePath, args, env } = launchOptions(electron, {
    appFolder,
    args: ['--remote-debugging-port=0'],
    env: { ...process.env, ARSHJUL_USER_DATA: userData },
  });
  const begun = Date.now();
  const child = spawn(executablePath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  try {
    const drawn = (await drawnAt(await debuggerPort(child))) - begun;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { drawn, memory: memoryOf(child.pid ?? 0) };
  } finally {
    child.kill();
    await ended;
  }
}

async function debuggerPort(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stderr ?? []) {
    said += String(part);
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error(`the program ended before it could be measured:\n${said}`);
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
  throw new Error('the program showed no window');
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

/** Resident megabytes of a process and everything it has started. */
function memoryOf(root: number): number {
  const rows = processes();
  const tree = new Set([root]);
  for (const pid of tree) for (const row of rows) if (row.parent === pid) tree.add(row.pid);
  return rows.filter(({ pid }) => tree.has(pid)).reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
}

function processes(): readonly { readonly pid: number; readonly parent: number; readonly kilobytes: number }[] {
  const table =
    process.platform === 'win32'
      ? execFileSync('powershell', [
          '-NoProfile',
          '-Command',
          'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $([int]($_.WorkingSetSize / 1KB))" }',
        ])
      : execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return String(table)
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, kilobytes };
    });
}
