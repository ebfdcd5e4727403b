import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { okOf } from '../../support/store.ts';
import { type OutcomePlace, outcomePlace, writing } from '../support/outcome.ts';
import { startProgram } from '../support/program.ts';

/** A store with the example year, one change and one good copy, closed, and the folder of the program that has just closed it. */
export interface StoreWithCopy {
  readonly userData: string;
  readonly file: string;
  /** Where the change was written. */
  readonly place: OutcomePlace;
}

/**
 * Stores of a name for many tests: the program makes the first, and each test has it put back as it was then, at the same place, for
 * the program remembers where its last store stood. `remove` takes all of it away.
 */
export function storesWithCopy(name: string): { readonly next: () => Promise<StoreWithCopy>; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'arshjul-test-'));
  const [folder, kept] = [join(root, 'now'), join(root, 'kept')];
  let made: StoreWithCopy | null = null;
  return {
    next: async () => {
      rmSync(folder, { recursive: true, force: true });
      if (made === null) {
        made = await makeStore(folder, name);
        cpSync(folder, kept, { recursive: true });
      } else {
        cpSync(kept, folder, { recursive: true });
      }
      return made;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

async function makeStore(folder: string, name: string): Promise<StoreWithCopy> {
  const [userData, stores] = [join(folder, 'program'), join(folder, 'stores')];
  for (const each of [userData, stores]) mkdirSync(each, { recursive: true });
  const file = join(stores, `${name}.arshjul`);
  const program = await startProgram({ userData });
  await program.answerDialogs(file);
  okOf(await program.call('createStore', { content: 'example' }));
  const place = await outcomePlace(program);
  okOf(await program.call('commit', writing(place, 'före skadan')));
  await program.close();
  return { userData, file, place };
}
