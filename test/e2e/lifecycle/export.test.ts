import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorOf, okOf, tempFolder } from '../../support/store.ts';
import { type Program, useProgram } from '../support/program.ts';

async function annualReport({ call }: Program): Promise<string> {
  const report = okOf(await call('library')).reports.find(({ kind }) => kind === 'annual');
  if (report === undefined) throw new Error('the example has no annual report');
  return report.id;
}

describe('an exported report', () => {
  const program = useProgram();

  it('is written where the person said, under the name that was suggested', async () => {
    const folder = tempFolder();
    const suggested = await program().app.evaluate(
      ({ dialog }, target) => {
        const asked: unknown[] = [];
        Reflect.set(globalThis, 'asked', asked);
        dialog.showSaveDialog = async (...given: unknown[]) => {
          asked.push(given.at(-1));
          return { canceled: false, filePath: target };
        };
        return asked;
      },
      join(folder, 'Rapport'),
    );
    expect(suggested).toEqual([]);
    const { path } = okOf(await program().call('exportReport', { report: await annualReport(program()), format: 'docx' }));
    expect(path).toBe(join(folder, 'Rapport.docx'));
    // A Word document is a zip file.
    expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(readdirSync(folder)).toEqual(['Rapport.docx']);
    const asked = await program().app.evaluate(() => Reflect.get(globalThis, 'asked') as { defaultPath: string }[]);
    expect(asked[0]?.defaultPath).toMatch(/Verksamhetsberättelse 2024 – Hälso- och sjukvårdsnämnden\.docx$/);
  });

  it('tells how far it has come', async () => {
    await program().answerDialogs(join(tempFolder(), 'r.docx'));
    const report = await annualReport(program());
    // The last step and the answer travel side by side: either may come first.
    const told = await program().page.evaluate(async (id) => {
      const fractions: number[] = [];
      const last = new Promise<void>((done) => {
        const stop = window.arshjul.on('exportProgress', ({ fraction, words }) => {
          if (words !== '') fractions.push(fraction);
          if (fraction < 1) return;
          stop();
          done();
        });
      });
      await Promise.all([last, window.arshjul.call('exportReport', { report: id, format: 'docx' })]);
      return fractions;
    }, report);
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('as data is what the store holds', async () => {
    const file = join(tempFolder(), 'år.json');
    await program().answerDialogs(file);
    okOf(await program().call('exportReport', { report: await annualReport(program()), format: 'json' }));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'arshjul-year' });
  });

  it('that is cancelled leaves nothing', async () => {
    const folder = tempFolder();
    await program().answerDialogs(join(folder, 'r.docx'));
    const report = await annualReport(program());
    const answer = await program().page.evaluate(async (id) => {
      const cancelled = new Promise<void>((done) => {
        window.arshjul.on('exportProgress', () => window.arshjul.call('cancelExport').then(() => done()));
      });
      const exported = window.arshjul.call('exportReport', { report: id, format: 'docx' });
      await cancelled;
      return exported;
    }, report);
    expect(errorOf(answer).kind).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks nothing of a person who changes their mind', async () => {
    await program().answerDialogs(null);
    const answer = await program().call('exportReport', { report: await annualReport(program()), format: 'docx' });
    expect(errorOf(answer)).toMatchObject({ kind: 'cancelled', message: expect.stringMatching(/^Exporten avbröts/) });
  });

  it('into a folder that is not there says so, and leaves nothing', async () => {
    const folder = join(tempFolder(), 'borta');
    await program().answerDialogs(join(folder, 'r.docx'));
    const answer = await program().call('exportReport', { report: await annualReport(program()), format: 'docx' });
    expect(errorOf(answer).message).toMatch(/[.]$/);
    expect(existsSync(folder)).toBe(false);
  });

  it('that the store does not have is not found', async () => {
    const answer = await program().call('exportReport', { report: 'ingen', format: 'docx' });
    expect(errorOf(answer)).toMatchObject({ kind: 'not-found', field: 'report' });
  });
});

describe('a year read in from a file', () => {
  const program = useProgram();

  it('with faults is refused with the place of the first, and nothing is read in', async () => {
    const file = join(tempFolder(), 'fel.json');
    writeFileSync(file, '{"format":"arshjul-year","version":1}');
    await program().answerDialogs(file);
    const before = okOf(await program().call('library'));
    expect(errorOf(await program().call('importYear'))).toMatchObject({
      kind: 'invalid-input',
      field: expect.any(String),
      message: expect.stringContaining('Inget har lästs in'),
    });
    expect(okOf(await program().call('library'))).toEqual(before);
  });

  it('that was exported from here is read into an empty store', async () => {
    const folder = tempFolder();
    await program().answerDialogs(join(folder, 'år.json'));
    okOf(await program().call('exportReport', { report: await annualReport(program()), format: 'json' }));
    await program().answerDialogs(join(folder, 'Tom.arshjul'));
    expect(okOf(await program().call('createStore', { content: 'empty' }))).toMatchObject({ state: 'open', name: 'Tom' });
    expect(okOf(await program().call('library')).years).toEqual([]);
    await program().answerDialogs(join(folder, 'år.json'));
    const { year } = okOf(await program().call('importYear'));
    expect(okOf(await program().call('library')).years.map(({ id }) => id)).toEqual([year]);
  });
});
