import { existsSync, readFileSync } from 'node:fs';
import { sampleYear } from '../../support/sample-year.ts';
import { tempFolder } from '../../support/store.ts';
import { type Desk, desk } from './desk.ts';

/*
 * Desks with a store in `prov.arshjul`. The command line makes each store once for all tests of a file, which take copies of it:
 * what they try begins when it is there.
 */

/** With the example year. */
export const exampleDesk = prepared(async (at) => {
  await at.must('init', '--store', 'prov.arshjul', '--example');
});

/** With the sample year, which is in `prov.json` too. */
export const sampleDesk = prepared(async (at) => {
  at.write('prov.json', JSON.stringify(sampleYear()));
  await at.must('init', '--store', 'prov.arshjul');
  await at.must('import', '--store', 'prov.arshjul', '--from', 'prov.json');
});

function prepared(make: (at: Desk) => Promise<void>): (folder?: string) => Promise<Desk> {
  const names = ['prov.arshjul', 'prov.json'];
  let made: Promise<readonly (readonly [string, Uint8Array])[]> | null = null;
  const makeOnce = async () => {
    const at = desk(tempFolder());
    await make(at);
    return names.filter((name) => existsSync(at.path(name))).map((name) => [name, readFileSync(at.path(name))] as const);
  };
  return async (folder = tempFolder()) => {
    made ??= makeOnce();
    const at = desk(folder);
    for (const [name, bytes] of await made) at.write(name, bytes);
    return at;
  };
}
