import { join } from 'node:path';
import log from 'electron-log/node.js';

/** The file and one before it: a megabyte holds years of starts. */
const LARGEST = 1024 * 1024;

/** Writes lines to `arshjul.log` in a folder; faults also to the terminal, for whoever runs the program from one. */
export function logFile(folder: string): Pick<typeof log, 'info' | 'error'> {
  const { console, file } = log.transports;
  // Not looked for in files around the program: its place is told below.
  file.setAppName('arshjul');
  file.resolvePathFn = () => join(folder, 'arshjul.log');
  file.maxSize = LARGEST;
  file.format = '{y}-{m}-{d} {h}:{i}:{s}.{ms} {level} {text}';
  console.level = 'error';
  return log;
}
