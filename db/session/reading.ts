import type { Result } from '../../shared/api/result.ts';
import { withOffer } from '../backup/offer.ts';
import { attempt } from '../errors.ts';
import { bytesOf } from '../evidence/bytes.ts';
import { knownHere, personOfSystem } from '../open/identity.ts';
import type { Opened } from '../open/open.ts';
import { accepted } from '../queries/accepted.ts';
import { boardReports, boardsOfVersion } from '../queries/board-reports.ts';
import { changes } from '../queries/changes/changes.ts';
import { earlier } from '../queries/earlier.ts';
import { history } from '../queries/history.ts';
import { itemsTouched } from '../queries/items-touched.ts';
import { library, model } from '../queries/library.ts';
import { control, figures, glossary, items, texts, tickDays, ticks } from '../queries/occasion.ts';
import { recentChanges } from '../queries/recent-changes.ts';
import { risks } from '../queries/risks.ts';
import { supervision } from '../queries/supervision.ts';
import { trend } from '../queries/trend.ts';
import type { Connection, Reader } from '../query.ts';
import { readBoardTexts } from '../read/occasion.ts';
import { readOwnWords } from '../read/own-words.ts';
import type { Reports } from '../read/packages.ts';
import { readReportVersion, readReportVersions, readVersionBytes } from '../read/report-versions.ts';
import { readSlideTemplate, readTemplate, readTemplateBytes } from '../read/template.ts';
import { search } from '../search/search.ts';
import type { Store } from '../store.ts';
import { undoState } from '../undo/stack.ts';
import { verify } from '../verify/verify.ts';
import { takenIds } from '../year/known-ids.ts';
import { readYear, yearOfReport } from '../year/read.ts';

/** What can be asked of any open store; each answer is of one state of it. */
export type Reading = Omit<Store, keyof Writing | 'file' | 'access' | 'close'>;
/** What only the writer of a store does. */
export type Writing = Pick<
  Store,
  | 'commit'
  | 'undo'
  | 'redo'
  | 'importYear'
  | 'keepFile'
  | 'purgeFile'
  | 'keepTemplate'
  | 'keepPackages'
  | 'keepVersion'
  | 'keepVersionFile'
  | 'setPerson'
  | 'backup'
>;

export function reading(connection: Connection, { path, backupFolder }: Opened, reports: Reports): Reading {
  const offered = async <T>(work: () => T): Promise<Result<T>> => {
    const answer = await attempt(work, 'read');
    return answer.ok ? answer : { ok: false, error: withOffer(answer.error, backupFolder) };
  };
  const ask = <T>(question: (reader: Reader) => T): Promise<Result<T>> => offered(() => connection.snapshot(question));
  return {
    person: () =>
      ask((reader) => {
        const { name, initials } = knownHere(reader) ?? personOfSystem();
        return { name, initials };
      }),
    undoState: () =>
      ask((reader) => {
        const here = knownHere(reader);
        return here === null ? { undo: null, redo: null } : undoState(reader, here);
      }),
    library: () => ask(library),
    model: (occasion) => ask((reader) => model(reader, occasion)),
    items: (occasion) => ask((reader) => items(reader, occasion)),
    texts: (occasion) => ask((reader) => texts(reader, occasion)),
    boardTexts: (occasion) => ask((reader) => readBoardTexts(reader, occasion)),
    glossary: (occasion) => ask((reader) => glossary(reader, occasion)),
    figures: (occasion) => ask((reader) => figures(reader, occasion)),
    accepted: (occasion) => ask((reader) => accepted(reader, occasion)),
    risks: (occasion) => ask((reader) => risks(reader, occasion)),
    control: (occasion) => ask((reader) => control(reader, occasion)),
    supervision: (year) => ask((reader) => supervision(reader, reports, year)),
    boardReports: (occasion) => ask((reader) => boardReports(reader, reports, occasion)),
    tickDays: (occasion) => ask((reader) => tickDays(reader, occasion)),
    ticks: (action) => ask((reader) => ticks(reader, action)),
    fileBytes: (sha256) => ask((reader) => bytesOf(reader, sha256)),
    words: () => ask(readOwnWords),
    template: (organisation) => ask((reader) => readTemplate(reader, organisation)),
    slideTemplate: (organisation) => ask((reader) => readSlideTemplate(reader, organisation)),
    templateBytes: (file) => ask((reader) => readTemplateBytes(reader, file)),
    versions: (report) => ask((reader) => readReportVersions(reader, report)),
    version: (report, id) =>
      ask((reader) => {
        const version = readReportVersion(reader, report, id);
        return {
          version,
          year: readVersionBytes(reader, version.snapshot).toString('utf8'),
          boards: boardsOfVersion(reader, reports, version),
        };
      }),
    versionBytes: (sha256) => ask((reader) => readVersionBytes(reader, sha256)),
    itemsTouched: (occasion) => ask((reader) => itemsTouched(reader, occasion)),
    earlier: (occasion) => ask((reader) => earlier(reader, occasion)),
    history: (of) => ask((reader) => history(reader, of)),
    trend: (item) => ask((reader) => trend(reader, item)),
    search: (query, limit) => ask((reader) => search(reader, query, limit)),
    changes: (of) => ask((reader) => changes(reader, of)),
    recentChanges: (limit) => ask((reader) => recentChanges(reader, limit)),
    readYear: (year) => ask((reader) => readYear(reader, year)),
    yearOfReport: (report) => ask((reader) => yearOfReport(reader, report)),
    takenIds: (year) => ask((reader) => takenIds(reader, year)),
    verify: () => offered(() => verify(connection, path)),
  };
}
