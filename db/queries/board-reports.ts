import { isBoard } from '../../shared/model/organisation-kinds.ts';
import type { BoardReport } from '../../shared/region/board-report.ts';
import type { ReportVersion } from '../../shared/report/versions/version.ts';
import { build, type Reader } from '../query.ts';
import { readOccasion } from '../read/occasion.ts';
import { readOrganisations } from '../read/organisations.ts';
import { type Reports, readPackages } from '../read/packages.ts';
import type { ReceivedReport } from '../store.ts';

/** Every board but the one whose occasion it is, with its report where it has been received. */
export function boardReports(reader: Reader, reports: Reports, occasion: string): ReceivedReport[] {
  const { year } = readOccasion(reader, occasion);
  const own = reader.first(build.selectFrom('year_model').select('organisation').where('id', '=', year))?.organisation;
  const received = new Map(readPackages(reader, occasion).map((one) => [one.board, one]));
  return readOrganisations(reader)
    .filter(({ id, kind }) => id !== own && (isBoard(kind) || received.has(id)))
    .map((board): ReceivedReport => {
      const one = received.get(board.id) ?? null;
      return { board, received: one, report: one === null ? null : reports(reader, one.report) };
    });
}

/** What a version of a report was laid out from besides its year, in the order the organisations came. */
export function boardsOfVersion(reader: Reader, reports: Reports, { boards = [] }: ReportVersion): BoardReport[] {
  const kept = new Map(boards.map(({ board, report }) => [board, report]));
  return readOrganisations(reader).flatMap((board): BoardReport[] => {
    const report = kept.get(board.id);
    return report === undefined ? [] : [{ board, report: reports(reader, report) }];
  });
}
