import { join } from 'node:path';

const NAME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z\.arshjul$/;
const UNFINISHED = /^\d{8}T\d{9}Z\.arshjul\.delvis(?:-journal|-wal|-shm)?$/;

/** The name of a copy made at this time (milliseconds since 1970), UTC: "20261122T071503120Z". */
export function backupId(time: number): string {
  return new Date(time).toISOString().replace(/[-:.]/g, '');
}

export function backupPath(folder: string, id: string): string {
  return join(folder, `${id}.arshjul`);
}

/** Where a copy stands until it has been checked. */
export function unfinishedPath(folder: string, id: string): string {
  return `${backupPath(folder, id)}.delvis`;
}

export function isUnfinished(fileName: string): boolean {
  return UNFINISHED.test(fileName);
}

/** When the copy of this file name was made, milliseconds since 1970; null for any other file. */
export function backupTime(fileName: string): number | null {
  const match = NAME.exec(fileName);
  if (match === null) return null;
  const [year, month, day, hour, minute, second, milli] = match.slice(1);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
  return Number.isNaN(time) ? null : time;
}
