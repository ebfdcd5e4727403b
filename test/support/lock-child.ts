import { closeSync, openSync, rmSync } from 'node:fs';
import { codeOf } from '../../db/errors.ts';
import { takeWriteLock } from '../../db/files/lock.ts';

/**
 * A second program that takes the right to write and gives it back, again and again, beside others that do the same. Whoever
 * has it makes a file that must not be there, so that two at once are found out.
 */
const file = process.argv[3] ?? '';
const ROUNDS = 300;

for (let round = 0; round < ROUNDS; ) {
  try {
    const lock = takeWriteLock(file);
    closeSync(openSync(`${file}-ensam`, 'wx'));
    rmSync(`${file}-ensam`);
    lock.release();
    round += 1;
  } catch (thrown) {
    if (codeOf(thrown) !== 'SQLITE_BUSY') throw thrown;
  }
}
process.stdout.write('alone each time\n');
