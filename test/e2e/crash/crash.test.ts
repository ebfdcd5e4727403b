import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { okOf, tempFolder } from '../../support/store.ts';
import { outcomeAt, outcomePlace, writing } from '../support/outcome.ts';
import { startProgram } from '../support/program.ts';

/** A view sends what is typed after so long a rest, in milliseconds. */
const REST = 400;
/** The most that a killed program may lose of what was typed, in milliseconds. */
const LOST_AT_MOST = 500;

describe('a program that is killed', () => {
  it('while someone types has lost at most the last half second', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    const place = await outcomePlace(first);
    // A text that grows by a letter every 40 ms, with a rest now and then; sent as the views do, after a rest or at the latest
    // each half second. What has been typed when is told to the test, so that it knows it when the window is gone.
    const typed: { readonly at: number; readonly length: number }[] = [];
    await first.page.exposeFunction('typed', (length: number) => typed.push({ at: Date.now(), length }));
    await first.page.evaluate(
      ({ occasion, item, rest }) => {
        let text = '';
        let timer: number | undefined;
        const send = () => {
          void window.arshjul.call('commit', { type: 'follow-up.set', occasion, item, field: 'outcome', value: text });
        };
        const type = () => {
          text += String.fromCharCode(97 + (text.length % 26));
          Reflect.get(window, 'typed')(text.length);
          window.clearTimeout(timer);
          timer = window.setTimeout(send, rest);
          window.setTimeout(type, text.length % 10 === 0 ? rest + 60 : 12);
        };
        type();
      },
      { ...place, rest: REST },
    );
    await wait(3_300);
    await first.kill();
    const killed = Date.now();

    const second = await startProgram({ userData });
    const kept = (await outcomeAt(second, place)) ?? '';
    const due = typed.filter(({ at }) => at < killed - LOST_AT_MOST - 100).at(-1)?.length ?? 0;
    const rested = due - (due % 10);
    expect(rested).toBeGreaterThan(20);
    expect(kept.length).toBeGreaterThanOrEqual(rested);
    expect('abcdefghijklmnopqrstuvwxyz'.repeat(40).startsWith(kept)).toBe(true);
    expect(okOf(await second.call('start')).state).toMatchObject({ state: 'open' });
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
    await wait(700);
    await first.kill();

    const second = await startProgram({ userData });
    expect(answered.length).toBeGreaterThan(10);
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
