import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../electron/runtime/lock.mjs';
import { projectRoot } from '../../../electron/runtime/paths.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const lockModule = pathToFileURL(join(projectRoot, 'electron', 'runtime', 'lock.mjs')).href;

describe('a lock', () => {
  it('lets one at a time work, and tells the one that waits once', async () => {
    const path = join(temporaryFolder(), 'lock');
    const steps: string[] = [];
    let waits = 0;
    const work = async () => {
      steps.push('in');
      await wait(300);
      steps.push('out');
    };
    const onWait = () => {
      waits += 1;
    };
    await Promise.all([withLock(path, work, { onWait }), withLock(path, work, { onWait })]);
    expect(steps).toEqual(['in', 'out', 'in', 'out']);
    expect(waits).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('holds between processes', async () => {
    const folder = temporaryFolder();
    const script = `
      const { withLock } = await import(${JSON.stringify(lockModule)});
      const { appendFileSync } = await import('node:fs');
      await withLock(process.argv[1], async () => {
        appendFileSync(process.argv[2], 'in\\n');
        await new Promise((resolve) => setTimeout(resolve, 100));
        appendFileSync(process.argv[2], 'out\\n');
      });
    `;
    const log = join(folder, 'log');
    appendFileSync(log, '');
    const runs = [1, 2, 3].map(
      () =>
        new Promise((resolve) => {
          spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, 'lock'), log]).once('close', resolve);
        }),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0]);
    expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(3));
  });

  it('is freed when the work fails', async () => {
    const path = join(temporaryFolder(), 'lock');
    const failing = withLock(path, () => Promise.reject(new Error('no network')));
    await expect(failing).rejects.toThrow('no network');
    await expect(withLock(path, () => Promise.resolve('next'))).resolves.toBe('next');
  });

  it('of a process that is no more is taken over', async () => {
    const path = join(temporaryFolder(), 'lock');
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('close', resolve));
    writeFileSync(path, JSON.stringify({ pid: gone.pid, host: hostname(), id: 'x' }));
    await expect(withLock(path, () => Promise.resolve('mine'))).resolves.toBe('mine');
  });

  it('that nobody has touched for long is taken over, whoever had it', async () => {
    const path = join(temporaryFolder(), 'lock');
    writeFileSync(path, 'half a loc');
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(path, longAgo, longAgo);
    await expect(withLock(path, () => Promise.resolve('mine'))).resolves.toBe('mine');
  });
});
