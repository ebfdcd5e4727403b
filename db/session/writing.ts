import type { ChangedPart } from '../../shared/api/contract.ts';
import type { Result } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { makeBackup } from '../backup/backup.ts';
import { commit, knownTo } from '../commit/commit.ts';
import { keepTemplate } from '../commit/keep-template.ts';
import { rememberedModels } from '../commit/models.ts';
import { keepPackages } from '../commit/package/keep.ts';
import { commitWithFigures, isFollowed } from '../commit/package/with-figures.ts';
import { keepVersion, keepVersionFile } from '../commit/report-version/keep.ts';
import { attempt, codeOf, Refusal, refuse } from '../errors.ts';
import { keepBytes } from '../evidence/bytes.ts';
import { giveBackRoom, purgeFile } from '../evidence/purge.ts';
import type { Author } from '../log/author.ts';
import { renamePerson } from '../open/identity.ts';
import type { Opened } from '../open/open.ts';
import type { Connection, Writer } from '../query.ts';
import type { Reports } from '../read/packages.ts';
import type { Committed } from '../store.ts';
import { undoState } from '../undo/stack.ts';
import { leaveOut, redo, undo } from '../undo/undo.ts';
import { writeYear } from '../year/write.ts';
import type { Writing } from './reading.ts';

type Change = (writer: Writer) => ReadonlySet<ChangedPart>;

export function writing(connection: Connection, author: Author, opened: Opened, reports: Reports): Writing {
  const models = rememberedModels();

  const change = (work: Change): Committed => {
    try {
      const { parts, state } = connection.transaction((writer) => ({ parts: work(writer), state: undoState(writer, author) }));
      if (parts.has('model')) models.forget();
      return { parts: [...parts].sort(), undo: state, savedAt: new Date(author.now()).toISOString() };
    } catch (thrown) {
      // What was read of a model within the transaction may have been rolled back with it.
      models.forget();
      throw thrown;
    }
  };

  /** A step that someone else has built on cannot be taken back: it is left out, so that the one before it can be. */
  const takeBack = (kind: 'undo' | 'redo', work: Change): Committed => {
    try {
      return change(work);
    } catch (thrown) {
      const isConflict = thrown instanceof Refusal && thrown.error.kind === 'conflict';
      const isStillUsed = codeOf(thrown) === 'SQLITE_CONSTRAINT_FOREIGNKEY';
      if (!isConflict && !isStillUsed) throw thrown;
      connection.transaction((writer) => leaveOut(writer, author, kind));
      return isConflict ? refuse('conflict', thrown.error.message) : refuse('conflict', t('store:still-used'));
    }
  };

  const oneBackupAtATime = inTurn();
  return {
    commit: (command) =>
      attempt(() =>
        change((writer) =>
          isFollowed(command)
            ? commitWithFigures(writer, author, models, reports, command)
            : commit(writer, author, models, command),
        ),
      ),
    undo: () => attempt(() => takeBack('undo', (writer) => undo(writer, author))),
    redo: () => attempt(() => takeBack('redo', (writer) => redo(writer, author))),
    importYear: (year, use = 'step') =>
      attempt(() => ({ ...change((writer) => writeYear(writer, author, year, use)), year: year.model.id })),
    keepFile: (bytes, sha256) => attempt(() => connection.transaction((writer) => keepBytes(writer, bytes, sha256 ?? null))),
    purgeFile: (of) =>
      attempt(() => {
        connection.file.pragma('secure_delete = ON');
        let sha256 = '';
        const changed = change((writer) => {
          const purged = purgeFile(writer, author, knownTo(writer, author, models), of);
          sha256 = purged.sha256;
          return purged.parts;
        });
        giveBackRoom(connection.file);
        return { ...changed, sha256 };
      }),
    keepTemplate: (template) => attempt(() => change((writer) => commit(writer, author, models, keepTemplate(writer, template)))),
    keepPackages: (occasion, packages) =>
      attempt(() =>
        change((writer) => commit(writer, author, models, keepPackages(writer, models, reports, occasion, packages))),
      ),
    keepVersion: (version) =>
      attempt(() => {
        let id = '';
        const done = change((writer) => {
          const kept = keepVersion(writer, author, version);
          id = kept.version;
          return kept.parts;
        });
        return { ...done, version: id };
      }),
    keepVersionFile: (report, version, file) =>
      attempt(() => change((writer) => keepVersionFile(writer, author, report, version, file).parts)),
    setPerson: (person) =>
      attempt(() =>
        change((writer) => {
          renamePerson(writer, author.person, person);
          return new Set(['library']);
        }),
      ),
    backup: () => oneBackupAtATime(() => attempt(() => makeBackup(connection.file, opened.backupFolder, author.now()))),
  };
}

/** What a store opened to be read answers to the writer's calls. */
export function notWriting(): Writing {
  const no = (): Promise<Result<never>> => attempt(() => refuse('read-only', t('store:opened-to-read')));
  return {
    commit: no,
    undo: no,
    redo: no,
    importYear: no,
    keepFile: no,
    purgeFile: no,
    keepTemplate: no,
    keepPackages: no,
    keepVersion: no,
    keepVersionFile: no,
    setPerson: no,
    backup: no,
  };
}

/** Runs pieces of work one after another, each when the one before has ended, however it ended. */
function inTurn(): <T>(work: () => Promise<Result<T>>) => Promise<Result<T>> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine;
    return mine;
  };
}
