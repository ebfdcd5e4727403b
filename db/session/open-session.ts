import { attempt } from '../errors.ts';
import { authorHere } from '../open/identity.ts';
import type { Opened } from '../open/open.ts';
import { noteClosed, noteOpened } from '../open/settings.ts';
import { connect } from '../query.ts';
import { rememberedReports } from '../read/packages.ts';
import type { Store, StoreOptions } from '../store.ts';
import { reading } from './reading.ts';
import { notWriting, writing } from './writing.ts';

/** The store of an opened file, to be read beside its writer. */
export function readingSession(opened: Opened): Store {
  const connection = connect(opened.sqlite);
  return {
    file: opened.path,
    access: 'read',
    ...reading(connection, opened, rememberedReports()),
    ...notWriting(),
    close: async () => {
      opened.sqlite.close();
    },
  };
}

/** The store of an opened file with the right to write it. Throws what the first write throws: a full disk, a read-only file. */
export function writingSession(opened: Opened, now: () => number, person: StoreOptions['person']): Store {
  const connection = connect(opened.sqlite);
  const reports = rememberedReports();
  const author = connection.transaction((writer) => {
    noteOpened(writer);
    return authorHere(writer, now, person);
  });
  return {
    file: opened.path,
    access: 'write',
    ...reading(connection, opened, reports),
    ...writing(connection, author, opened, reports),
    close: async () => {
      if (!opened.sqlite.open) return;
      // A note that cannot be written (a full disk) costs only a fuller check at the next opening.
      await attempt(() => connection.transaction(noteClosed));
      opened.sqlite.close();
      opened.lock?.release();
    },
  };
}
