import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../exchange/examples.ts';
import type { StoreHost } from './store-host.ts';
import { words } from './words.ts';

interface Start {
  /** A file that the person has asked for: on the command line, or by opening it in the file manager. */
  readonly asked: string | null;
  /** The store that was open last time; opened even when it has gone missing, so that the window says so. */
  readonly last: string | null;
  /** The program's own folder. */
  readonly userData: string;
  /** The bundled example year. */
  readonly example: Example;
}

/**
 * Asks for the store to start with. The first time of all that is a copy of the example year in the program's own folder, which is
 * found again if its being open was forgotten. Settles when the store has been asked for: what is asked after that comes after it.
 */
export async function askForFirstStore(host: StoreHost, { asked, last, userData, example }: Start): Promise<void> {
  const known = asked ?? last;
  if (known !== null) {
    void host.open(known);
    return;
  }
  const t = await words();
  const copy = join(userData, `${t('shell:file.exampleName')}.arshjul`);
  // Either way the outcome is the store's state, which the window asks for and is told of.
  void (existsSync(copy) ? host.open(copy) : host.create(copy, example));
}
