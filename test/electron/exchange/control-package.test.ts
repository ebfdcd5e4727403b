import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageBytes, readPackage } from '../../../electron/exchange/control-package.ts';
import type { PackageContent } from '../../../shared/control/package/package.ts';
import { errorOf, okOf, tempFolder } from '../../support/store.ts';

const CONTENT: PackageContent = {
  format: 'arshjul-control-package',
  version: 1,
  id: 'regionen',
  publisher: 'Regionstyrelsen',
  published: '2024-10-01',
  risks: [
    { id: 'r1', area: 'Personal', text: 'Risk för ohälsa.', requirements: ['c'], source: null, actions: [] },
    { id: 'r2', area: 'Ekonomi', text: 'Risk för fel.', requirements: [], source: 'Revisionen', actions: [] },
  ],
};

const text = () => new TextDecoder().decode(packageBytes(CONTENT));

async function read(content: string) {
  const file = join(tempFolder(), 'paket.json');
  writeFileSync(file, content);
  return readPackage(file);
}

describe('a package of region-wide risks as a file', () => {
  it('is read as it was written, whatever order and blanks it has come to', async () => {
    expect(okOf(await read(text()))).toEqual(CONTENT);
    const { checksum, ...rest } = JSON.parse(text()) as Record<string, unknown>;
    const turned = Object.fromEntries([['checksum', checksum], ...Object.entries(rest).toReversed()]);
    expect(okOf(await read(JSON.stringify(turned)))).toEqual(CONTENT);
  });

  it.each([
    ['nothing like it', '<html>', 'Filen är inget paket med regionövergripande risker. Välj den fil som regionen har skickat.'],
    [
      'another file of the program',
      '{"format":"arshjul-year","version":4}',
      'Filen är inget paket med regionövergripande risker. Välj den fil som regionen har skickat.',
    ],
    ['a newer one', text().replace('"version": 1', '"version": 2'), 'Uppdatera programmet.'],
    ['a changed one', text().replace('Risk för fel.', 'Risk för allt.'), 'kontrollsumman stämmer inte'],
    ['one with a strange field', text().replace('"id": "r1"', '"id": "r1", "x": 1'), 'Fältet ”x” finns inte i formatet.'],
    ['one without a text', text().replace('"Risk för fel."', '""'), 'risks[1].text: Texten får inte vara tom.'],
  ])('is refused in a clear sentence: %s', async (_what, content, words) => {
    const error = errorOf(await read(content));
    expect(error.kind).toBe('invalid-input');
    expect(error.message).toContain(words);
  });

  it('that is not there is told of', async () => {
    expect(errorOf(await readPackage(join(tempFolder(), 'borta.json'))).kind).toBe('not-found');
  });
});
