import type { Organisation } from '../model/organisation.ts';
import type { Reorganisation } from '../model/reorganisation.ts';
import type { YearModel } from '../model/year-model.ts';
import { longDay } from '../text/long-day.ts';
import { t } from '../text/messages/index.ts';
import type { TableColumn, TableDefinition, TableRow } from './definition.ts';
import type { FromBoards } from './from-boards.ts';

/** A unit that has moved, as the tables of one organisation see it. */
export interface MovedUnit extends Pick<Reorganisation, 'from' | 'to' | 'restated' | 'tables'> {
  /** What moved, between whom and from when, and whether last year's figures are told anew. */
  readonly sentence: string;
  /** Whether the tables are those of one of the two, so that all of their rows are of it. */
  readonly isOwn: boolean;
}

/** What has moved in a year, for the tables of this organisation. */
export function movedUnits(
  { reorganisations = [] }: Pick<YearModel, 'reorganisations'>,
  organisations: readonly Organisation[],
  organisation: string,
): readonly MovedUnit[] {
  const nameOf = (id: string) => inSentence(organisations.find((one) => one.id === id));
  return reorganisations.map(({ from, to, what, since, restated, tables }) => ({
    from,
    to,
    restated,
    ...(tables === undefined ? {} : { tables }),
    sentence: t(restated ? 'figures:moved.restated' : 'figures:moved.kept', {
      what,
      day: longDay(since),
      from: nameOf(from),
      to: nameOf(to),
    }),
    isOwn: [from, to].includes(organisation),
  }));
}

/**
 * A table with a footnote on what a move makes hard to compare: the columns of the year before where the table is one of the two
 * organisations' own, and their rows where it is of several. What moves between two boards makes no difference in what all of them have.
 */
export function withMovedUnits(definition: TableDefinition, units: readonly MovedUnit[]): TableDefinition {
  const { columns, rows } = definition;
  if (!columns.some(isOfLastYear)) return definition;
  const noteOf = (concerns: (unit: MovedUnit) => boolean) =>
    units.filter((unit) => isIn(definition, unit) && concerns(unit)).map(({ sentence }) => sentence);
  return {
    ...definition,
    columns: columns.map((column) =>
      noted(
        column,
        noteOf((unit) => isOfLastYear(column) && (unit.isOwn || isOfEither(column, unit))),
      ),
    ),
    rows: rows.map((row) =>
      noted(
        row,
        noteOf((unit) => isOfEither(row, unit)),
      ),
    ),
  };
}

/** The move that last year's figure in this cell is told of; undefined for a cell that none is. */
export function movedUnitAt(
  definition: TableDefinition,
  { row, column }: { readonly row: TableRow; readonly column: TableColumn },
  units: readonly MovedUnit[],
): MovedUnit | undefined {
  if (!isOfLastYear(column)) return undefined;
  return units.find((unit) => isIn(definition, unit) && (unit.isOwn || isOfEither(row, unit) || isOfEither(column, unit)));
}

function isOfLastYear({ earlier }: TableColumn): boolean {
  return earlier !== undefined;
}

function isIn({ id }: TableDefinition, { tables }: MovedUnit): boolean {
  return tables === undefined || tables.includes(id);
}

function isOfEither({ fromBoards }: { readonly fromBoards?: FromBoards | undefined }, { from, to }: MovedUnit): boolean {
  return fromBoards?.boards?.some((board) => board === from || board === to) ?? false;
}

function noted<Thing extends { readonly footnote?: string | undefined }>(thing: Thing, sentences: readonly string[]): Thing {
  if (sentences.length === 0) return thing;
  return { ...thing, footnote: [thing.footnote, ...sentences].filter(Boolean).join(' ') };
}

/** A board's name begins with a small letter in a sentence; that of a region or a company is its own. */
function inSentence(organisation: Organisation | undefined): string {
  if (organisation === undefined) return '';
  const { kind, name } = organisation;
  if (kind === 'region' || kind === 'company') return name.definite;
  return name.definite.charAt(0).toLocaleLowerCase('sv') + name.definite.slice(1);
}
