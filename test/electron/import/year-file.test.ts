import { execFileSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYearFile } from '../../../electron/import/year-file.ts';
import { YEAR_FILE_LIMIT } from '../../../shared/model/exchange/file-limit.ts';
import { Year } from '../../../shared/model/year.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { tempFolder } from '../../support/store.ts';

describe('a year file', () => {
  it('is read as its year', async () => {
    const file = join(tempFolder(), 'år.json');
    writeFileSync(file, JSON.stringify(sampleYear()));
    expect(await readYearFile(file)).toEqual({ outcome: 'year', year: Year.parse(sampleYear()) });
  });

  it('that is too large is refused by its size alone, before it is read', async () => {
    const file = join(tempFolder(), 'film.json');
    writeFileSync(file, '');
    // A sparse file: reading all of it would fill the memory.
    truncateSync(file, YEAR_FILE_LIMIT * 1_000);
    expect(await readYearFile(file)).toMatchObject({ outcome: 'faulty', problems: [{ place: 'filen' }] });
  });

  it('with faults is answered with them', async () => {
    const file = join(tempFolder(), 'fel.json');
    writeFileSync(file, '{');
    expect(await readYearFile(file)).toMatchObject({ outcome: 'faulty', problems: [{ place: 'rad 1, kolumn 2' }] });
  });

  it('is no folder, pipe or device: none of them is waited for', async () => {
    const folder = tempFolder();
    execFileSync('mkfifo', [join(folder, 'ror')]);
    expect(await readYearFile(folder)).toEqual({ outcome: 'no-file', isFolder: true });
    expect(await readYearFile(join(folder, 'ror'))).toEqual({ outcome: 'no-file', isFolder: false });
    expect(await readYearFile('/dev/zero')).toEqual({ outcome: 'no-file', isFolder: false });
  });

  it('that is missing is answered with the system’s word', async () => {
    expect(await readYearFile(join(tempFolder(), 'borta.json'))).toEqual({ outcome: 'unreadable', code: 'ENOENT' });
  });

  it('is read in one place', () => {
    for (const user of ['cli/commands/import.ts', 'shell/year-file.ts']) {
      const text = readFileSync(new URL(`../../../electron/${user}`, import.meta.url), 'utf8');
      expect(text).toContain('import/year-file.ts');
      expect(text).not.toContain('node:fs');
    }
  });
});
