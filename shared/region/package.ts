import { z } from 'zod';
import { Occasion } from '../model/occasion.ts';
import { Organisation } from '../model/organisation.ts';
import { Instant, Line } from '../model/primitives.ts';
import type { Year } from '../model/year.ts';
import { YearModel } from '../model/year-model.ts';
import { readiness } from '../report/progress.ts';

export const BOARD_PACKAGE_FORMAT = 'arshjul-board-package';
export const BOARD_PACKAGE_VERSION = 1;

const Count = z.int().min(0);

/** What a package holds, in clear: whoever opens the file sees it before anything else. */
export const PackageContents = z.strictObject({
  organisation: Organisation.pick({ id: true, name: true }),
  year: YearModel.shape.year,
  occasion: Occasion.pick({ kind: true, cutOff: true, state: true, approved: true }),
  /** Rows of the plan, and how many of them something is said of. */
  items: Count,
  followUps: Count,
  texts: Count,
  /** Tables with figures, and their filled cells. */
  tables: Count,
  cells: Count,
  /** Actions of the internal control. */
  actions: Count,
  /** How many things are marked ready, of all that the occasion expects. */
  ready: Count,
  expected: Count,
});
export type PackageContents = z.infer<typeof PackageContents>;

/** A package without its report and its checksum. The order of the fields is the order in the file. */
export const PackageHead = z.strictObject({
  format: z.literal(BOARD_PACKAGE_FORMAT),
  version: z.literal(BOARD_PACKAGE_VERSION),
  made: Instant,
  by: Line,
  contents: PackageContents,
});
export type PackageHead = z.infer<typeof PackageHead>;

/** A board's year with one occasion, as the board hands it to its region. */
export interface BoardPackage extends PackageHead {
  readonly report: Year;
}

interface Maker {
  /** Instant, UTC, ISO 8601. */
  readonly made: string;
  readonly by: string;
}

/** The package of an occasion of a year; null when the year has no such occasion. */
export function boardPackageOf(year: Year, occasion: string, { made, by }: Maker): BoardPackage | null {
  const report = reportOf(year, occasion);
  const contents = contentsOf(report);
  if (contents === null) return null;
  return { format: BOARD_PACKAGE_FORMAT, version: BOARD_PACKAGE_VERSION, made, by, contents, report };
}

/** The year with this occasion and its reports alone; the words that people have taught the program stay with them. */
function reportOf(year: Year, occasion: string): Year {
  return {
    ...year,
    ownWords: [],
    occasions: year.occasions.filter(({ id }) => id === occasion),
    reports: year.reports.filter((report) => report.occasion === occasion),
  };
}

/** What the report of a package holds; null when it has not exactly one occasion, or nobody whose it is. */
export function contentsOf({ organisations, model, items, control, occasions }: Year): PackageContents | null {
  const organisation = organisations.find(({ id }) => id === model.organisation);
  const [occasion, ...others] = occasions;
  if (organisation === undefined || occasion === undefined || others.length > 0) return null;
  const { kind, cutOff, state, approved, followUps, texts, tables } = occasion;
  const { ready, total } = readiness({
    model,
    occasion,
    items,
    followUps,
    texts,
    control: { plan: control, ...occasion.control },
  }).all;
  return {
    organisation: { id: organisation.id, name: organisation.name },
    year: model.year,
    occasion: { kind, cutOff, state, approved },
    items: items.length,
    followUps: followUps.length,
    texts: texts.filter(({ body }) => body !== null).length,
    tables: tables.length,
    cells: tables.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.keys(row))).length,
    actions: control.actions.length,
    ready,
    expected: total,
  };
}

/** What the checksum is made of: the package as it stands in the file, without the checksum itself and without blanks. */
export function sealedText({ checksum: _, ...content }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(content);
}
