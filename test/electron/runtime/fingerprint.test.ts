import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../electron/runtime/fingerprint.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('the fingerprint of the sources', () => {
  let root = '';
  const take = () => fingerprint(root, ['src', 'config'], ['src/notes']);

  beforeEach(() => {
    root = temporaryFolder();
    mkdirSync(join(root, 'src', 'deep'), { recursive: true });
    mkdirSync(join(root, 'src', 'notes'));
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'a');
    writeFileSync(join(root, 'src', 'notes', 'n'), 'n');
  });

  it('is the same when only times differ', () => {
    const before = take();
    utimesSync(join(root, 'src', 'deep', 'a.ts'), new Date(0), new Date(0));
    expect(take()).toBe(before);
  });

  it('changes with content, with a name, and with a file more or less', () => {
    const seen = [take()];
    writeFileSync(join(root, 'src', 'deep', 'a.ts'), 'b');
    seen.push(take());
    renameSync(join(root, 'src', 'deep', 'a.ts'), join(root, 'src', 'deep', 'b.ts'));
    seen.push(take());
    writeFileSync(join(root, 'config'), '');
    seen.push(take());
    rmSync(join(root, 'src', 'deep'), { recursive: true });
    seen.push(take());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('does not change with what is left out', () => {
    const before = take();
    writeFileSync(join(root, 'src', 'notes', 'n'), 'other');
    expect(take()).toBe(before);
  });

  it('tells where one file ends and the next begins', () => {
    writeFileSync(join(root, 'src', 'x'), 'ab');
    writeFileSync(join(root, 'src', 'y'), 'c');
    const before = take();
    writeFileSync(join(root, 'src', 'x'), 'a');
    writeFileSync(join(root, 'src', 'y'), 'bc');
    expect(take()).not.toBe(before);
  });
});
