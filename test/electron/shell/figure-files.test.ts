import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createFigureFiles } from '../../../electron/shell/figure-files.ts';
import { NOTHING_POINTED } from '../../../shared/figures/import/pointed.ts';
import { column, row, table } from '../../shared/figures/table.ts';
import { errorOf, okOf, tempFolder } from '../../support/store.ts';
import { gridWorkbook } from '../../support/workbook/grid.ts';
import { workbookOf } from '../../support/workbook/workbook.ts';

const WORKER = new URL('../../../electron/shell/figures-worker.ts', import.meta.url);
const RECEIVER = {
  definition: { ...table([column('u', { heading: 'Utfall' })], [row('a', { label: 'Avgifter' })]), unit: 'mnkr' },
  entered: { a: { u: '227.0' } },
};
const WISH = { sheet: null, area: null, pointed: NOTHING_POINTED, unit: null } as const;
const BOOK = gridWorkbook({
  Försättsblad: [['Om filen']],
  Resultat: [
    ['tkr', 'Utfall'],
    ['Avgifter', 228_000],
    ['Okänd', 'x'.repeat(500)],
  ],
});

describe('a file that figures come from', () => {
  const faults: string[] = [];
  const files = createFigureFiles(WORKER, (details) => faults.push(details));
  const nothing = () => undefined;

  afterEach(() => files.close());

  it('is open in a worker until it is closed: what it has for a table, and the cells of its sheets', async () => {
    const about = okOf(await files.open({ name: 'bok.xlsx', date: '2025-01-14', bytes: new Uint8Array(BOOK) }, nothing));
    expect(about).toEqual({ name: 'bok.xlsx', date: '2025-01-14', sheets: ['Försättsblad', 'Resultat'] });
    const { sheet, size, found } = okOf(await files.ask('find', { receiver: RECEIVER, wish: WISH }, nothing));
    expect([sheet, size, found?.units]).toEqual(['Resultat', { rows: 3, columns: 2 }, { from: 'tkr', to: 'mnkr' }]);
    expect(found?.preview.cells).toEqual([
      {
        place: { row: 'a', column: 'u' },
        from: 'B2',
        before: '227.0',
        after: '228',
        kind: 'changed',
        computed: null,
        note: null,
      },
    ]);
    const area = { top: 1, bottom: 2, left: 1, right: 5 };
    const cells = okOf(await files.ask('cells', { sheet: 'Resultat', area }, nothing));
    expect(cells[0]).toEqual([{ type: 'number', digits: '228000' }]);
    expect(cells[1]).toEqual([{ type: 'text', text: 'x'.repeat(200) }]);
    await files.close();
    expect(errorOf(await files.ask('cells', { sheet: 'Resultat', area }, nothing))).toMatchObject({
      kind: 'not-found',
      message: 'Filen är stängd. Välj den igen.',
    });
  });

  it('that has nothing of the table shows its first sheet, so that a block can be pointed out', async () => {
    okOf(await files.open({ name: 'annat.csv', date: '2025-01-14', bytes: Buffer.from('Helt;annat\nSåld;5\n') }, nothing));
    const answer = okOf(await files.ask('find', { receiver: RECEIVER, wish: WISH }, nothing));
    expect(answer).toEqual({ sheet: 'annat', size: { rows: 2, columns: 2 }, found: null });
    const area = { top: 0, bottom: 1, left: 0, right: 1 };
    const pointed = okOf(await files.ask('find', { receiver: RECEIVER, wish: { ...WISH, area } }, nothing));
    expect(pointed.found?.block.rows).toEqual([{ at: 1, label: 'Såld', key: 'såld', row: null }]);
  });

  it('can be cancelled at any point, and another opened at once', async () => {
    // So large that it is still being read when it is cancelled.
    const many = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join(
      '',
    );
    const large = workbookOf({ sheets: { A: many, B: many, C: many, D: many } });
    okOf(await files.open({ name: 'stor.xlsx', date: '2025-01-14', bytes: new Uint8Array(large) }, nothing));
    const cancelled = await new Promise((resolve) => {
      const asked = files.ask('find', { receiver: RECEIVER, wish: WISH }, () => void files.close());
      void asked.then(resolve);
    });
    expect(cancelled).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    okOf(await files.open({ name: 'bok.xlsx', date: '2025-01-14', bytes: new Uint8Array(BOOK) }, nothing));
    expect(faults).toEqual([]);
  });

  it('is refused in a sentence when it is none, unpacks to too much, or is not there', async () => {
    const opened = async (bytes: Buffer) =>
      files.open({ name: 'x.xlsx', date: '2025-01-14', bytes: new Uint8Array(bytes) }, nothing);
    expect(errorOf(await opened(Buffer.from('PK\u0003\u0004 inte mer'))).message).toMatch(/^Filen är skadad/);
    okOf(await opened(workbookOf({ sheets: { A: ' '.repeat(129 * 1024 * 1024) } })));
    const bomb = await files.ask('find', { receiver: RECEIVER, wish: WISH }, nothing);
    expect(errorOf(bomb)).toMatchObject({ kind: 'invalid-input', message: expect.stringContaining('packar upp till mer') });
    const path = join(tempFolder(), 'saknas.xlsx');
    expect(errorOf(await files.open({ path }, nothing))).toMatchObject({ kind: 'not-found', details: 'ENOENT' });
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, BOOK);
    expect(okOf(await files.open({ path }, nothing)).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
