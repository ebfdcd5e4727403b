import { inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { type ReportVersion, ReportVersion as Version } from '../../shared/report/versions/version.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { sha256Of } from '../sha256.ts';
import { fromJson } from './json.ts';

const Boards = Version.shape.boards.unwrap();
const Kept = z.object({ template: Version.shape.template, files: Version.shape.files, decision: Version.shape.decision });

/** The versions of a report that are kept, the newest first. */
export function readReportVersions(reader: Reader, report: string): readonly ReportVersion[] {
  const rows = reader.all(
    build.selectFrom('report_version').selectAll().where('report', '=', report).orderBy('position', 'desc'),
  );
  return rows.map(({ position: _, template, files, boards, decision, ...row }) => ({
    ...row,
    ...(boards === '[]' ? {} : { boards: fromJson(Boards, boards) }),
    ...fromJson(Kept, `{"template":${template},"files":${files},"decision":${decision}}`),
  }));
}

/** One of them; refuses one that is not there. */
export function readReportVersion(reader: Reader, report: string, id: string): ReportVersion {
  const version = readReportVersions(reader, report).find((one) => one.id === id);
  return version ?? refuse('not-found', t('store:report-version-not-found'), { field: 'id', details: `${report}/${id}` });
}

/** What is kept under this SHA-256; refuses with these words what is not there, or is no longer what it was. */
export function readVersionBytes(reader: Reader, sha256: string, gone: string = t('store:report-version-gone')): Buffer {
  const row = reader.first(build.selectFrom('version_bytes').select('bytes').where('sha256', '=', sha256));
  if (row === undefined) return refuse('store-damaged', gone, { details: sha256 });
  const bytes = unpacked(row.bytes);
  if (bytes === null || sha256Of(bytes) !== sha256) {
    return refuse('store-damaged', gone, { details: sha256 });
  }
  return bytes;
}

function unpacked(bytes: Buffer): Buffer | null {
  try {
    return inflateRawSync(bytes);
  } catch {
    // Its only reason is that the bytes are no longer what was packed, which the caller says.
    return null;
  }
}
