import { digitsOf, Exact } from '../figures/compute/exact.ts';
import type { NumberStyle, TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { formatFigure } from '../figures/format.ts';
import { isShare } from '../figures/formula.ts';
import { isAmount, type MoneyUnit, moneyUnitIn, movedBy, placesBetween } from '../figures/money-unit.ts';
import type { Binding } from '../text/bound.ts';
import { t } from '../text/messages/index.ts';

/** How a figure is told in a text. */
export type FigureForm = Pick<Extract<Binding, { what: 'figure' }>, 'in' | 'decimals' | 'sign' | 'unit'>;

export interface FigureCell {
  readonly table: TableDefinition;
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly style: NumberStyle;
  /** Exact, as `BoundTable` has it. */
  readonly value: string;
}

/** A cell's figure in words: rounded once, half away from zero, in the unit and with the sign that are asked for. A text is told as it is. */
export function figureWords({ table, row, column, style, value }: FigureCell, form: FigureForm): string {
  if (column.type !== 'number' || !EXACT_PATTERN.test(value)) return value;
  const from = amountUnit(table, row, column);
  const to = form.in ?? from;
  const exact = new Exact(value);
  const moved = from === null || to === null ? exact : movedBy(exact, placesBetween(from, to));
  const decimals = form.decimals ?? row.decimals ?? column.decimals ?? moved.decimalPlaces();
  const rounded = digitsOf(moved, decimals);
  const digits = form.sign === undefined ? rounded : rounded.replace('-', '');
  const percent = form.unit === undefined ? (row.percent ?? column.percent) : undefined;
  const percentOf = percent === undefined ? {} : { percent };
  const figure = formatFigure(digits, { decimals }, { type: 'number', decimals, ...percentOf }, { ...style, ...RUNNING });
  const unit = form.unit === undefined ? '' : unitWord(form.unit, rounded, to, table, row, column);
  const minus = form.sign === 'word' && rounded.startsWith('-') ? `${t('bound:minus')}${NO_BREAK}` : '';
  return `${minus}${figure}${unit === '' ? '' : `${NO_BREAK}${unit}`}`;
}

/** A number however many digits it has: what a formula divides has more than a cell can keep. */
const EXACT_PATTERN = /^-?\d+(?:\.\d+)?$/;
/** A Swedish text has a comma and blanks, whatever the look of the table. */
const RUNNING = { decimalMark: ',', thousands: ' ', zero: 'figure' } as const;
const NO_BREAK = '\u00a0';

/** The unit that a cell's amount is told in; null for what is no amount of money. */
export function amountUnit(table: TableDefinition, row: TableRow, column: TableColumn): MoneyUnit | null {
  if (!isAmount(column) || row.percent !== undefined || /\bantal\b|årsarbetare/iu.test(row.label)) return null;
  const said = [column.heading, table.unit, headingOver(table, row), ...table.corner, table.title].flatMap(
    (words) => words ?? [],
  );
  return said.map(moneyUnitIn).find((unit) => unit !== null) ?? null;
}

/** The words of the band that a row stands in: "Synliga effekter i ekonomin (mnkr)". */
function headingOver({ rows }: TableDefinition, row: TableRow): string | null {
  return rows.slice(0, rows.indexOf(row)).findLast(({ kind }) => kind === 'group')?.label ?? null;
}

function unitWord(
  form: NonNullable<FigureForm['unit']>,
  rounded: string,
  money: MoneyUnit | null,
  table: TableDefinition,
  row: TableRow,
  column: TableColumn,
): string {
  if (money !== null) return t(`bound:money.${form}.${money}`, { count: /^-?1$/.test(rounded) ? 1 : 2 });
  if (isRate(table, row, column)) return t(`bound:percent.${form}`);
  return table.unit === null || table.unit === 'antal' ? '' : table.unit;
}

/** Whether a cell is a share or a change in per cent. */
export function isRate({ unit, title }: TableDefinition, row: TableRow, column: TableColumn): boolean {
  return (
    (row.percent ?? column.percent) !== undefined ||
    (column.formula !== undefined && isShare(column.formula)) ||
    [unit ?? '', column.heading, title].some((words) => /procent|%/iu.test(words))
  );
}
