import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../../electron/cli/commands.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { cliProcess } from './cli-process.ts';
import { type Desk, desk, deskOfProcesses } from './desk.ts';

/*
 * The other tests run commands in their own process. Here the command line is what a person starts: that it loads in Node, that only
 * the answer goes to standard output, how it ends, and that it ends at all.
 */

const COMMANDS = new URL('../../../electron/cli/commands.ts', import.meta.url);
const EXAMPLE = readFileSync(new URL('../../../resources/example/hsn-2024.json', import.meta.url), 'utf8');
const STORE = ['--store', 'prov.arshjul'];
const OCCASION = ['--occasion', 'hsn-2024-helar'];

it('has commands that Node loads as they stand, every one', () => {
  const load = `const { COMMAND_NAMES, loadCommand } = await import(${JSON.stringify(COMMANDS.href)});
    for (const name of COMMAND_NAMES) console.log(name, typeof (await loadCommand(name)));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', load], { encoding: 'utf8' });
  expect(said.trim().split('\n')).toEqual(COMMAND_NAMES.map((name) => `${name} function`));
});

describe('a process of the command line', () => {
  const folder = useTempFolder();
  /** What the process writes, and what the same command writes in the test's own. */
  async function inBoth(name: string, ...args: string[]): Promise<readonly [Buffer, Buffer]> {
    const write = async (at: Desk, out: string) => {
      expect(await at.must(...args, '--out', out)).toMatch(new RegExp(` ${out}\\.\n$`));
      return readFileSync(at.path(out));
    };
    return [await write(deskOfProcesses(folder()), `ett-${name}`), await write(desk(folder()), `två-${name}`)];
  }

  it('makes a store with the example year, and lists it for a program', async () => {
    const at = deskOfProcesses(folder());
    expect(await at.must('init', ...STORE, '--example')).toBe('Datafilen prov.arshjul är skapad med exempelåret.\n');
    const listed = await at.must('list', ...STORE, '--json');
    expect(JSON.parse(listed).years).toEqual([{ id: 'hsn-2024', organisation: 'hsn', year: 2024 }]);
    expect(await desk(folder()).must('list', ...STORE, '--json')).toBe(listed);
  });

  it('exports the year byte for byte', async () => {
    const report = ['--report', 'hsn-2024-verksamhetsberattelse', '--format', 'json', '--out', 'ut.json'];
    const at = deskOfProcesses(folder());
    await at.must('export', ...STORE, ...report);
    expect(at.read('ut.json')).toBe(EXAMPLE);
  });

  it.each([
    ['rapport.docx', 'export', ...STORE, '--report', 'hsn-2024-verksamhetsberattelse', '--format', 'docx', '--unpaged'],
    ['kontroll.docx', 'control', 'export', ...STORE, ...OCCASION, '--format', 'docx'],
    ['tabeller.xlsx', 'figures', 'export', ...STORE, ...OCCASION, '--format', 'xlsx'],
    ['diagram.png', 'figures', 'chart', ...STORE, ...OCCASION, '--chart', 'budgetavvikelse', '--format', 'png'],
  ])('writes the same %s as its commands do elsewhere', async (name, ...args) => {
    const [one, other] = await inBoth(name, ...args);
    expect(one.length).toBeGreaterThan(1_000);
    expect(one.equals(other)).toBe(true);
  });

  it('ends when the spelling, which has a thread of its own, has answered', async () => {
    expect(await deskOfProcesses(folder()).must('spell', '--text', 'En utväckling')).toBe('utväckling: utveckling\n');
  });

  it('ends with 1 and a sentence on standard error for what cannot be done', async () => {
    expect(await deskOfProcesses(folder()).run('list', '--store', 'borta.arshjul')).toEqual({
      exitCode: 1,
      output: '',
      errors: ['Datafilen borta.arshjul finns inte; den skapas med kommandot init --store borta.arshjul.'],
    });
  });

  it('ends with 2 for what is not understood, and leaves nothing behind', async () => {
    const at = deskOfProcesses();
    expect(await at.run('init', ...STORE, '--exempel')).toEqual({
      exitCode: 2,
      output: '',
      errors: ['Flaggan --exempel finns inte för kommandot; kommandot help visar dem som finns.'],
    });
    expect(readdirSync(at.folder)).toEqual([]);
  });

  it('ends quietly when no one reads what it prints', async () => {
    expect(await cliProcess(folder(), ['schema'], { deaf: true })).toEqual({ exitCode: 0, output: '', errors: [] });
  });
});
