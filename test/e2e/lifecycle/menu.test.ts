import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MENU_COMMANDS } from '../../../shared/api/menu-commands.ts';
import { okOf, tempFolder } from '../../support/store.ts';
import { useProgram } from '../support/program.ts';

interface Item {
  readonly id: string;
  readonly label: string;
  readonly accelerator: string | null;
  readonly isTicked: boolean;
}

describe('the menus', () => {
  const program = useProgram();

  /** Every item of every menu, in order. */
  const items = (): Promise<Item[]> =>
    program().app.evaluate(({ Menu }) => {
      const all = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
        menu?.items.flatMap((item) => [item, ...all(item.submenu)]) ?? [];
      return all(Menu.getApplicationMenu())
        .filter(({ type }) => type !== 'separator')
        .map(({ id, label, accelerator, checked }) => ({
          id: id ?? '',
          label,
          accelerator: accelerator === undefined || accelerator === null ? null : String(accelerator),
          isTicked: checked,
        }));
    });

  it('have every command of the window, with the keys that people know', async () => {
    const all = await items();
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([...MENU_COMMANDS]));
    const keys = Object.fromEntries(all.map(({ id, accelerator }) => [id, accelerator]));
    expect(keys).toMatchObject({
      export: 'CmdOrCtrl+E',
      undo: 'CmdOrCtrl+Z',
      'view-overview': 'CmdOrCtrl+1',
      'view-report': 'CmdOrCtrl+6',
      'next-pane': 'F6',
      'next-missing': 'F8',
      'mark-ready': 'CmdOrCtrl+Enter',
      'accept-suggestion': 'F9',
      'nothing-to-report': 'CmdOrCtrl+Shift+Enter',
      palette: 'CmdOrCtrl+K',
      keys: 'F1',
    });
    expect(all.filter(({ id }) => id === 'redo').map(({ accelerator }) => accelerator)).toEqual(
      process.platform === 'darwin' ? ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'] : ['CmdOrCtrl+Y', 'CmdOrCtrl+Shift+Z'],
    );
  });

  it('are in Swedish, to the last word', async () => {
    for (const { label } of await items()) {
      expect(label).toMatch(/^[A-ZÅÄÖ]/);
      expect(label).not.toMatch(/\b(File|Edit|View|Help|Undo|Redo|Cut|Copy|Paste|Select|Quit|Zoom|Window|About|Actual)\b/);
    }
  });

  it('use no key twice', async () => {
    const keys = (await items()).flatMap(({ accelerator }) => (accelerator === null ? [] : [accelerator]));
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('tell the window what was chosen', async () => {
    const told = await program().page.evaluateHandle(() => ({
      command: new Promise((done) => window.arshjul.on('menu', ({ command }) => done(command))),
    }));
    await program().app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view-texts')?.click());
    expect(await told.evaluate(({ command }) => command)).toBe('view-texts');
  });

  it('tick the theme that is in use, which the whole window takes', async () => {
    const ticked = async () =>
      (await items()).filter(({ id, isTicked }) => id.startsWith('theme-') && isTicked).map(({ id }) => id);
    expect(await ticked()).toEqual(['theme-system']);
    okOf(await program().call('setPreferences', { theme: 'dark' }));
    expect(await ticked()).toEqual(['theme-dark']);
    expect(await program().app.evaluate(({ nativeTheme }) => [nativeTheme.themeSource, nativeTheme.shouldUseDarkColors])).toEqual(
      ['dark', true],
    );
    await expect.poll(() => program().page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });

  /** Chooses an item of the first menu. */
  const choose = (words: string) =>
    program().app.evaluate(({ Menu }, wanted) => {
      const [file] = Menu.getApplicationMenu()?.items ?? [];
      file?.submenu?.items.find(({ label }) => label.startsWith(wanted))?.click();
    }, words);
  const name = async () => okOf(await program().call('start')).state.name;

  it('make a new store, and open the one that the person chooses', async () => {
    const [one, other] = [join(tempFolder(), 'Ny nämnd.arshjul'), join(program().userData, 'Exempelår 2024.arshjul')];
    await program().answerDialogs(one);
    await choose('Nytt');
    await expect.poll(name).toBe('Ny nämnd');
    await program().answerDialogs(other);
    await choose('Öppna');
    await expect.poll(name).toBe('Exempelår 2024');
  });

  it('make a store of the example region, which has the reports of its boards', async () => {
    await program().answerDialogs(join(tempFolder(), 'Regionen.arshjul'));
    await choose('Öppna exempelregionen');
    await expect.poll(name).toBe('Regionen');
    const { occasions } = okOf(await program().call('library'));
    const occasion = occasions.find(({ kind }) => kind === 'interim')?.id ?? '';
    const { boards } = okOf(await program().call('boards', { occasion }));
    expect(boards.map(({ received }) => received?.contents.organisation.id)).toEqual([
      'rs',
      'hsn',
      'ftn',
      'sn',
      'ktn',
      'rtn',
      'kn',
      'gn',
    ]);
    await program().answerDialogs(join(program().userData, 'Exempelår 2024.arshjul'));
    await choose('Öppna');
    await expect.poll(name).toBe('Exempelår 2024');
  });

  it('say in words what could not be done', async () => {
    await program().app.evaluate(({ dialog }) => {
      dialog.showMessageBox = async (...given: unknown[]) => {
        Reflect.set(globalThis, 'said', given.at(-1));
        return { response: 0, checkboxChecked: false };
      };
    });
    await program().answerDialogs(join(program().userData, 'Exempelår 2024.arshjul'));
    await choose('Nytt');
    const said = () => program().app.evaluate(() => Reflect.get(globalThis, 'said') ?? null);
    await expect.poll(said).toMatchObject({ type: 'warning', message: expect.stringMatching(/^Det finns redan en fil/) });
    expect(await name()).toBe('Exempelår 2024');
  });
});
