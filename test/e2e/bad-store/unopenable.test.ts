import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { damagePages } from '../../support/damage.ts';
import { withRaw } from '../../support/raw-store.ts';
import { startSecond } from '../../support/second-program.ts';
import { errorOf, okOf, tempFolder } from '../../support/store.ts';
import { outcomeAt, writing } from '../support/outcome.ts';
import { type Program, startProgram } from '../support/program.ts';
import { storesWithCopy } from './store-with-copy.ts';

/** Whole Swedish sentences, without a code or an English word of the database. */
const SENTENCES = /^[A-ZÅÄÖ](?!.*(SQLITE|database|disk image|E[A-Z]{4,})).*\.$/s;

const NAME = 'Nämnden 2024';

const { next: storeWithCopy, remove } = storesWithCopy(NAME);
afterAll(remove);

async function closedState({ call }: Program) {
  const state = okOf(await call('start')).state;
  if (state.state !== 'closed') throw new Error('the store was opened');
  expect(state.problem?.message).toMatch(SENTENCES);
  return state;
}

describe('a damaged store', () => {
  it('is not opened; its newest good copy is offered, and put back with the damaged file kept', async () => {
    const { userData, file, place } = await storeWithCopy();
    damagePages(file);
    const damaged = readFileSync(file);
    const program = await startProgram({ userData });
    const state = await closedState(program);
    expect(state).toMatchObject({ name: NAME, problem: { kind: 'store-damaged' } });
    const [newest] = state.backups;
    expect(newest).toEqual({ id: expect.any(String), at: expect.stringMatching(/^\d{4}-.*Z$/), bytes: expect.any(Number) });
    await program.screenshot('damaged-store');
    expect(errorOf(await program.call('library')).kind).toBe('store-missing');

    const restored = okOf(await program.call('restoreBackup', { backup: newest?.id ?? '' }));
    expect(restored).toMatchObject({ state: 'open', name: NAME });
    expect(await outcomeAt(program, place)).toBe('före skadan');
    okOf(await program.call('commit', writing(place, 'efter skadan')));

    const beside = readdirSync(join(file, '..'), { withFileTypes: true }).filter((entry) => entry.isFile());
    const contents = beside.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
    expect(contents.some((content) => content.equals(damaged))).toBe(true);
  });

  it('tells the window when it is put back', async () => {
    const { userData, file } = await storeWithCopy();
    damagePages(file);
    const program = await startProgram({ userData });
    const [newest] = (await closedState(program)).backups;
    const told = await program.page.evaluate(async (backup) => {
      const states: string[] = [];
      window.arshjul.on('store', ({ state }) => states.push(state));
      await window.arshjul.call('restoreBackup', { backup });
      return states;
    }, newest?.id ?? '');
    expect(told).toEqual(['open']);
  });

  it('whose copy is chosen under another name is refused as before', async () => {
    const { userData, file } = await storeWithCopy();
    damagePages(file);
    const program = await startProgram({ userData });
    const state = okOf(await program.call('restoreBackup', { backup: 'finns-inte' }));
    expect(state).toMatchObject({ state: 'closed', problem: { message: expect.stringMatching(SENTENCES) } });
  });
});

describe('a store that has gone missing', () => {
  it('is said to be gone, by name, and opens again when it is back', async () => {
    const { userData, file, place } = await storeWithCopy();
    renameSync(file, `${file}.undan`);
    const program = await startProgram({ userData });
    expect(await closedState(program)).toMatchObject({ name: NAME, problem: { kind: 'store-missing' } });
    renameSync(`${file}.undan`, file);
    expect(okOf(await program.call('reopenStore'))).toMatchObject({ state: 'open', name: NAME });
    expect(await outcomeAt(program, place)).toBe('före skadan');
  });
});

describe('a file that is no store', () => {
  it.each([
    ['a text', Buffer.from('Detta är ett brev.')],
    ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(10_000, 7)])],
    ['nothing at all', Buffer.alloc(0)],
  ])('is left as it is: %s', async (_what, content) => {
    const file = join(tempFolder(), 'Fel fil.arshjul');
    writeFileSync(file, content);
    const program = await startProgram({ store: file });
    const state = await closedState(program);
    expect(state).toMatchObject({ name: 'Fel fil', problem: { kind: 'store-foreign' }, backups: [] });
    expect(readFileSync(file)).toEqual(content);
  });

  it('chosen in the window is said so there, and another can be opened', async () => {
    const program = await startProgram();
    const file = join(tempFolder(), 'brev.arshjul');
    writeFileSync(file, 'hej');
    await program.answerDialogs(file);
    expect(okOf(await program.call('openStore'))).toMatchObject({ state: 'closed', problem: { kind: 'store-foreign' } });
    await program.answerDialogs(join(program.userData, 'Exempelår 2024.arshjul'));
    expect(okOf(await program.call('openStore'))).toMatchObject({ state: 'open', name: 'Exempelår 2024' });
  });

  it('is not remembered as the last store', async () => {
    const userData = tempFolder();
    const file = join(tempFolder(), 'brev.arshjul');
    writeFileSync(file, 'hej');
    const first = await startProgram({ userData });
    await first.close();
    const second = await startProgram({ userData, store: file });
    await closedState(second);
    await second.close();
    const third = await startProgram({ userData });
    expect(okOf(await third.call('start')).state).toMatchObject({ state: 'open', name: 'Exempelår 2024' });
  });
});

describe('a store of a newer program', () => {
  it('is left as it is, and the version that is needed is named', async () => {
    const { userData, file } = await storeWithCopy();
    withRaw(file, (raw) => {
      raw.pragma('user_version = 9999');
      raw.prepare("UPDATE setting SET value = '7.4.1' WHERE key = 'program'").run();
    });
    const before = readFileSync(file);
    const program = await startProgram({ userData });
    const state = await closedState(program);
    expect(state).toMatchObject({ problem: { kind: 'store-newer', message: expect.stringContaining('7.4.1') }, backups: [] });
    await program.close();
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('a store that another program has open', () => {
  it('is said to be in use, and opens when it is free', async () => {
    const { userData, file } = await storeWithCopy();
    const other = startSecond('hold', file);
    await other.lines(1);
    expect(other.said).toEqual(['open']);
    const program = await startProgram({ userData });
    expect(await closedState(program)).toMatchObject({ name: NAME, problem: { kind: 'store-busy' }, backups: [] });
    other.process.stdin?.end();
    await other.ended;
    expect(okOf(await program.call('reopenStore'))).toMatchObject({ state: 'open' });
  });

  it('such as another window of Årshjul', async () => {
    const { userData, file } = await storeWithCopy();
    const first = await startProgram({ userData });
    const second = await startProgram({ store: file });
    expect(await closedState(second)).toMatchObject({ problem: { kind: 'store-busy' } });
    expect(okOf(await first.call('start')).state).toMatchObject({ state: 'open' });
  });
});

describe('a new store', () => {
  it('never takes the place of a file that is there', async () => {
    const { userData, file, place } = await storeWithCopy();
    const program = await startProgram({ userData });
    await program.answerDialogs(file);
    for (const content of ['empty', 'example'] as const) {
      const refused = errorOf(await program.call('createStore', { content }));
      expect(refused).toMatchObject({ kind: 'conflict', message: expect.stringMatching(SENTENCES) });
    }
    expect(await outcomeAt(program, place)).toBe('före skadan');
    expect(okOf(await program.call('start')).state).toMatchObject({ state: 'open', name: NAME });
  });
});
