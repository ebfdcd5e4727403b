import type { AboutCells } from '../../figures/cell-about.ts';
import type { ColumnVersion } from '../../figures/column-version.ts';
import type { TableCells, TableDefinition } from '../../figures/definition.ts';
import { inGlossaryOrder } from '../glossary.ts';
import type { Occasion } from '../occasion.ts';
import { Year } from '../year.ts';
import { textSections } from './sections.ts';

/**
 * A year in the exchange format, always the same bytes for the same content: fields in the schema's order, two blanks of
 * indentation, a line break at the end. Lists whose order a person has chosen keep it; what is said of things on an
 * occasion (follow-ups, texts, tables and their cells, answers) stands in the order of those things, ticks and evidence in that of
 * their actions and then as they came. A row without cells is
 * left out, and so is what is known of cells, and a list that may be left out, when it says nothing.
 *
 * Throws when the value is not a year; the store's schemas see to it that it never holds such.
 */
export function serialiseYear(year: Year): string {
  const ordered = {
    ...year,
    ...orderedTicks(year),
    occasions: year.occasions.map((occasion) => orderedOccasion(year, occasion)),
    ...(year.glossary === undefined ? {} : { glossary: inGlossaryOrder(year.glossary) }),
  };
  // Parsing puts the fields of every object in the order of its schema.
  return `${JSON.stringify(Year.parse(ordered), null, 2)}\n`;
}

/** By the action, then as they came. */
function orderedTicks({ control, ticks, evidence }: Year): Pick<Year, 'ticks' | 'evidence'> {
  const actionOrder = rank(control.actions.map(({ id }) => id));
  return {
    ticks: ticks.toSorted(
      (a, b) =>
        actionOrder(a.action) - actionOrder(b.action) ||
        inOrder(a.happened, b.happened) ||
        inOrder(a.recorded, b.recorded) ||
        inOrder(a.id, b.id),
    ),
    evidence: evidence.toSorted(
      (a, b) => actionOrder(a.action) - actionOrder(b.action) || inOrder(a.added, b.added) || inOrder(a.id, b.id),
    ),
  };
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function orderedOccasion({ items, model, control }: Year, occasion: Occasion): Occasion {
  const itemOrder = rank(items.map(({ id }) => id));
  const sectionOrder = rank(model.layouts.flatMap((layout) => textSections(layout, []).map(({ key }) => key)));
  const tableOrder = rank(model.tables.map(({ id }) => id));
  const actionOrder = rank(control.actions.map(({ id }) => id));
  const riskOrder = rank(control.risks.map(({ id }) => id));
  const questionOrder = rank(model.controlQuestions.map(({ id }) => id));
  const definitions = new Map(model.tables.map((table) => [table.id, table]));
  return {
    ...occasion,
    followUps: occasion.followUps.toSorted((a, b) => itemOrder(a.item) - itemOrder(b.item)),
    texts: occasion.texts.toSorted((a, b) => sectionOrder(a.section) - sectionOrder(b.section)),
    ...(occasion.boardTexts === undefined
      ? {}
      : {
          boardTexts: occasion.boardTexts.toSorted((a, b) => inOrder(a.board, b.board) || inOrder(a.section, b.section)),
        }),
    tables: occasion.tables
      .toSorted((a, b) => tableOrder(a.table) - tableOrder(b.table))
      .map((cells) => orderedCells(cells, definitions.get(cells.table))),
    ...(occasion.accepted === undefined
      ? {}
      : { accepted: occasion.accepted.toSorted((a, b) => (a.finding < b.finding ? -1 : 1)) }),
    control: {
      ...occasion.control,
      followUps: occasion.control.followUps.toSorted((a, b) => actionOrder(a.action) - actionOrder(b.action)),
      answers: occasion.control.answers.toSorted(
        (a, b) => actionOrder(a.action) - actionOrder(b.action) || questionOrder(a.question) - questionOrder(b.question),
      ),
      riskAnswers: occasion.control.riskAnswers
        .toSorted((a, b) => riskOrder(a.risk) - riskOrder(b.risk) || questionOrder(a.question) - questionOrder(b.question))
        .map((answer) => ({
          ...answer,
          printed: answer.printed.toSorted((a, b) => actionOrder(a.action) - actionOrder(b.action)),
        })),
    },
  };
}

/** The cells row by row, column by column. Ids that look like whole numbers come first: JavaScript keeps them so. */
function orderedCells(cells: TableCells, definition: TableDefinition | undefined): TableCells {
  if (definition === undefined) {
    return cells;
  }
  const columnOrder = rank(definition.columns.map(({ id }) => id));
  const rowOrder = rank(definition.rows.map(({ id }) => id));
  const ordered = <Value>(rows: Record<string, Record<string, Value>>) =>
    Object.fromEntries(
      sorted(rows, rowOrder)
        .map(([row, values]) => [row, sorted(values, columnOrder)] as const)
        .flatMap(([row, values]) => (values.length === 0 ? [] : [[row, Object.fromEntries(values)]])),
    );
  const { about, versions, ...rest } = cells;
  const known = ordered(saying(about ?? {}));
  return {
    ...rest,
    cells: ordered(cells.cells),
    ...(Object.keys(known).length === 0 ? {} : { about: known }),
    ...(versions === undefined ? {} : { versions: versions.map((version) => orderedVersion(version, rowOrder)) }),
  };
}

function orderedVersion(version: ColumnVersion, rowOrder: (id: string) => number): ColumnVersion {
  return { ...version, cells: Object.fromEntries(sorted(version.cells, rowOrder)) };
}

/** Without cells of which nothing is known. */
function saying(about: AboutCells): AboutCells {
  return Object.fromEntries(
    Object.entries(about).map(([row, values]) => [
      row,
      Object.fromEntries(Object.entries(values).filter(([, { source, note }]) => source !== undefined || note !== undefined)),
    ]),
  );
}

function sorted<Value>(values: Record<string, Value>, order: (id: string) => number): [string, Value][] {
  return Object.entries(values).toSorted(([a], [b]) => order(a) - order(b));
}

/** The position of each id, the first when it stands twice; ids that are not there come last. */
function rank(ids: readonly string[]): (id: string) => number {
  const positions = new Map<string, number>();
  for (const id of ids) {
    if (!positions.has(id)) {
      positions.set(id, positions.size);
    }
  }
  return (id) => positions.get(id) ?? positions.size;
}
