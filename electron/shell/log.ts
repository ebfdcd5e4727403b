import { join } from 'node:path';
import { withoutNames } from './without-names.ts';

export interface Log {
  readonly note: (what: string, details?: string) => void;
  readonly fault: (what: string, details?: string) => void;
  readonly folder: string;
}

/**
 * The log, for whoever has to find out why something went wrong: what happened and when, in English, without names of people or
 * files and without anything that people have written. Its library is loaded with the first line.
 */
export function openLog(userData: string): Log {
  const folder = join(userData, 'logs');
  const write = async (level: 'info' | 'error', what: string, details: string | undefined) => {
    const line = withoutNames(details === undefined || details === '' ? what : `${what}: ${details}`);
    try {
      const { logFile } = await import('./log-file.ts');
      logFile(folder)[level](line);
    } catch (error) {
      // A log that cannot be written must not end the program; the terminal is what is left to say it in.
      process.stderr.write(`${line}\n${String(error)}\n`);
    }
  };
  return {
    note: (what, details) => void write('info', what, details),
    fault: (what, details) => void write('error', what, details),
    folder,
  };
}
