import { lstatSync, mkdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../electron/runtime/unzip.mjs';
import { temporaryFolder } from './temporary-folder.ts';
import { zipOf } from './zip-of.ts';

const keep = (name: string) => name;

function unpack(entries: Parameters<typeof zipOf>[0], place: (name: string) => string | null = keep) {
  const root = temporaryFolder();
  const folder = join(root, 'app');
  mkdirSync(folder);
  writeFileSync(join(root, 'app.zip'), zipOf(entries));
  return { folder, done: unzip(join(root, 'app.zip'), folder, place) };
}

describe('unpacking', () => {
  it('keeps modes and symbolic links', async () => {
    const { folder, done } = unpack([
      { name: 'bin/', mode: 0o040755, content: '' },
      { name: 'bin/run', mode: 0o100755, content: '#!/bin/sh' },
      { name: 'bin/again', mode: 0o120777, content: 'run' },
    ]);
    await done;
    expect(statSync(join(folder, 'bin', 'run')).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(folder, 'bin', 'again')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(folder, 'bin', 'again'))).toBe('run');
  });

  it('puts entries where they are told to go and leaves out the others', async () => {
    const entries = ['App/a', 'App/b'].map((name) => ({ name, mode: 0o100644, content: name }));
    const { folder, done } = unpack(entries, (name) => (name === 'App/a' ? 'a' : null));
    await done;
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('App/a');
    expect(() => statSync(join(folder, 'b'))).toThrow('ENOENT');
  });

  it('writes nothing outside its folder, by name or through a link', async () => {
    const byName = unpack([{ name: '../outside', mode: 0o100644, content: 'x' }]);
    await expect(byName.done).rejects.toThrow();
    const byLink = unpack([{ name: 'link', mode: 0o120777, content: '../..' }]);
    await expect(byLink.done).rejects.toThrow('outside its folder');
    const absolute = unpack([{ name: 'link', mode: 0o120777, content: '/etc' }]);
    await expect(absolute.done).rejects.toThrow('outside its folder');
  });
});
