import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createStore } from '../../../db/index.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { errorOf, okOf } from '../../support/store.ts';
import { outcomeAt, outcomePlace, writing } from '../support/outcome.ts';
import { type Program, startProgram } from '../support/program.ts';

const MEGABYTE = 1024 * 1024;

/** Fills the field with more and more until the store refuses; answers the refusal and the last value that was taken. */
async function fillUntilRefused({ call }: Program, place: Awaited<ReturnType<typeof outcomePlace>>) {
  let taken = '';
  for (let number = 1; number <= 5_000; number += 1) {
    const value = `${number} ${'x'.repeat(4_900)}`;
    // Another person's minute: each change is a step of its own, or the log would fold them into one.
    const answer = await call('commit', writing(place, value));
    if (!answer.ok) return { taken, refused: answer.error };
    taken = value;
    const between = await call('commit', { type: 'follow-up.set', ...place, field: 'ready', value: number % 2 === 0 });
    if (!between.ok) return { taken, refused: between.error };
  }
  throw new Error('the disk never got full');
}

describe('a full disk', () => {
  it('refuses the change in words, keeps what was saved, and goes on when there is room', async () => {
    const disk = smallDisk(12 * MEGABYTE);
    const file = join(disk.folder, 'Liten disk.arshjul');
    const program = await startProgram();
    await program.answerDialogs(file);
    okOf(await program.call('createStore', { content: 'example' }));
    const place = await outcomePlace(program);
    okOf(await program.call('commit', writing(place, 'ryms')));
    disk.fill(300_000);

    const { taken, refused } = await fillUntilRefused(program, place);
    expect(refused).toMatchObject({ kind: 'disk-full', message: expect.stringMatching(/\.$/) });
    expect(await outcomeAt(program, place)).toBe(taken === '' ? 'ryms' : taken);

    disk.empty();
    okOf(await program.call('commit', writing(place, 'efteråt')));
    expect(await outcomeAt(program, place)).toBe('efteråt');
  });

  it('lets no half report stand', async () => {
    const disk = smallDisk(MEGABYTE);
    disk.fill(8_000);
    const program = await startProgram();
    const report = okOf(await program.call('library')).reports.find(({ kind }) => kind === 'annual');
    await program.answerDialogs(join(disk.folder, 'r.docx'));
    const answer = await program.call('exportReport', { report: report?.id ?? '', format: 'docx' });
    expect(errorOf(answer)).toMatchObject({ kind: 'disk-full' });
    expect(execFileSync('ls', ['-A', disk.folder], { encoding: 'utf8' }).trim()).toBe('fyllnad');
  });

  it('lets no half store stand', async () => {
    const disk = smallDisk(MEGABYTE);
    const program = await startProgram();
    await program.answerDialogs(join(disk.folder, 'Halv.arshjul'));
    expect(errorOf(await program.call('createStore', { content: 'example' }))).toMatchObject({ kind: 'disk-full' });
    expect(execFileSync('ls', ['-A', disk.folder], { encoding: 'utf8' }).trim()).toBe('');
    expect(okOf(await program.call('start')).state).toMatchObject({ state: 'open', name: 'Exempelår 2024' });
  });
});

describe('a folder that cannot be written to', () => {
  it('is said so when a store in it is opened, and the store is left as it is', async () => {
    const disk = smallDisk(8 * MEGABYTE);
    const file = join(disk.folder, 'Skrivskyddad.arshjul');
    await okOf(await createStore(file)).close();
    const before = readFileSync(file);
    // A mount that is read-only binds root too, which the rights of a folder do not.
    execFileSync('mount', ['-o', 'remount,ro', disk.folder]);
    onTestFinished(() => {
      execFileSync('mount', ['-o', 'remount,rw', disk.folder]);
    });
    const program = await startProgram({ store: file });
    const state = okOf(await program.call('start')).state;
    expect(state).toMatchObject({
      state: 'closed',
      name: 'Skrivskyddad',
      problem: { kind: 'read-only', message: expect.stringMatching(/\.$/) },
      backups: [],
    });
    expect(readFileSync(file)).toEqual(before);
  });
});
