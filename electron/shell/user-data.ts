import { join, resolve } from 'node:path';

/**
 * The program's own folder on this machine, for one person; `ARSHJUL_USER_DATA` or `--user-data-dir=FOLDER` name another. Its name is plain letters: "Årshjul" is spelled in two ways in Unicode,
 * and file systems disagree about which.
 */
export function userDataFolder(appData: string, env: Readonly<Record<string, string | undefined>>, switchValue: string): string {
  const given = env.ARSHJUL_USER_DATA || switchValue;
  return given === '' ? join(appData, 'Arshjul') : resolve(given);
}
