import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from './store.ts';

export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left, but for so many bytes. */
  readonly fill: (left: number) => void;
  readonly empty: () => void;
}

/** Whether this user can mount a file system of their own. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A real file system with room for so many bytes, in memory; gone when the test is done. */
export function smallDisk(bytes: number): SmallDisk {
  const folder = tempFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
  });
  const filler = join(folder, 'fyllnad');
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(bavail * bsize - left, 0)));
    },
    empty: () => rmSync(filler),
  };
}
