import type { SingleCommand } from '../../../shared/api/commands.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { BoardReport } from '../../../shared/region/board-report.ts';
import { figureYearOf } from '../../../shared/region/board-tables.ts';
import { isFromBoards } from '../../../shared/region/from-boards.ts';
import { organisationFigures } from '../../../shared/region/organisation-figures.ts';
import type { ReceivedPackage } from '../../../shared/region/received.ts';
import { tableSums } from '../../../shared/region/sums.ts';
import { followCommands, type Giver } from '../../../shared/region/take-figures.ts';
import { boardReports } from '../../queries/board-reports.ts';
import type { Reader } from '../../query.ts';
import { readFigures } from '../../read/figures.ts';
import { readOccasion } from '../../read/occasion.ts';
import { readOrganisations } from '../../read/organisations.ts';
import type { Reports } from '../../read/packages.ts';
import type { Models } from '../models.ts';

/** A package that is being taken; its report is kept already. */
type Taken = Pick<ReceivedPackage, 'board' | 'file' | 'report'>;

/** What the region's own tables get of its boards', with these packages in the place of those that the region has. */
export function figuresThatFollow(
  reader: Reader,
  models: Models,
  reports: Reports,
  occasion: string,
  taken: readonly Taken[],
): SingleCommand[] {
  const newer = new Map(taken.map((one) => [one.board, one]));
  return figuresOf(reader, models, reports, occasion, (given) => {
    const one = newer.get(given.board.id);
    return one === undefined ? given : { board: given.board, received: one, report: reports(reader, one.report) };
  });
}

/** What they get when a board's package is no longer there: figures that came from it go, but for those that the region has changed. */
export function figuresWithout(
  reader: Reader,
  models: Models,
  reports: Reports,
  occasion: string,
  board: string,
): SingleCommand[] {
  return figuresOf(reader, models, reports, occasion, (given) =>
    given.board.id === board ? { board: given.board, received: null, report: null } : given,
  );
}

/** What they get of the organisations as the year is to say that they are, and of nothing else: the share that is owned of a company. */
export function figuresOfOrganisations(
  reader: Reader,
  models: Models,
  occasion: string,
  organisations: readonly Organisation[],
): SingleCommand[] {
  const model = models.of(reader, readOccasion(reader, occasion).year);
  if (!model.tables.some(isFromBoards)) return [];
  const tables = readFigures(reader, occasion, model.tables);
  const sums = tableSums({ model, tables }, organisationFigures(organisations, model));
  const said = new Set(
    sums.flatMap(({ table, cells }) =>
      cells.filter(({ ofModel }) => ofModel).map(({ row, column }) => `${table} ${row} ${column}`),
    ),
  );
  return followCommands(occasion, sums, tables, []).filter(({ table, row, column }) => said.has(`${table} ${row} ${column}`));
}

type Given = BoardReport & Giver;

function figuresOf(
  reader: Reader,
  models: Models,
  reports: Reports,
  occasion: string,
  asThen: (given: Given) => Given,
): SingleCommand[] {
  const model = models.of(reader, readOccasion(reader, occasion).year);
  if (!model.tables.some(isFromBoards)) return [];
  const boards = boardReports(reader, reports, occasion).map(asThen);
  const tables = readFigures(reader, occasion, model.tables);
  const sums = tableSums({ model, tables }, [
    ...boards.map(({ board, report }) => ({ board: board.id, year: report === null ? null : figureYearOf(report) })),
    ...organisationFigures(readOrganisations(reader), model),
  ]);
  return followCommands(occasion, sums, tables, boards);
}
