import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../electron/runtime/paths.mjs';
import { inWorkFolder, publish } from '../../../electron/runtime/publish.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const publishModule = pathToFileURL(join(projectRoot, 'electron', 'runtime', 'publish.mjs')).href;

describe('publishing', () => {
  it('puts a file in its place with nothing left beside it', async () => {
    const folder = temporaryFolder();
    await publish(join(folder, 'deep', 'file'), (beside) => writeFile(beside, 'whole'));
    expect(readFileSync(join(folder, 'deep', 'file'), 'utf8')).toBe('whole');
    expect(readdirSync(join(folder, 'deep'))).toEqual(['file']);
  });

  it('leaves nothing when the making fails', async () => {
    const folder = temporaryFolder();
    const making = publish(join(folder, 'file'), async (beside) => {
      await writeFile(beside, 'half');
      throw new Error('disk full');
    });
    await expect(making).rejects.toThrow('disk full');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the folder of the one who was first, when two make the same one at once', async () => {
    const folder = temporaryFolder();
    const make = (word: string) => async (beside: string) => {
      await mkdir(beside);
      await writeFile(join(beside, 'who'), word);
    };
    await Promise.all([publish(join(folder, 'app'), make('a')), publish(join(folder, 'app'), make('b'))]);
    expect(['a', 'b']).toContain(readFileSync(join(folder, 'app', 'who'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['app']);
  });

  it('shows nothing under the right name when it is killed in the middle', async () => {
    const folder = temporaryFolder();
    const script = `
      const { publish } = await import(${JSON.stringify(publishModule)});
      const { writeFileSync } = await import('node:fs');
      await publish(process.argv[1], async (beside) => {
        writeFileSync(beside, 'half');
        process.stdout.write('half done');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      });
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, 'file')]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(existsSync(join(folder, 'file'))).toBe(false);

    await publish(join(folder, 'file'), (beside) => writeFile(beside, 'whole'));
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('whole');
  });

  it('clears away what a killed process left long ago, and nothing that may still be worked on', async () => {
    const folder = temporaryFolder();
    const old = join(folder, 'file.123-0a1b2c3d.tmp');
    const fresh = join(folder, 'file.124-0a1b2c3d.tmp');
    mkdirSync(old);
    writeFileSync(fresh, '');
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    utimesSync(old, longAgo, longAgo);
    await publish(join(folder, 'file'), (beside) => writeFile(beside, 'whole'));
    expect(readdirSync(folder).sort()).toEqual(['file', 'file.124-0a1b2c3d.tmp']);
  });
});

describe('a work folder', () => {
  it('is gone afterwards, also when the work fails', async () => {
    const folder = temporaryFolder();
    const work = inWorkFolder(join(folder, 'engine'), async (inside) => {
      await writeFile(join(inside, 'object'), '');
      await wait(1);
      throw new Error('compiler missing');
    });
    await expect(work).rejects.toThrow('compiler missing');
    expect(readdirSync(folder)).toEqual([]);
  });
});
