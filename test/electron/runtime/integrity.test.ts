import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseTampered } from '../../../electron/runtime/fallback-electron.mjs';
import { integrityOf } from '../../../electron/runtime/integrity.mjs';
import { temporaryFolder } from './temporary-folder.ts';

describe('a fetched file', () => {
  it('is measured as npm measures it', async () => {
    const file = join(temporaryFolder(), 'empty');
    writeFileSync(file, '');
    expect(await integrityOf(file)).toBe(
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
    );
  });

  it('is taken when it is the expected one', async () => {
    const file = join(temporaryFolder(), 'electron.tgz');
    writeFileSync(file, 'as published');
    await expect(refuseTampered(file, await integrityOf(file))).resolves.toBeUndefined();
  });

  it('is refused, with a sentence, when a single byte differs', async () => {
    const file = join(temporaryFolder(), 'electron.tgz');
    writeFileSync(file, 'as published');
    const expected = await integrityOf(file);
    writeFileSync(file, 'as publishee');
    await expect(refuseTampered(file, expected)).rejects.toThrow('fel kontrollsumma och används inte');
  });
});
