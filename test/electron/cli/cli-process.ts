import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
  /** Whether the reader of standard output goes away at once, as `| head` does. */
  readonly deaf?: boolean;
}

/** Runs the command line as its own process, in a folder, and waits for it: for what only a process can show. */
export function cliProcess(
  folder: string,
  args: readonly string[],
  { user, fileBlocks, deaf = false }: CliOptions = {},
): Promise<CliAnswer> {
  const whole = [process.execPath, MAIN, ...args];
  const [command = '', ...rest] =
    fileBlocks === undefined ? whole : ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$@"`, 'sh', ...whole];
  const identity = user === undefined ? {} : { uid: user, gid: user };
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...identity });
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
