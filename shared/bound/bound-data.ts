import { computeTable } from '../figures/compute/compute.ts';
import { filledCells } from '../figures/compute/standing.ts';
import type { FilledCells, NumberStyle, TableCells, TableDefinition } from '../figures/definition.ts';
import { tableOfYear } from '../figures/year-words.ts';
import type { Occasion } from '../model/occasion.ts';
import type { Year } from '../model/year.ts';
import type { BoardReport } from '../region/board-report.ts';
import { itemName } from '../report/compare.ts';
import type { Binding } from '../text/bound.ts';
import { keyOfSentence } from './sentence-key.ts';
import { sentencesOf } from './sentences.ts';

/** A table as its figures are told: exactly, and not as it rounds them, so that they are rounded once wherever they are told. */
export interface BoundTable {
  readonly definition: TableDefinition;
  readonly cells: FilledCells;
}

/** The tables of one year on one occasion. */
export interface BoundTables {
  /** Of whose received report; null for the text's own year. */
  readonly board: string | null;
  /** "Kulturnämnden"; of the year that it is. */
  readonly name: string;
  readonly styles: readonly NumberStyle[];
  readonly tables: readonly BoundTable[];
}

/** All that words in the texts of an occasion can be bound to. */
export interface BoundData {
  readonly of: readonly BoundTables[];
  /** What is said of the goals, the boards and the result, by `keyOfSentence`; one that has no data is not there. */
  readonly sentences: Readonly<Record<string, string>>;
  /** What the goals are called that a sentence is about, by id. */
  readonly goals: Readonly<Record<string, string>>;
}

/** What the texts of one occasion are told from. */
export interface BoundSource {
  readonly year: Year;
  readonly occasion: Occasion | null;
  readonly boards: readonly BoardReport[];
}

/**
 * The data of an occasion for what texts are bound to: all of it, to choose from, or what these bindings need. A report of a board has one
 * occasion.
 */
export function boundData(source: BoundSource, wanted: 'all' | readonly Binding[]): BoundData {
  const saysMore = wanted === 'all' || wanted.some(({ what }) => what !== 'figure');
  const isWanted = (board: string | null, table: string) =>
    saysMore || wanted.some((one) => one.what === 'figure' && (one.board ?? null) === board && one.table === table);
  const own = tablesOf(null, source.year, source.occasion, isWanted);
  const boards = source.boards.flatMap(({ board, report }) =>
    report === null ? [] : [tablesOf(board.id, report, report.occasions[0] ?? null, isWanted)],
  );
  const of = [own, ...boards];
  const sentences = saysMore ? sentencesOf(source, of) : {};
  const keys = wanted === 'all' ? null : new Set(wanted.map(keyOfSentence));
  return {
    of,
    goals: Object.fromEntries(
      source.year.items
        .filter(({ id }) => sentences[keyOfSentence({ what: 'goal', item: id })] !== undefined)
        .map((item) => [item.id, itemName(source.year.model, item)]),
    ),
    sentences: keys === null ? sentences : Object.fromEntries(Object.entries(sentences).filter(([key]) => keys.has(key))),
  };
}

function tablesOf(
  board: string | null,
  { model, organisations }: Year,
  occasion: Occasion | null,
  isWanted: (board: string | null, table: string) => boolean,
): BoundTables {
  const entered = new Map((occasion?.tables ?? []).map((table) => [table.table, table]));
  return {
    board,
    name: organisations.find(({ id }) => id === model.organisation)?.name.definite ?? '',
    styles: model.numberStyles,
    tables: model.tables
      .filter(({ id }) => isWanted(board, id))
      .map((table) => {
        const definition = tableOfYear(table, model.year);
        return { definition, cells: exactCells(definition, entered.get(table.id)) };
      }),
  };
}

/** Row id -> column id -> what stands there, unrounded. */
function exactCells(definition: TableDefinition, entered: TableCells | undefined): FilledCells {
  const given = filledCells(definition, entered);
  const { figureAt } = computeTable(definition, given);
  return Object.fromEntries(
    definition.rows.map(({ id: row }) => [
      row,
      Object.fromEntries(
        definition.columns.flatMap(({ id: column }) => {
          const { value } = figureAt(row, column);
          const text = typeof value === 'string' ? given[row]?.[column] : value.toFixed();
          return text === undefined ? [] : [[column, text]];
        }),
      ),
    ]),
  );
}
