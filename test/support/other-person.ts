import { randomUUID } from 'node:crypto';
import { openStore, type Store, type StoreOptions } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { withRaw } from './raw-store.ts';
import { okOf, opened } from './store.ts';

const BERIT = { name: 'Berit Ek', initials: 'BE' };

/**
 * Lets someone else, on another laptop, open the file and do something; then opens it here again. A laptop is known by its
 * fingerprint, so this machine lends its own to the other for as long.
 */
export async function afterSomeoneElse(store: Store, command: Command, options: StoreOptions = {}): Promise<Store> {
  await store.close();
  const here = withRaw(store.file, (raw) => {
    const fingerprint = raw.prepare<[], string>('SELECT machine FROM device ORDER BY rowid LIMIT 1').pluck().get();
    raw.prepare("UPDATE device SET machine = 'här' WHERE machine = ?").run(fingerprint);
    return fingerprint;
  });
  const theirs = okOf(await openStore(store.file, { ...options, person: BERIT }));
  okOf(await theirs.commit(command));
  await theirs.close();
  withRaw(store.file, (raw) => {
    raw.prepare('UPDATE device SET machine = ? WHERE machine = ?').run(`där ${randomUUID()}`, here);
    raw.prepare(`UPDATE device SET machine = ? WHERE machine LIKE 'här%'`).run(here);
  });
  return opened(store.file, options);
}
