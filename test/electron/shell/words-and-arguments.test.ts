import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerCall, type CallHandlers } from '../../../electron/shell/answer-call.ts';
import { openArgument, selfTestArgument } from '../../../electron/shell/arguments.ts';
import { countDeaths } from '../../../electron/shell/restarts.ts';
import { userDataFolder } from '../../../electron/shell/user-data.ts';
import { withoutNames } from '../../../electron/shell/without-names.ts';
import { yearOfFile } from '../../../electron/shell/year-file.ts';
import { errorOf, tempFolder } from '../../support/store.ts';

describe('the store on a command line', () => {
  const cwd = resolve('/hem/anna');
  it.each([
    [['electron', '.'], true, null],
    [['electron', '--no-sandbox', '.', 'år.arshjul'], true, join(cwd, 'år.arshjul')],
    [['electron', '.', '--flag', '/annan/x.arshjul'], true, resolve('/annan/x.arshjul')],
    [['arshjul', 'år.arshjul'], false, join(cwd, 'år.arshjul')],
    [['arshjul', '--flag', ''], false, null],
  ])('is the first argument that is no switch: %j', (argv, runsFromFolder, file) => {
    expect(openArgument(argv, runsFromFolder, cwd)).toBe(file);
  });

  it('is none when the program is to test itself', () => {
    expect(selfTestArgument(['arshjul', '--self-test', 'ut'], cwd)).toBe(join(cwd, 'ut'));
    expect(selfTestArgument(['arshjul', '--self-test'], cwd)).toBeNull();
    expect(selfTestArgument(['arshjul', 'år.arshjul'], cwd)).toBeNull();
  });
});

describe('the program’s own folder', () => {
  it('is the one that is named, first by the environment, else the person’s', () => {
    expect(userDataFolder('/data', { ARSHJUL_USER_DATA: '/a' }, '/b')).toBe(resolve('/a'));
    expect(userDataFolder('/data', {}, '/b')).toBe(resolve('/b'));
    expect(userDataFolder('/data', {}, '')).toBe(join('/data', 'Arshjul'));
  });
});

describe('a line of the log', () => {
  it.each([
    ["ENOENT: no such file, open '/home/anna/Nämnden 2024.arshjul'", "ENOENT: no such file, open '<file.arshjul>'"],
    ['at run (file:///opt/Årshjul/main.js:12:3)', 'at run (<file.js>:12:3)'],
    ['C:\\Users\\Anna Berg\\Mina år\\x.arshjul saknas', '<file>'],
    ['SQLITE_FULL: database or disk is full', 'SQLITE_FULL: database or disk is full'],
    ['1.0.0 electron 33.2.1 linux', '1.0.0 electron 33.2.1 linux'],
    ['3/4 done', '3/4 done'],
  ])('names no person and no file: %s', (text, line) => {
    const written = withoutNames(text);
    expect(written).not.toMatch(/anna|berg|nämnden/i);
    if (line !== '<file>') expect(written).toBe(line);
  });
});

describe('starting again', () => {
  it('is worth it three times a minute', () => {
    let now = 0;
    const isWorth = countDeaths(() => now);
    expect([isWorth(), isWorth(), isWorth(), isWorth()]).toEqual([true, true, true, false]);
    now = 61_000;
    expect(isWorth()).toBe(true);
  });
});

describe('a call whose handler fails', () => {
  const faults: unknown[] = [];
  const fail = () => Promise.reject(new Error('disk on fire'));
  const handlers = {
    store: fail,
    shell: new Proxy({}, { get: () => fail }),
    onFault: (fault: unknown) => faults.push(fault),
  } as unknown as CallHandlers;

  it.each(['library', 'start'])('is answered in words, and the fault is noted: %s', async (name) => {
    const error = errorOf(await answerCall(handlers, name, undefined));
    expect(error).toMatchObject({ kind: 'unexpected', details: 'disk on fire' });
    expect(error.message).not.toMatch(/fire/);
    expect(faults.at(-1)).toBeInstanceOf(Error);
  });
});

describe('a year file', () => {
  it('that is not there, or is a folder, is said not to be readable', async () => {
    const folder = tempFolder();
    expect(errorOf(await yearOfFile(join(folder, 'borta.json')))).toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('borta.json'),
    });
    expect(errorOf(await yearOfFile(folder)).message).toMatch(/\.$/);
  });
});
