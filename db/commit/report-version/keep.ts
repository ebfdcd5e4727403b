import { randomUUID } from 'node:crypto';
import type { ChangedPart } from '../../../shared/api/contract.ts';
import type { ReportVersion, VersionFormat } from '../../../shared/report/versions/version.ts';
import type { WordTemplate } from '../../../shared/report/word-template.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import type { Author } from '../../log/author.ts';
import { joinKey } from '../../log/entities.ts';
import { type StepHead, writeStep } from '../../log/step.ts';
import { personNamed } from '../../open/identity.ts';
import { build, type Writer } from '../../query.ts';
import { readPackages } from '../../read/packages.ts';
import { readReportVersion, readReportVersions } from '../../read/report-versions.ts';
import { sha256Of } from '../../sha256.ts';
import { quoted } from '../names.ts';
import { keepPacked } from '../packed.ts';

export interface VersionFile {
  readonly format: VersionFormat;
  readonly bytes: Uint8Array;
}

/** A report as it stands now. */
export interface NewVersion {
  readonly report: string;
  /** The year in the exchange format. */
  readonly year: Uint8Array;
  readonly template: WordTemplate | null;
  /** Null for its number among the versions: "Version 3". */
  readonly name: string | null;
  readonly note: string | null;
  /** What was handed out; null for a version that someone keeps by hand. */
  readonly file: VersionFile | null;
}

interface KeptVersion {
  readonly parts: ReadonlySet<ChangedPart>;
  readonly version: string;
}

/**
 * Keeps a report as it stands. A file that is made of what the newest version is made of belongs to that one; by hand it is refused
 * to keep the same twice. That a file was handed out is no change that a person takes back.
 */
export function keepVersion(writer: Writer, author: Author, given: NewVersion): KeptVersion {
  const { report, template, file, note } = given;
  const title = writer.first(build.selectFrom('report').select('title').where('id', '=', report))?.title;
  if (title === undefined) return refuse('not-found', t('report:notFound'), { field: 'report', details: report });
  const all = readReportVersions(writer, report);
  const [newest] = all;
  const snapshot = sha256Of(given.year);
  const boards = boardsOf(writer, report);
  const isAsNewest =
    newest?.snapshot === snapshot &&
    JSON.stringify(newest.template) === JSON.stringify(template) &&
    JSON.stringify(newest.boards ?? []) === JSON.stringify(boards);
  if (isAsNewest) {
    if (file === null) return refuse('conflict', t('store:report-version-same', { name: newest.name }), { details: newest.id });
    return { ...keepVersionFile(writer, author, report, newest.id, file), version: newest.id };
  }
  const position = writer.first(
    build.selectFrom('report_version').select('position').where('report', '=', report).orderBy('position', 'desc').limit(1),
  )?.position;
  const number = (position ?? 0) + 1;
  const name = given.name ?? t('store:report-version-name', { number });
  keepPacked(writer, given.year);
  const files = file === null ? {} : { [file.format]: keepPacked(writer, file.bytes) };
  const version = randomUUID();
  const { parts } = writeStep(writer, author, head('report-version-keep', name, title, file !== null), (log) => {
    log.create('report_version', [report, version], {
      position: number,
      made: new Date(author.now()).toISOString(),
      by: personNamed(writer, author.person),
      name,
      note,
      snapshot,
      template,
      files,
      boards,
      decision: null,
    });
  });
  return { parts, version };
}

/** What the region has of its boards for the report's occasion. */
function boardsOf(writer: Writer, report: string): NonNullable<ReportVersion['boards']> {
  const occasion = writer.first(build.selectFrom('report').select('occasion').where('id', '=', report))?.occasion ?? null;
  return occasion === null ? [] : readPackages(writer, occasion).map(({ board, report: read }) => ({ board, report: read }));
}

/** Keeps what was made of a version, so that it can be handed out again as it was; the first file of a kind stays. */
export function keepVersionFile(
  writer: Writer,
  author: Author,
  report: string,
  id: string,
  file: VersionFile,
): Pick<KeptVersion, 'parts'> {
  const { files, name } = readReportVersion(writer, report, id);
  if (files[file.format] !== undefined) return { parts: new Set() };
  const kept: ReportVersion['files'] = { ...files, [file.format]: keepPacked(writer, file.bytes) };
  return writeStep(writer, author, head('report-version-file', name, file.format, true), (log) => {
    log.set('report_version', joinKey([report, id]), 'files', kept);
  });
}

function head(about: 'report-version-keep' | 'report-version-file', name: string, thing: string, isStart: boolean): StepHead {
  return { kind: 'change', target: null, subject: { about, names: { thing: quoted(name), table: quoted(thing) } }, isStart };
}
