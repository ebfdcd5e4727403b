import { expect, it } from 'vitest';
import type { RisksView } from '../../../shared/api/views.ts';
import { exampleDesk } from './prepared-desk.ts';

const YEAR = ['--store', 'prov.arshjul', '--year', 'hsn-2024'] as const;
const HELAR = ['--store', 'prov.arshjul', '--occasion', 'hsn-2024-helar'] as const;

it('risks are judged, a decided plan opened and a risk dropped from the command line', async () => {
  const at = await exampleDesk();
  const risks = async (): Promise<RisksView> => JSON.parse(await at.must('control', 'risks', ...HELAR, '--json'));

  const levels = ['--probability', 'trolig', '--consequence', 'allvarlig'];
  await at.must('control', 'rate', ...YEAR, '--risk', 'risk-2-1', ...levels, '--date', '2024-11-05', '--note', 'Sämre.');
  expect(await at.must('control', 'risks', ...HELAR)).toContain('Risken att inköp görs utanför avtal. · Hög 16  [risk-2-1]');
  expect(await at.must('control', 'limits', ...HELAR)).toBe('Sannolikhet × konsekvens: måttlig från 4, hög från 9.\n');
  await at.must('control', 'limits', ...HELAR, '--middle', '6', '--high', '17');
  expect(await at.must('control', 'risks', ...HELAR)).toContain('Risken att inköp görs utanför avtal. · Måttlig 16  [risk-2-1]');
  expect(await at.run('control', 'limits', ...HELAR, '--middle', '9', '--high', '4')).toMatchObject({ exitCode: 2 });
  const unknown = await at.run(
    'control',
    'rate',
    ...YEAR,
    '--risk',
    'risk-2-1',
    ...levels.with(1, 'ofta'),
    '--date',
    '2024-11-05',
  );
  expect(unknown).toMatchObject({ exitCode: 1, output: '' });
  expect(unknown.errors[0]).toContain('Ange en av osannolik, mindre-sannolik, mojlig, trolig.');

  expect(await at.must('control', 'changes', ...HELAR)).toBe('Planen är beslutad 2023-12-06, § 12, och låst.\n');
  await at.must('control', 'amend', ...YEAR, '--date', '2024-03-01', '--reason', 'Ny riktlinje.');
  await at.must('control', 'close', ...YEAR);
  const { decision, portfolio } = await risks();
  const judged = portfolio.find(({ id }) => id === 'risk-2-1');
  expect(judged?.assessments.at(-1)).toMatchObject({ date: '2024-11-05', probability: 'trolig', note: 'Sämre.' });
  expect(decision).toMatchObject({ open: false, amendments: [{ date: '2024-03-01', reason: 'Ny riktlinje.' }] });

  await at.must('control', 'drop', '--store', 'prov.arshjul', '--risk', 'risk-5-3', '--reason', 'Fungerar.');
  const next = JSON.parse(await at.must('control', 'next', ...HELAR, '--json')) as readonly { risk: string; result: string }[];
  expect(next.filter(({ result }) => result === 'drop').map(({ risk }) => risk)).toEqual(['risk-5-3']);
  expect(next.filter(({ result }) => result === 'mustHave').map(({ risk }) => risk)).toEqual(['risk-8-1']);
});

it('the region’s package is published, refused until its areas have a place, taken, chosen from and decided', async () => {
  const at = await exampleDesk();
  await at.must('control', 'publish', ...HELAR, '--date', '2024-10-01', '--out', 'paket.json');
  await at.must('init', '--store', 'annan.arshjul');
  const other = ['--store', 'annan.arshjul', '--occasion', 'namnd-helar', '--from', 'paket.json'] as const;
  const organisation = {
    id: 'annan',
    parent: null,
    kind: 'board',
    name: { short: 'AN', definite: 'Andra nämnden', genitive: 'Andra nämndens', heading: 'Andra nämnden' },
  };
  const commands = [
    { type: 'year.create', id: 'namnd', organisation, year: 2025 },
    { type: 'occasion.create', id: 'namnd-helar', year: 'namnd', kind: 'annual', cutOff: '2025-12-31' },
    { type: 'plan.create', thing: 'area', id: 'personal', year: 'namnd', parent: null, after: null, text: 'Personal' },
  ];
  at.write('nytt.json', JSON.stringify(commands));
  await at.must('change', '--store', 'annan.arshjul', '--from', 'nytt.json');
  const refused = await at.run('control', 'take', ...other, '--write');
  expect(refused.errors[0]).toContain('Paketet har områden som inte finns här: ”HR”.');
  expect(await at.must('control', 'take', ...other, '--map', 'HR=Personal', '--write')).toContain('Ny\n  Risk för ohälsa');
  const taken: RisksView = JSON.parse(
    await at.must('control', 'risks', '--store', 'annan.arshjul', '--occasion', 'namnd-helar', '--json'),
  );
  expect(taken.portfolio).toMatchObject([
    { area: 'Personal', regionWide: true, region: { area: 'HR', published: '2024-10-01' } },
  ]);
  expect(await at.must('control', 'take', ...other)).toBe('Allt i paketet finns redan här.\n');
  const [risk] = taken.portfolio;
  await at.must('control', 'choose', '--store', 'annan.arshjul', '--year', 'namnd', '--risks', risk?.id ?? '');
  await at.must('control', 'decide', '--store', 'annan.arshjul', '--year', 'namnd', '--date', '2024-12-11', '--paragraph', '§ 9');
  expect(await at.must('control', 'list', '--store', 'annan.arshjul', '--occasion', 'namnd-helar')).toContain('Risk för ohälsa');
});
