import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../electron/import/figures/xlsx/workbook.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { type Desk, desk } from './desk.ts';

const STORE = ['--store', 'ar.arshjul'];
const OCCASION = ['--occasion', 'hsn-2024-helar'];
const WHERE = [...STORE, ...OCCASION];
const IMPORT = ['figures', 'import', ...WHERE, '--table', 'investeringar', '--from'];

const LEDGER = `Investeringar brutto, tkr;Utfall 2024;Budget 2024;Utfall 2023
Immateriella anläggningstillgångar;-8 300;19 400;10 500
Medicinteknisk utrustning;114 000;356 600;193 200
Övrig utrustning;39 800;104 900;79 000
Investeringsbidrag (konto 2322, minusbelopp);-1 400;0;0
Summa;144 100;480 900;282 700
`;

describe('figures from the command line', () => {
  const folder = useTempFolder();
  let at: Desk;

  beforeAll(async () => {
    at = desk(folder());
    await at.must('init', ...STORE, '--example');
    at.write('huvudbok.csv', LEDGER);
  });

  it('are told as a text that follows them tells them', async () => {
    const told = JSON.parse(await at.must('figures', 'bound', ...WHERE, '--find', 'resultatrapport resultat utfall', '--json'));
    expect(told).toContainEqual({
      name: 'Resultatrapport: Resultat, Utfall',
      attrs: { what: 'figure', table: 'resultatrapport', row: 'r15', column: 'k1' },
      words: '\u22128\u00a0906,4',
      fault: null,
    });
    expect(await at.must('figures', 'bound', ...WHERE, '--find', 'utfallet mot budget')).toContain(
      'Hälso- och sjukvårdsnämnden: mening om utfallet mot budget  Hälso- och sjukvårdsnämndens utfall för helåret är',
    );
  });

  it('follow their cells where texts have them typed: listed with the cell, and the sure ones bound as one step', async () => {
    const bind = ['figures', 'bind', ...STORE, '--report', 'hsn-2024-verksamhetsberattelse'];
    const listed = '  ”39,8 miljoner kronor” är Investeringar: Övrig utrustning, Utfall 2024. (säker)\n';
    expect(await at.must(...bind)).toContain(listed);
    const before = await at.must('figures', 'bound', ...WHERE, '--find', 'övrig utrustning utfall 2024');
    const { bound }: { bound: number } = JSON.parse(await at.must(...bind, '--write', '--json'));
    expect(bound).toBeGreaterThan(1);
    expect(await at.must(...bind)).not.toContain(listed);
    expect(await at.must('figures', 'bound', ...WHERE, '--find', 'övrig utrustning utfall 2024')).toBe(before);
    expect(await at.must('undo', ...STORE)).toContain('siffror som följer uppgifterna');
    expect(await at.must(...bind)).toContain(listed);
  });

  it('are checked: each finding with its sentence, cells, difference and cause', async () => {
    const words = await at.must('figures', 'check', ...WHERE);
    expect(words.replaceAll('\u00a0', ' ')).toContain(
      'Driftredovisning\n  Resultat, Omsättning *) 2024: här står −11 794,6, men tabellen ”Resultatrapport” ger −11 794,4. Skillnaden är 0,2.\n',
    );
    const findings: unknown = JSON.parse(await at.must('figures', 'check', ...WHERE, '--json'));
    expect(findings).toHaveLength(113);
    expect(findings).toContainEqual(
      expect.objectContaining({
        table: 'investeringar',
        check: 'formula',
        weight: 'note',
        place: { row: 'r5', column: 'k1' },
        stands: '143.8',
        expected: '143.9',
        difference: '-0.1',
        cause: { type: 'rounding' },
      }),
    );
  });

  it('are brought in after a preview, as one step that leaves what is the same', async () => {
    const preview = await at.must(...IMPORT, 'huvudbok.csv');
    expect(preview).toBe(
      [
        'B3  Medicinteknisk utrustning, Utfall 2024: 113,8 → 114',
        'B6  Summa, Utfall 2024: 143,8 → 144,1',
        'D6  Summa, Utfall 2023: 282,8 → 282,7',
        'Beloppen i filen är i tkr och räknas om till mnkr.',
        '3 celler skulle ändras. Ingenting har ändrats; med --write ändras de.',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(await at.must(...IMPORT, 'huvudbok.csv', '--json', '--write'))).toMatchObject({
      written: true,
      table: 'investeringar',
    });
    expect(JSON.parse(await at.must('figures', 'check', ...WHERE, '--json'))).toHaveLength(111);
    const shown: unknown = JSON.parse(await at.must('figures', 'show', ...WHERE, '--table', 'investeringar', '--json'));
    expect(shown).toMatchObject({
      table: 'investeringar',
      cells: expect.arrayContaining([
        {
          row: 'r2',
          column: 'k1',
          value: '114',
          computed: false,
          source: { name: null, file: 'huvudbok.csv', sheet: 'huvudbok', cell: 'B3', figure: '114' },
          note: null,
          entered: { person: expect.any(String), at: expect.stringMatching(/^2.*Z$/) },
        },
      ]),
    });
    expect(await at.must(...IMPORT, 'huvudbok.csv')).toBe(
      'Beloppen i filen är i tkr och räknas om till mnkr.\n0 celler skulle ändras. Ingenting har ändrats; med --write ändras de.\n',
    );
  });

  it('are accepted where they differ, with who and why, until the figures change', async () => {
    const differing = async () => {
      const findings: { table: string; check: string; key: string; accepted: unknown }[] = JSON.parse(
        await at.must('figures', 'check', ...WHERE, '--json'),
      );
      return findings.find(({ table, check }) => table === 'driftredovisning' && check === 'same');
    };
    const finding = await differing();
    expect(finding).toMatchObject({ accepted: null });
    const accept = { type: 'finding.accept', occasion: 'hsn-2024-helar', finding: finding?.key, reason: 'Avrundat i källan.' };
    at.write('godta.json', JSON.stringify([accept]));
    await at.must('change', ...STORE, '--from', 'godta.json');
    expect(await differing()).toMatchObject({
      key: finding?.key,
      accepted: { reason: 'Avrundat i källan.', person: expect.any(String), at: expect.stringMatching(/Z$/) },
    });
    expect(await at.must('figures', 'check', ...WHERE)).toMatch(/Skillnaden är 0,2\. Godtagen av .+: Avrundat i källan\.\n/);
    const cell = { occasion: 'hsn-2024-helar', table: 'driftredovisning', row: 'r6', column: 'k2' };
    at.write('annan.json', JSON.stringify([{ type: 'cell.set', ...cell, value: '-11794,7' }]));
    await at.must('change', ...STORE, '--from', 'annan.json');
    expect(await differing()).toMatchObject({ accepted: null });
  });

  it('are kept as versions, with the change since', async () => {
    const on = { occasion: 'hsn-2024-helar', table: 'investeringar' };
    const keep = { type: 'version.keep', ...on, column: 'k2', id: 'budget-1', name: 'Budget i maj', date: '2024-05-31' };
    at.write('version.json', JSON.stringify([keep, { type: 'cell.set', ...on, row: 'r2', column: 'k2', value: '350' }]));
    await at.must('change', ...STORE, '--from', 'version.json');
    const shown = JSON.parse(await at.must('figures', 'show', ...WHERE, '--table', 'investeringar', '--json'));
    expect(shown.versions).toMatchObject([{ id: 'budget-1', name: 'Budget i maj', date: '2024-05-31', column: 'k2' }]);
    expect(shown.versions[0].changes).toContainEqual({ row: 'r2', before: '356.6', now: '350', change: '-6.6' });
    expect(await at.must('figures', 'show', ...WHERE, '--table', 'investeringar')).toContain(
      'Medicinteknisk utrustning: 356,6 → 350, ändring -6,6\n',
    );
  });

  it.each(['xlsx', 'csv'])('are taken out to %s and are the same when they are brought in again', async (format) => {
    const out = `driftredovisning.${format}`;
    const said = await at.must('figures', 'export', ...WHERE, '--table', 'driftredovisning', '--format', format, '--out', out);
    expect(said).toBe(`Tabellerna är sparade i ${out}.\n`);
    const back = await at.must('figures', 'import', ...WHERE, '--table', 'driftredovisning', '--from', out);
    expect(back).toContain('0 celler skulle ändras.');
  });

  it('are taken out all at once, the same bytes every time', async () => {
    const all = ['figures', 'export', ...WHERE, '--format', 'xlsx', '--out'];
    await at.must(...all, 'alla.xlsx');
    await at.must(...all, 'igen.xlsx');
    expect(readFileSync(at.path('alla.xlsx')).equals(readFileSync(at.path('igen.xlsx')))).toBe(true);
    const sheets = openWorkbook(readFileSync(at.path('alla.xlsx'))).sheets;
    expect(sheets).toHaveLength(27);
    expect(sheets).toContain('Driftredovisning');
  });

  it('have ready tables, as a year file has them', async () => {
    expect(await at.must('figures', 'tables')).toContain('Räkenskaper: Balanskravsutredning  [balanskrav]\n');
    const tables: unknown = JSON.parse(await at.must('figures', 'tables', '--json'));
    expect(tables).toContainEqual(expect.objectContaining({ id: 'resultatrapport', unit: 'mnkr', numberStyle: 'komma' }));
  });

  it('stand in tables that are taken over ready, or described in a file, as one step', async () => {
    const define = ['figures', 'define', ...STORE, '--year', 'hsn-2024'];
    expect(await at.must(...define, '--ready', 'balanskrav,driftbudget')).toBe(
      'Tabellerna är på plats i ar.arshjul: balanskrav, driftbudget\n',
    );
    const ready = JSON.parse(await at.must('figures', 'tables', '--json'));
    const [plan, budget] = ['resultatbudget', 'driftbudget'].map((id) => ready.find((table: { id: string }) => table.id === id));
    // The two are compared with each other; one is new, the other gets back what compared it with what was not there.
    at.write('tabeller.json', JSON.stringify([plan, { ...budget, title: 'Driftbudget {år}' }]));
    expect(JSON.parse(await at.must(...define, '--from', 'tabeller.json', '--json'))).toEqual({
      tables: ['resultatbudget', 'driftbudget'],
    });
    await at.must(
      'export',
      '--store',
      'ar.arshjul',
      '--report',
      'hsn-2024-verksamhetsberattelse',
      '--format',
      'json',
      '--out',
      'ut.json',
    );
    const { tables } = JSON.parse(at.read('ut.json')).model;
    expect(tables.slice(-3)).toMatchObject([{ id: 'balanskrav' }, { ...budget, title: 'Driftbudget {år}' }, plan]);

    const said = async (...args: string[]) => (await at.run(...define, ...args)).errors;
    expect(await said('--ready', 'finns-inte')).toEqual([
      'Det finns ingen färdig tabell ”finns-inte”; kommandot figures tables visar dem som finns.',
    ]);
    expect(await said()).toEqual([expect.stringContaining('Antingen --from eller --ready')]);
    at.write('trasig.json', JSON.stringify({ id: 'x' }));
    expect((await said('--from', 'trasig.json')).length).toBeGreaterThan(0);
    const investments = tables.find((table: { id: string }) => table.id === 'investeringar');
    at.write('utan.json', JSON.stringify({ ...investments, rows: investments.rows.slice(1) }));
    expect(await said('--from', 'utan.json')).toEqual([expect.stringContaining('Immateriella anläggningstillgångar” används')]);
  }, 120_000);

  it('are refused with what is wrong, in Swedish, and nothing is written', async () => {
    at.write('annat.csv', 'a;b\nc;d\n');
    at.write('trasig.xlsx', 'PK\u0003\u0004 inte mer');
    const said = async (...args: string[]) => {
      const { exitCode, errors } = await at.run(...args);
      return [exitCode, ...errors];
    };
    expect(await said('figures')).toEqual([2, expect.stringContaining('import, export, tables, show, define, check')]);
    expect(await said(...IMPORT, 'annat.csv')).toEqual([
      1,
      'annat.csv: Ingen av raderna i tabellen ”Investeringar” känns igen i filen.',
    ]);
    expect(await said(...IMPORT, 'trasig.xlsx')).toEqual([1, expect.stringMatching(/^trasig\.xlsx: Filen är skadad/)]);
    expect(await said(...IMPORT, 'saknas.csv')).toEqual([1, expect.stringMatching(/^saknas\.csv: /)]);
    expect(await said(...IMPORT, 'huvudbok.csv', '--range', 'hela')).toEqual([
      2,
      'Området hela kan inte tolkas. Det skrivs som A1:F20.',
    ]);
    expect(await said(...IMPORT, 'huvudbok.csv', '--unit', 'kg')).toEqual([2, expect.stringContaining('kr, tkr, mnkr, mdkr')]);
    const out = ['--out', 'ut.xlsx'];
    expect(await said('figures', 'export', ...WHERE, '--format', 'docx', ...out)).toEqual([
      2,
      expect.stringContaining('xlsx, csv'),
    ]);
    expect(await said('figures', 'export', ...WHERE, '--table', 'finns-inte', '--format', 'xlsx', ...out)).toEqual([
      1,
      'ar.arshjul: Tabellen finns-inte finns inte i tillfällets år.',
    ]);
    expect(await said('figures', 'export', ...WHERE, '--format', 'xlsx', '--out', 'ar.arshjul')).toEqual([
      1,
      expect.stringContaining('skrivas över datafilen'),
    ]);
    expect(existsSync(at.path('ut.xlsx'))).toBe(false);
    expect(await said('figures', 'import', ...WHERE, '--table', 'finns-inte', '--from', 'huvudbok.csv')).toEqual([
      1,
      'ar.arshjul: Tabellen finns-inte finns inte i tillfällets år.',
    ]);
  });

  it('are drawn: a chart of the year becomes a picture, or what it shows', async () => {
    const save = (format: string, out: string, chart = 'budgetavvikelse') =>
      at.run('figures', 'chart', ...WHERE, '--chart', chart, '--format', format, '--out', out);
    expect(await save('svg', 'd.svg')).toEqual({
      exitCode: 0,
      output: 'Diagrammet är sparat i d.svg.\n',
      errors: [],
    });
    expect(at.read('d.svg')).toMatch(/^<svg /);
    expect((await save('png', 'd.png')).exitCode).toBe(0);
    expect(at.read('d.png').slice(1, 4)).toBe('PNG');
    expect((await save('json', 'd.json')).exitCode).toBe(0);
    expect(JSON.parse(at.read('d.json'))).toMatchObject({
      title: 'Budgetavvikelse 2024',
      unit: 'mnkr',
      series: [{ name: 'Budgetavvikelse', points: expect.arrayContaining([{ amount: '-321.1', printed: '\u2212321,1' }]) }],
      description: expect.stringMatching(/^Avvikelsediagram: Budgetavvikelse 2024\. Lägst Övriga kostnader/),
    });
    expect(await save('svg', 'e.svg', 'annat')).toEqual({
      exitCode: 1,
      output: '',
      errors: ['ar.arshjul: Diagrammet annat finns inte i tillfällets år; de som finns är budgetavvikelse.'],
    });
    expect(await save('pdf', 'e.pdf')).toMatchObject({ exitCode: 2 });
    expect(await save('svg', 'ar.arshjul')).toMatchObject({ exitCode: 1 });
  });

  it('have ready charts too', async () => {
    expect(await at.must('figures', 'charts')).toContain('soliditet: Soliditet  [soliditet]\n');
    expect(JSON.parse(await at.must('figures', 'charts', '--json'))).toContainEqual(
      expect.objectContaining({ id: 'aldersstruktur', kind: 'stacked' }),
    );
  });
});
