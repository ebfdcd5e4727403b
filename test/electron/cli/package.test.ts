import { expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { exampleDesk } from './prepared-desk.ts';

const BOARD = ['--store', 'prov.arshjul', '--occasion', 'hsn-2024-helar'] as const;
const REGION = ['--store', 'region.arshjul', '--occasion', 'region-helar'] as const;

it('a board’s report goes to its region as a package from the command line, again and again', async () => {
  const at = await exampleDesk();
  const exported = await at.must('package', 'export', ...BOARD, '--out', 'paket.json');
  expect(exported).toContain('Paketet är sparat i paket.json.\nHälso- och sjukvårdsnämnden, helår 31 december 2024\n');
  expect(await at.must('package', 'show', '--from', 'paket.json')).toMatch(/ {2}\d+ procent klart \(\d+ av \d+\)/);

  await at.must('init', '--store', 'region.arshjul');
  const named = (id: string, kind: string, name: string) => ({
    id,
    parent: null,
    kind,
    name: { short: name, definite: name, genitive: `${name}s`, heading: name },
  });
  const region = named('regionen', 'region', 'Region Prov');
  const commands = [
    { type: 'year.create', id: 'region', organisation: region, year: 2024 },
    { type: 'occasion.create', id: 'region-helar', year: 'region', kind: 'annual', cutOff: '2024-12-31' },
  ];
  at.write('region.json', JSON.stringify(commands));
  await at.must('change', '--store', 'region.arshjul', '--from', 'region.json');
  const unknown = await at.run('package', 'import', ...REGION, '--from', 'paket.json', '--write');
  expect(unknown).toMatchObject({ exitCode: 1, output: '' });
  expect(unknown.errors[0]).toContain('paket.json: Hälso- och sjukvårdsnämnden finns inte bland regionens organisationer.');

  const value = [region, named('hsn', 'board', 'Hälso- och sjukvårdsnämnden')];
  at.write('namnd.json', JSON.stringify([{ type: 'model.set', year: 'region', field: 'organisations', value }]));
  await at.must('change', '--store', 'region.arshjul', '--from', 'namnd.json');
  expect(await at.must('package', 'import', ...REGION, '--from', 'paket.json')).toContain('Första paketet från nämnden.');
  expect(await at.must('package', 'import', ...REGION, '--from', 'paket.json', '--write')).toContain('Första paketet');
  expect(await at.must('package', 'import', ...REGION, '--from', 'paket.json', '--write')).toContain('redan mottaget');

  expect(await at.must('package', 'list', ...REGION)).toMatch(
    /^Hälso- och sjukvårdsnämnden: Skapat \d{1,2} \p{L}+ \d{4} \d\d:\d\d av .* {2}\[hsn\]\n$/u,
  );
  const goal = { type: 'item.create', item: 'mal', year: 'region', parent: null, after: null, kind: 'mal' };
  at.write('mal.json', JSON.stringify([{ ...goal, title: 'Länets invånare har en god, jämlik och jämställd hälsa' }]));
  await at.must('change', '--store', 'region.arshjul', '--from', 'mal.json');
  expect(await at.must('package', 'goals', ...REGION)).toMatch(/hälsa: Regionen Ingen färg, .+ (Grön|Gul|Röd) {2}\[mal\]/);

  const change = { type: 'follow-up.set', occasion: 'hsn-2024-helar', item: 'mal-1', field: 'ready', value: false };
  at.write('utfall.json', JSON.stringify([{ ...change, field: 'comment', value: null }]));
  await at.must('change', '--store', 'prov.arshjul', '--from', 'utfall.json');
  await at.must('package', 'export', ...BOARD, '--out', 'paket.json');
  const newer = await at.must('package', 'import', ...REGION, '--from', '.', '--write').catch((error: unknown) => String(error));
  const empty = await at.run('package', 'import', ...REGION, '--from', tempFolder(), '--write');
  expect(empty).toMatchObject({ exitCode: 1, output: '', errors: [expect.stringContaining('Mappen har inga paket.')] });
  // The folder has files that are no packages: then none of it is taken.
  expect(newer).toContain('Filen är inget paket från en nämnd.');
  expect(await at.must('package', 'import', ...REGION, '--from', 'paket.json')).toMatch(
    /1 skillnad mot det paketet\.\n.*Kommentar: .* → tomt/,
  );
});
