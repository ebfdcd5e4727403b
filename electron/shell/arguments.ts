import { resolve } from 'node:path';

const SELF_TEST = '--self-test';
const PRINT = '--print';

/**
 * The store that a command line names: its first argument that is no switch. A program that runs from its folder
 * (`electron FOLDER …`) has that folder before it.
 */
export function openArgument(argv: readonly string[], runsFromFolder: boolean, cwd: string): string | null {
  const names = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  const file = names[runsFromFolder ? 1 : 0];
  return file === undefined ? null : resolve(cwd, file);
}

/** The folder of `--self-test FOLDER`. */
export function selfTestArgument(argv: readonly string[], cwd: string): string | null {
  return folderAfter(SELF_TEST, argv, cwd);
}

/** The folder of `--print FOLDER`, which holds a report. */
export function printArgument(argv: readonly string[], cwd: string): string | null {
  return folderAfter(PRINT, argv, cwd);
}

function folderAfter(name: string, argv: readonly string[], cwd: string): string | null {
  const place = argv.indexOf(name);
  const folder = place === -1 ? undefined : argv[place + 1];
  return folder === undefined ? null : resolve(cwd, folder);
}
