import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const STORE = new URL('./store-child.ts', import.meta.url);
const LOCK = new URL('./lock-child.ts', import.meta.url);
const REPORT = new URL('./write-child.ts', import.meta.url);
const SCRIPTS = { hold: STORE, type: STORE, write: STORE, read: STORE, compete: LOCK, report: REPORT } as const;

export interface SecondProgram {
  readonly process: ChildProcess;
  /** Everything it has said, line by line. */
  readonly said: readonly string[];
  /** Waits until it has said this many lines, or has ended. */
  readonly lines: (count: number) => Promise<void>;
  readonly ended: Promise<unknown>;
}

/** Starts a second program (see `store-child.ts`, `lock-child.ts`, `write-child.ts`); it is gone when the test is done. `user` is a number of the system's, for a start as root. */
export function startSecond(what: keyof typeof SCRIPTS, file: string, user?: number): SecondProgram {
  const identity = user === undefined ? {} : { uid: user, gid: user };
  const child = spawn(process.execPath, [fileURLToPath(SCRIPTS[what]), what, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...identity,
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const said: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    said.push(...parts);
  });
  const ended = once(child, 'close');
  const lines = async (count: number) => {
    while (said.length < count && child.exitCode === null && child.signalCode === null) {
      await Promise.race([once(child.stdout, 'data'), ended]);
    }
  };
  return { process: child, said, lines, ended };
}

/** A user who is not root: whom a start as root becomes, and nobody else than the tester otherwise. */
export const plainUser = process.getuid?.() === 0 ? 65_534 : undefined;

/** What a second program answers. */
export async function askSecond(what: 'write' | 'read' | 'report', file: string, user?: number): Promise<string> {
  const second = startSecond(what, file, user);
  second.process.stdin?.end();
  await second.ended;
  return second.said.join('\n');
}
