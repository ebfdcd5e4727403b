import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tempFolder } from '../../support/store.ts';

const MAIN = fileURLToPath(new URL('../../../electron/cli/main.ts', import.meta.url));

export interface CliAnswer {
  readonly exitCode: number | null;
  readonly output: string;
  /** The lines of standard error. */
  readonly errors: readonly string[];
}

export interface CliOptions {
  /** Another user than the test's, by number; only root may. */
  readonly user?: number | undefined;
  /** The largest file that may be written, in blocks of 512 or 1 024 bytes as the system's shell counts. */
  readonly fileBlocks?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the reader of standard output goes away at once, as `| head` does. */
  readonly deaf?: boolean;
}

/** Runs the command line as its own process, in a folder, and waits for it. */
export function cli(
  folder: string,
  args: readonly string[],
  { user, fileBlocks, environment = {}, deaf = false }: CliOptions = {},
): Promise<CliAnswer> {
  const whole = [process.execPath, MAIN, ...args];
  const [command = '', ...rest] =
    fileBlocks === undefined ? whole : ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...whole];
  const identity = user === undefined ? {} : { uid: user, gid: user };
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...identity,
    });
    if (deaf) child.stdout.destroy();
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, output, errors: errors.split('\n').slice(0, -1) });
    });
  });
}

/** A folder of the test's own, with a command line in it. */
export interface Desk {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly run: (...args: string[]) => Promise<CliAnswer>;
  /** Runs what must succeed; fails the test with what the command said when it does not. */
  readonly must: (...args: string[]) => Promise<string>;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
}

export function desk(folder = tempFolder()): Desk {
  const path = (name: string) => join(folder, name);
  const run = (...args: string[]) => cli(folder, args);
  return {
    folder,
    path,
    run,
    must: async (...args) => {
      const { exitCode, output, errors } = await run(...args);
      if (exitCode !== 0 || errors.length > 0) throw new Error(`${args.join(' ')}: ${exitCode}\n${errors.join('\n')}`);
      return output;
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    write: (name, content) => writeFileSync(path(name), content),
  };
}
