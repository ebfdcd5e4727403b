import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { okOf, opened, tempFolder } from '../../support/store.ts';
import { outcomeAt, outcomePlace, writing } from '../support/outcome.ts';
import { type Program, startProgram } from '../support/program.ts';

describe('the first start', () => {
  it('opens a copy of the example year', async () => {
    const program = await startProgram();
    expect(okOf(await program.call('start')).state).toMatchObject({ state: 'open', name: 'Exempelår 2024' });
    expect(existsSync(join(program.userData, 'Exempelår 2024.arshjul'))).toBe(true);
    await program.screenshot('first-start');
  });

  it('uses the copy that is there when only its being open was forgotten', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    const place = await outcomePlace(first);
    okOf(await first.call('commit', writing(place, 'kvar')));
    await first.close();
    writeFileSync(join(userData, 'session.json'), '{"lastStore":');

    const second = await startProgram({ userData });
    expect(await outcomeAt(second, place)).toBe('kvar');
    expect(readdirSync(userData)).toContain('session.json.unreadable');
  });
});

describe('what was written', () => {
  it('is there after the program has been closed and started again', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    const place = await outcomePlace(first);
    okOf(await first.call('commit', writing(place, 'första dagen')));
    okOf(await first.call('setPreferences', { theme: 'dark', view: 'texts' }));
    await first.close();

    const second = await startProgram({ userData });
    expect(await outcomeAt(second, place)).toBe('första dagen');
    expect(okOf(await second.call('start')).preferences).toMatchObject({ theme: 'dark', view: 'texts' });
    expect(await second.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(okOf(await second.call('start')).state).toMatchObject({ state: 'open', undo: { undo: expect.any(String) } });
  });

  it('is copied when the program closes', async () => {
    const userData = tempFolder();
    const program = await startProgram({ userData });
    okOf(await program.call('commit', writing(await outcomePlace(program), 'kopieras')));
    await program.close();
    expect(readdirSync(join(userData, 'Exempelår 2024.kopior'))).toHaveLength(1);
  });

  it('is in the last store that was opened, wherever it stands', async () => {
    const userData = tempFolder();
    const file = join(tempFolder(), 'Nämnden 2025.arshjul');
    const first = await startProgram({ userData });
    await first.answerDialogs(file);
    expect(okOf(await first.call('createStore', { content: 'example' }))).toMatchObject({ name: 'Nämnden 2025' });
    await first.close();

    const second = await startProgram({ userData });
    expect(okOf(await second.call('start')).state).toMatchObject({ state: 'open', name: 'Nämnden 2025' });
  });

  it('is not lost when the window closes on a change that is on its way', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    const place = await outcomePlace(first);
    // As the views do: what is being typed is sent when the page is about to go.
    await first.page.evaluate(({ occasion, item }) => {
      window.addEventListener('beforeunload', () => {
        for (let number = 1; number <= 20; number += 1) {
          const value = `sista ordet ${number}`;
          void window.arshjul.call('commit', { type: 'follow-up.set', occasion, item, field: 'outcome', value });
        }
      });
    }, place);
    await first.close();

    const store = await opened(join(userData, 'Exempelår 2024.arshjul'));
    const { followUps } = okOf(await store.items(place.occasion));
    expect(followUps.find(({ item }) => item === place.item)?.outcome).toBe('sista ordet 20');
  });
});

describe('settings that cannot be understood', () => {
  it('are kept beside, and the program starts as the first time', async () => {
    const userData = tempFolder();
    const broken = ['preferences.json', 'window.json', 'session.json'];
    for (const name of broken) writeFileSync(join(userData, name), '\u0000\u0001 not JSON');
    const program = await startProgram({ userData });
    expect(okOf(await program.call('start')).preferences).toMatchObject({ theme: 'system', view: 'overview' });
    await expect.poll(() => readdirSync(userData)).toEqual(expect.arrayContaining(broken.map((name) => `${name}.unreadable`)));
  });
});

describe('the window', () => {
  it('opens where it stood', async () => {
    const userData = tempFolder();
    const bounds = { x: 40, y: 30, width: 1100, height: 700 };
    const first = await startProgram({ userData });
    const boundsOf = ({ app }: Program) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    // Being shown puts a window in its place, and nobody can move one that is not there yet.
    await expect.poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
    const move = () =>
      first.app.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds);
    // The system shows and moves a window when it has the time, and may show it where it would have stood after it was moved.
    await expect.poll(async () => boundsOf(first).finally(move)).toEqual(bounds);
    await first.close();

    const second = await startProgram({ userData });
    await expect.poll(() => boundsOf(second)).toEqual(bounds);
  });

  it('speaks Swedish to the system and to the page', async () => {
    const program = await startProgram();
    expect(await program.page.evaluate(() => [navigator.language, document.documentElement.lang])).toEqual(['sv', 'sv']);
    expect(
      await program.app.evaluate(({ app, Menu }) => [
        app.getLocale(),
        Menu.getApplicationMenu()?.items.map(({ label }) => label),
      ]),
    ).toEqual(['sv', ['Arkiv', 'Redigera', 'Visa', 'Hjälp']]);
  });
});
