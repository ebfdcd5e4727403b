import { keptYear } from '../../shared/model/exchange/kept-year.ts';
import type { Year } from '../../shared/model/year.ts';
import { PackageContents } from '../../shared/region/package.ts';
import type { ReceivedPackage } from '../../shared/region/received.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Refusal } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from './json.ts';
import { readVersionBytes } from './report-versions.ts';

/** What has been received of the boards for an occasion, each board once. */
export function readPackages(reader: Reader, occasion: string): readonly ReceivedPackage[] {
  const rows = reader.all(build.selectFrom('board_package').selectAll().where('occasion', '=', occasion));
  return rows.map(({ occasion: _, received_by, contents, ...row }) => ({
    ...row,
    receivedBy: received_by,
    contents: fromJson(PackageContents, contents),
  }));
}

/** Reads the reports of packages. */
export type Reports = (reader: Reader, sha256: string) => Year;

/** A report never changes under its name: what has been read once is at hand as long as the store is open. */
export function rememberedReports(): Reports {
  const known = new Map<string, Year>();
  return (reader, sha256) => {
    const report = known.get(sha256) ?? readReport(reader, sha256);
    known.set(sha256, report);
    return report;
  };
}

function readReport(reader: Reader, sha256: string): Year {
  const gone = t('store:package-report-gone');
  const year = keptYear(readVersionBytes(reader, sha256, gone).toString('utf8'), gone);
  if (!year.ok) throw new Refusal(year.error);
  return year.value;
}
