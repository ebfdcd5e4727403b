import { describe, expect, it } from 'vitest';
import { errorOf } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';

describe('what the window can reach', () => {
  const program = useProgram();

  it('is two functions, frozen', async () => {
    const bridge = await program().page.evaluate(() => {
      const api = window.arshjul;
      const attempts = [
        () => Object.assign(api, { call: () => 'mine' }),
        () => Object.assign(api, { more: 1 }),
        () => Object.defineProperty(window, 'arshjul', { value: 'mine' }),
        () => Reflect.deleteProperty(window, 'arshjul'),
        () => Object.setPrototypeOf(api, { stolen: true }),
      ];
      const thrown = attempts.map((attempt) => {
        try {
          return attempt() === false ? 'refused' : 'done';
        } catch {
          return 'refused';
        }
      });
      return {
        names: Object.getOwnPropertyNames(api).sort(),
        frozen: Object.isFrozen(api),
        same: window.arshjul === api,
        thrown,
      };
    });
    expect(bridge).toEqual({
      names: ['call', 'on'],
      frozen: true,
      same: true,
      thrown: ['refused', 'refused', 'refused', 'refused', 'refused'],
    });
  });

  it('is nothing of Node or Electron', async () => {
    const found = await program().page.evaluate(() => {
      const names = [
        'require',
        'process',
        'module',
        'exports',
        'global',
        'Buffer',
        'setImmediate',
        'electron',
        'ipcRenderer',
        '__dirname',
      ];
      return names.filter((name) => name in window);
    });
    expect(found).toEqual([]);
  });

  it('gives no way from its functions to the code behind them', async () => {
    // In a task of its own: what drives these tests may evaluate text.
    const answers = await program().page.evaluate(
      () =>
        new Promise((answer) => {
          setTimeout(() => {
            const outcomes = ['return typeof process', 'return typeof require'].map((code) => {
              try {
                return Reflect.construct(window.arshjul.call.constructor as FunctionConstructor, [code])();
              } catch (error) {
                return error instanceof EvalError ? 'refused' : String(error);
              }
            });
            answer(outcomes);
          }, 0);
        }),
    );
    expect(answers).toEqual(['refused', 'refused']);
  });

  it('is nothing of the preload’s world, which is another', async () => {
    const found = await program().page.evaluate(() =>
      ['CALL_NAMES', 'EVENT_NAMES', 'contextBridge', 'listeners'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('runs in a process that has neither Node nor the system', async () => {
    const commands = await program().app.evaluate(({ BrowserWindow }) => {
      const { readFileSync } = process.getBuiltinModule('node:fs');
      return BrowserWindow.getAllWindows().map(({ webContents }) =>
        readFileSync(`/proc/${webContents.getOSProcessId()}/cmdline`, 'utf8'),
      );
    });
    expect(commands).toEqual([expect.stringContaining('--enable-sandbox')]);
  });
});

describe('a call', () => {
  const program = useProgram();
  const called = (name: unknown, ...input: unknown[]) =>
    program().page.evaluate(([given, more]) => Reflect.apply(window.arshjul.call, undefined, [given, ...(more as unknown[])]), [
      name,
      input,
    ] as const);

  it.each(['nonsense', 'toString', '__proto__', 'constructor', '', 'arshjul:call', 42, null, { name: 'library' }])(
    'that is not in the contract is refused: %j',
    async (name) => {
      expect(errorOf(await called(name))).toMatchObject({ kind: 'invalid-input', message: expect.stringMatching(/\.$/) });
    },
  );

  it.each([
    ['library', 'unasked'],
    ['items', undefined],
    ['items', { occasion: 5 }],
    ['items', { occasion: '../../etc/passwd' }],
    ['items', { occasion: 'a', more: 1 }],
    ['commit', { type: 'sql', text: 'DROP TABLE step' }],
    ['commit', { type: 'item.set', item: 'a', field: 'position', value: 'x' }],
    ['commit', { type: 'item.set', item: 'a', field: 'target', value: 'x'.repeat(10_000) }],
    ['recentChanges', { limit: 1e9 }],
    ['setPreferences', { theme: 'pink' }],
    ['exportReport', { report: 'r', format: 'exe' }],
    ['showFile', { path: '/etc/passwd', how: 'run' }],
    ['restoreBackup', { backup: '../../x' }],
    ['copyText', { text: 'x'.repeat(100_001) }],
  ])('with the wrong input is refused before anything is done: %s %j', async (name, input) => {
    expect(errorOf(await called(name, input))).toMatchObject({ kind: 'invalid-input', details: expect.stringContaining(name) });
  });

  it('with something that cannot be sent is refused in the window', async () => {
    const answer = await program().page.evaluate(async () => {
      try {
        return await Reflect.apply(window.arshjul.call, undefined, ['items', { occasion: () => 'x' }]);
      } catch (error) {
        return `thrown: ${error}`;
      }
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid-input' } });
  });

  it('to open a file that was not exported here is refused', async () => {
    expect(errorOf(await called('showFile', { path: '/etc/passwd', how: 'open' }))).toMatchObject({
      kind: 'invalid-input',
      field: 'path',
    });
  });

  it('for an event that is not in the contract follows nothing', async () => {
    const ends = await program().page.evaluate(() =>
      ['nonsense', '__proto__', 'toString'].map(
        (name) => typeof Reflect.apply(window.arshjul.on, undefined, [name, () => undefined]),
      ),
    );
    expect(ends).toEqual(['function', 'function', 'function']);
  });
});
