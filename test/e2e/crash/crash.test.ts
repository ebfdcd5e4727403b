import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { outcomeAt, outcomePlace, writing } from '../support/outcome.ts';
import { startProgram } from '../support/program.ts';
import { emptyIntroduction, storedIntroduction } from '../views/introduction.ts';

/** The most that a killed program may lose of what was typed, in milliseconds, and how late a busy machine may be with it. */
const LOST_AT_MOST = 500;
const SLACK = 500;

const TYPED = 'Utan paus. '.repeat(40);

describe('a program that is killed', () => {
  it('while someone types without a rest has lost at most the last half second', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    await emptyIntroduction(first);
    // What stood in the field when is told to the test, so that it knows it when the window is gone.
    const seen: { readonly at: number; readonly text: string }[] = [];
    await first.page.exposeFunction('seen', (text: string) => seen.push({ at: Date.now(), text }));
    await first.page.evaluate(() => {
      document.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLElement) Reflect.get(window, 'seen')(target.textContent);
      });
    });
    // Well under the time that a field waits: whoever waits for a rest would have sent nothing.
    const typing = first.page.keyboard.type(TYPED, { delay: 60 }).catch(() => undefined);
    const dueAt = (time: number) => seen.findLast(({ at }) => at < time - LOST_AT_MOST - SLACK)?.text ?? '';
    // On a busy machine it takes a while until so much has been typed that some of it is due.
    await expect.poll(() => dueAt(Date.now()).length).toBeGreaterThan(15);
    const killed = Date.now();
    await first.kill();
    await typing;

    const due = dueAt(killed);
    const kept = toPlainText(await storedIntroduction(await startProgram({ userData })));
    expect(due.length).toBeGreaterThan(15);
    // The whole of what is kept has been typed, and nothing that was due is missing from it.
    expect(TYPED.slice(0, kept.length)).toBe(kept);
    expect(kept.length).toBeGreaterThanOrEqual(due.length);
  });

  it('has every change that was answered', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    const place = await outcomePlace(first);
    const answered: number[] = [];
    await first.page.exposeFunction('answered', (number: number) => answered.push(number));
    await first.page.evaluate(({ occasion, item }) => {
      const write = async (number: number): Promise<void> => {
        const value = String(number);
        const answer = await window.arshjul.call('commit', { type: 'follow-up.set', occasion, item, field: 'outcome', value });
        if (answer.ok) await Reflect.get(window, 'answered')(number);
        return write(number + 1);
      };
      void write(1);
    }, place);
    await expect.poll(() => answered.length).toBeGreaterThan(10);
    await first.kill();

    const second = await startProgram({ userData });
    expect(Number(await outcomeAt(second, place))).toBeGreaterThanOrEqual(answered.at(-1) ?? Number.POSITIVE_INFINITY);
    await second.close();
    const third = await startProgram({ store: join(userData, 'Exempelår 2024.arshjul') });
    expect(okOf(await third.call('start')).state).toMatchObject({ state: 'open' });
  });

  it('while it makes the copy of the example starts as the first time', async () => {
    for (const delay of [40, 90, 140, 190]) {
      const userData = tempFolder();
      const first = await startProgram({ userData });
      await first.answerDialogs(join(userData, 'Ny.arshjul'));
      void first.page.evaluate(() => window.arshjul.call('createStore', { content: 'example' })).catch(() => undefined);
      await wait(delay);
      await first.kill();
      const second = await startProgram({ userData });
      const state = okOf(await second.call('start')).state;
      expect(state).toMatchObject({ state: 'open' });
      // Whichever of the two it is, it is a whole one.
      expect(okOf(await second.call('library')).years).toHaveLength(1);
    }
  });
});

describe('a window whose process dies', () => {
  it('is drawn again, with the store as it was', async () => {
    const program = await startProgram({ expectedErrors: /crash|Target/i });
    const place = await outcomePlace(program);
    okOf(await program.call('commit', writing(place, 'före')));
    const state = await program.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (window === undefined) throw new Error('no window');
      const back = new Promise<void>((done) => window.webContents.once('did-finish-load', () => done()));
      window.webContents.forcefullyCrashRenderer();
      await back;
      return { url: window.webContents.getURL(), handlers: ipcMain.listenerCount('error') };
    });
    expect(state.url).toBe('arshjul://app/index.html');
    const outcome = await program.app.evaluate(
      ({ BrowserWindow }, { occasion, item }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `arshjul.call('items', { occasion: '${occasion}' }).then(({ value }) => value.followUps.find((f) => f.item === '${item}').outcome)`,
        ),
      place,
    );
    expect(outcome).toBe('före');
  });
});
