import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../db/index.ts';
import { electronLaunchOptions } from '../../../electron/runtime/launch.mjs';
import { regionExample } from '../../support/region-example.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { startProgram } from '../support/program.ts';
import { exampleYear, storeFile } from '../views/window.ts';

/** Starts the program once more, as a double click does; answers its exit code. */
async function startAgain(userData: string, args: readonly string[] = []): Promise<unknown> {
  const {
    executablePath,
    args: given,
    env,
  } = electronLaunchOptions({ args, env: { ...process.env, ARSHJUL_USER_DATA: userData } });
  const [code] = await once(spawn(executablePath, given, { env, stdio: 'ignore' }), 'exit');
  return code;
}

async function emptyStore(name: string): Promise<string> {
  const file = join(tempFolder(), name);
  await okOf(await createStore(file)).close();
  return file;
}

describe('a second start', () => {
  it('shows the window that is open, and ends', async () => {
    const program = await startProgram();
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    expect(await startAgain(program.userData)).toBe(0);
    const shown = () =>
      program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
    await expect.poll(shown).toEqual([true]);
    expect(okOf(await program.call('start')).state).toMatchObject({ state: 'open', name: 'Exempelår 2024' });
  });

  it('opens the store it was given, in the window that is open', async () => {
    const file = await emptyStore('Annan nämnd.arshjul');
    const program = await startProgram();
    expect(await startAgain(program.userData, [file])).toBe(0);
    const name = async () => okOf(await program.call('start')).state.name;
    await expect.poll(name).toBe('Annan nämnd');
  });

  it('of another folder is another program', async () => {
    const program = await startProgram();
    const other = await startProgram();
    expect(okOf(await other.call('start')).state).toMatchObject({ state: 'open' });
    expect(okOf(await program.call('start')).state).toMatchObject({ state: 'open' });
  });
});

describe('a start with a file', () => {
  it('opens that store, and only it', async () => {
    const file = await emptyStore('Namngiven på raden.arshjul');
    const program = await startProgram({ store: file });
    expect(okOf(await program.call('start')).state).toMatchObject({ state: 'open', name: 'Namngiven på raden' });
  });
});

describe('a store that is opened', () => {
  it('is shown in place of another whose file has the same name', async () => {
    const { page, call, answerDialogs } = await startProgram({ store: await storeFile(exampleYear()) });
    await page.getByRole('button', { name: /^HSN 2024/ }).waitFor();
    await answerDialogs(await storeFile(regionExample()));
    okOf(await call('openStore'));
    await page.getByRole('button', { name: /^RE 2024/ }).waitFor();
  });
});
