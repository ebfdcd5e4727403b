import type { TicksView } from '../../shared/api/views.ts';
import { ControlEvidence, type EvidenceFile } from '../../shared/control/evidence.ts';
import { t } from '../../shared/text/messages/index.ts';
import { quoted } from '../commit/names.ts';
import type { Known } from '../commit/plan.ts';
import { knownAction } from '../commit/ticks/known-action.ts';
import { refuse } from '../errors.ts';
import type { SqliteFile } from '../files/sqlite.ts';
import type { Author } from '../log/author.ts';
import { joinKey } from '../log/entities.ts';
import { fromLog } from '../log/operations.ts';
import { type RowFields, readRow } from '../log/rows.ts';
import { writeStep } from '../log/step.ts';
import { asFields } from '../log/values.ts';
import { build, type Reader, type Writer } from '../query.ts';

/**
 * Takes the bytes of an attached file out of the store for good. That there was a file, what it was called and who purged it when
 * stays, as a step that cannot be undone; so it does of one that was removed before, which is then there again without its bytes.
 * Bytes that other evidence has as well stay for that.
 */
export function purgeFile(writer: Writer, author: Author, known: Known, of: { readonly action: string; readonly id: string }) {
  const { thing } = knownAction(known, of.action);
  const key = joinKey([of.action, of.id]);
  const standing = readRow(writer, 'control_evidence', key);
  const row = standing ?? lastRow(writer, key);
  const file = row === null ? null : fileOf(row);
  if (row === null || file === null) return refuse('not-found', t('store:evidence-not-found'), { field: 'id', details: of.id });
  if (row.purged !== null) return refuse('conflict', t('store:evidence-purged'), { field: 'id', details: of.id });
  const { person, at } = known.here();
  const purged = { at: at.toISOString(), by: person };
  const subject = { about: 'evidence-purge', names: { thing, row: quoted(String(row.name)) } } as const;
  const step = writeStep(writer, author, { kind: 'change', target: null, subject, isStart: true }, (log) => {
    if (standing === null) log.createAs('control_evidence', key, { ...row, tick: keptTick(writer, of.action, row), purged });
    else log.set('control_evidence', key, 'purged', purged);
  });
  if (!isUsed(writer, file)) writer.run(build.deleteFrom('evidence_bytes').where('sha256', '=', file.sha256));
  return { ...step, sha256: file.sha256 };
}

/** Evidence of an action that was removed, and whose bytes are kept for undo. */
export function removedFiles(reader: Reader, action: string): TicksView['removed'] {
  const keys = reader.all(
    build
      .selectFrom('change')
      .select('entity_id')
      .distinct()
      .where('entity', '=', 'control_evidence')
      .where('entity_id', '>', `${action}/`)
      .where('entity_id', '<', `${action}0`)
      .where('field', 'is', null)
      .where('new', 'is', null),
  );
  return keys.flatMap(({ entity_id: key }) => {
    const row = readRow(reader, 'control_evidence', key) === null ? lastRow(reader, key) : null;
    const file = row === null ? null : fileOf(row);
    if (row === null || file === null || row.purged !== null || !isKept(reader, file)) return [];
    return [{ id: key.slice(action.length + 1), name: String(row.name), size: file.size }];
  });
}

/**
 * Gives back the room of what was deleted, when that is more than a quarter of the file: to write it anew takes time for all that stays.
 * What is deleted is written over in any case (`secure_delete`).
 */
export function giveBackRoom(file: SqliteFile): void {
  const free = Number(file.pragma('freelist_count', { simple: true }));
  const all = Number(file.pragma('page_count', { simple: true }));
  if (free * 4 > all) file.exec('VACUUM');
  file.pragma('wal_checkpoint(TRUNCATE)');
}

/** A row as it was when it was removed last. */
function lastRow(reader: Reader, key: string): RowFields | null {
  const removal = reader.first(
    build
      .selectFrom('change')
      .select('old')
      .where('entity', '=', 'control_evidence')
      .where('entity_id', '=', key)
      .where('field', 'is', null)
      .where('new', 'is', null)
      .orderBy('clock', 'desc')
      .limit(1),
  );
  const old = removal === undefined ? null : fromLog(removal.old);
  return old === null ? null : { ...asFields('control_evidence', old) };
}

function fileOf({ file }: RowFields): EvidenceFile | null {
  return ControlEvidence.shape.file.safeParse(file).data ?? null;
}

/** A tick can have been taken back since. */
function keptTick(reader: Reader, action: string, { tick }: RowFields): string | null {
  return typeof tick === 'string' && readRow(reader, 'control_tick', joinKey([action, tick])) !== null ? tick : null;
}

function isKept(reader: Reader, { sha256 }: EvidenceFile): boolean {
  return reader.first(build.selectFrom('evidence_bytes').select('size').where('sha256', '=', sha256)) !== undefined;
}

function isUsed(reader: Reader, { sha256 }: EvidenceFile): boolean {
  const rows = reader.all(
    build.selectFrom('control_evidence').select('file').where('purged', 'is', null).where('file', 'is not', null),
  );
  return rows.some(({ file }) => file?.includes(sha256) === true);
}
