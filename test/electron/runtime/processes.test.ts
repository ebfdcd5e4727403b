import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../electron/runtime/paths.mjs';
import { exitCodeOf, run } from '../../../electron/runtime/processes.mjs';

const processesModule = pathToFileURL(join(projectRoot, 'electron', 'runtime', 'processes.mjs')).href;
const node = (script: string, options = {}) => run(process.execPath, ['-e', script], options);

describe('a program that is run', () => {
  it('gives its exit code, what it printed, and apart what it answered', async () => {
    const result = await node('process.stdout.write("svar"); process.stderr.write("prat"); process.exit(3)');
    expect(result.code).toBe(3);
    expect(result.stdout).toBe('svar');
    expect(result.output).toContain('prat');
  });

  it('is ended when its time is out', async () => {
    expect((await node('setTimeout(() => {}, 60_000)', { timeoutMs: 200 })).code).toBe(124);
  });

  it('that does not exist is an answer, not an exception', async () => {
    expect((await run('arshjul-finns-inte', [])).code).toBe(127);
  });
});

describe('a program that runs in our place', () => {
  it('gets our signals and gives us its exit code', async () => {
    const inside = 'process.on("SIGTERM", () => process.exit(7)); console.log("redo"); setInterval(() => {}, 1000)';
    const script = `
      const { runInOurPlace } = await import(${JSON.stringify(processesModule)});
      process.exitCode = await runInOurPlace(process.execPath, ['-e', ${JSON.stringify(inside)}]);
    `;
    const outer = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => outer.stdout.once('data', resolve));
    outer.kill('SIGTERM');
    expect(await new Promise((resolve) => outer.once('close', resolve))).toBe(7);
  });

  it('that a signal ended has the code a shell would give', () => {
    expect(exitCodeOf(null, 'SIGKILL')).toBe(137);
    expect(exitCodeOf(5, null)).toBe(5);
  });
});
