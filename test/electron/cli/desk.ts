import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as runCommandLine } from '../../../electron/cli/run.ts';
import { tempFolder } from '../../support/store.ts';
import { type CliAnswer, cliProcess } from './cli-process.ts';

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

/** A desk whose commands run in the test's own process, as their process would run them. */
export function desk(folder = tempFolder()): Desk {
  return deskWith(folder, inThisProcess);
}

/** A desk that starts a process for each command, and takes the time of it. */
export function deskOfProcesses(folder = tempFolder()): Desk {
  return deskWith(folder, cliProcess);
}

type RunIn = (folder: string, args: readonly string[]) => Promise<CliAnswer>;

function deskWith(folder: string, runIn: RunIn): Desk {
  const path = (name: string) => join(folder, name);
  const run = (...args: string[]) => runIn(folder, args);
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

let turn: Promise<unknown> = Promise.resolve();

/** Files are named from where the process stands, and it stands in one folder at a time: commands take turns. */
function inThisProcess(folder: string, args: readonly string[]): Promise<CliAnswer> {
  const answer = turn.then(async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      return await runCommandLine(args);
    } finally {
      process.chdir(before);
    }
  });
  turn = answer.catch(() => undefined);
  return answer;
}
