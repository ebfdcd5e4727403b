import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../electron/cli/run.ts';
import { useTempFolder } from '../../support/temp-folder.ts';
import { type Desk, desk } from './run-cli.ts';

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

  it('are checked: each finding with its sentence, cells, difference and cause', async () => {
    const words = await at.must('figures', 'check', ...WHERE);
    expect(words.replaceAll('\u00a0', ' ')).toContain(
      'Driftredovisning\n  Resultat, Omsättning *) 2024: här står -11 794,6, men tabellen ”Resultatrapport” ger -11 794,4. Skillnaden är 0,2.\n',
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
        '3 celler skulle ändras. Ingenting har ändrats; med --write ändras de.',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(await at.must(...IMPORT, 'huvudbok.csv', '--json', '--write'))).toMatchObject({
      written: true,
      table: 'investeringar',
    });
    expect(JSON.parse(await at.must('figures', 'check', ...WHERE, '--json'))).toHaveLength(111);
    expect(await at.must(...IMPORT, 'huvudbok.csv')).toBe(
      '0 celler skulle ändras. Ingenting har ändrats; med --write ändras de.\n',
    );
  });

  it('have ready tables, as a year file has them', async () => {
    expect(await at.must('figures', 'tables')).toContain('Räkenskaper: Balanskravsutredning  [balanskrav]\n');
    const tables: unknown = JSON.parse(await at.must('figures', 'tables', '--json'));
    expect(tables).toContainEqual(expect.objectContaining({ id: 'resultatrapport', unit: 'mnkr', numberStyle: 'komma' }));
  });

  it('are refused with what is wrong, in Swedish, and nothing is written', async () => {
    at.write('annat.csv', 'a;b\nc;d\n');
    at.write('trasig.xlsx', 'PK\u0003\u0004 inte mer');
    const said = async (...args: string[]) => {
      const { exitCode, errors } = await at.run(...args);
      return [exitCode, ...errors];
    };
    expect(await said('figures')).toEqual([2, expect.stringContaining('import, tables, check')]);
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
    expect(await said('figures', 'import', ...WHERE, '--table', 'finns-inte', '--from', 'huvudbok.csv')).toEqual([
      1,
      'ar.arshjul: Tabellen finns-inte finns inte i tillfällets år.',
    ]);
  });

  it('are drawn: a chart of the year becomes a picture, or what it shows', async () => {
    const save = (format: string, out: string, chart = 'budgetavvikelse') =>
      run(['figures', 'chart', '--store', store, ...OCCASION, '--chart', chart, '--format', format, '--out', at.path(out)]);
    const store = at.path('ar.arshjul');
    expect(await save('svg', 'd.svg')).toEqual({
      exitCode: 0,
      output: `Diagrammet är sparat i ${at.path('d.svg')}.\n`,
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
      errors: [`${store}: Diagrammet annat finns inte i tillfällets år; de som finns är budgetavvikelse.`],
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
