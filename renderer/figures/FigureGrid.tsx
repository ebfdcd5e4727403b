// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited (WAI-ARIA 1.2, grid on a table)
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { SingleCommand } from '../../shared/api/commands.ts';
import type { AboutCells } from '../../shared/figures/cell-about.ts';
import type { CheckedTable } from '../../shared/figures/check/cell.ts';
import type { Finding } from '../../shared/figures/check/finding.ts';
import type { Place } from '../../shared/figures/compute/compute.ts';
import type { FilledCells, TableDefinition } from '../../shared/figures/definition.ts';
import { withMarks } from '../../shared/figures/footnotes.ts';
import { withYearsInFiles } from '../../shared/figures/import/with-years.ts';
import { parseTypedNumber } from '../../shared/figures/parse.ts';
import type { Cell, CellProblem } from '../../shared/grid/cell.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import type { TableBlock } from '../../shared/report/document.ts';
import { figureTable } from '../../shared/report/layout/figure-table.ts';
import type { Target } from '../app/place.ts';
import { commitAll } from '../data/commit.ts';
import { GridCell } from '../grid/GridCell.tsx';
import { PasteQuestion } from '../grid/PasteQuestion.tsx';
import { useClipboard } from '../grid/use-clipboard.ts';
import { useDragRange } from '../grid/use-drag-range.ts';
import { type GridSetup, type NamedEdit, useGrid } from '../grid/use-grid.ts';
import { HeadingRows } from '../ui/HeadingRows.tsx';
import { BoardsMark } from './BoardsMark.tsx';
import styles from './Figures.module.css';
import { FindingMark } from './FindingMark.tsx';
import { importPasted } from './import/importing.ts';
import { NoteMark } from './NoteMark.tsx';
import { onScreen } from './on-screen.ts';
import type { BoardCells } from './use-board-cells.ts';

interface Props {
  readonly table: CheckedTable;
  readonly findings: readonly Finding[];
  readonly model: YearModel;
  /** What is entered. */
  readonly cells: FilledCells;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** The table to go to, and the cell when one is named. */
  readonly target: Target | null;
  /** What is known of the cells besides their values. */
  readonly about: AboutCells;
  /** What the boards' reports give the cells. */
  readonly boards: BoardCells;
  /** Told of the cell with the cursor. */
  readonly onCursor: (place: Place) => void;
  /** What stands below the table; it is given the way to a cell. */
  readonly below: (show: (place: Place) => void) => ReactNode;
}

/** The column of row labels. */
const LABEL = '';

/** A table as it is printed, with cells that are edited where they stand; what is computed is set apart, and what differs marked. */
export function FigureGrid({ table, findings, model, cells, occasion, readOnly, target, about, boards, onCursor, below }: Props) {
  const { definition, computed } = table;
  const printed = useMemo(
    () => figureTable({ cells: new Map([[definition.id, computed.cells]]), numberStyles: onScreen(model) }, definition),
    [definition, model, computed],
  );
  const labels = useMemo(() => withMarks(definition).definition.rows.map(({ label }) => label), [definition]);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const cellAt = (row: string, column: string): Cell =>
    column === LABEL ? labelCell(definition, row) : figureCell(definition, model, printed, cells, row, column);
  const commandOf = ({ row, column, change }: NamedEdit): SingleCommand[] => {
    if (!('text' in change)) return [];
    const isNumber = definition.columns.find(({ id }) => id === column)?.type === 'number';
    const value = change.text === null || !isNumber ? change.text : (parseTypedNumber(change.text) ?? change.text);
    return [{ type: 'cell.set', occasion, table: definition.id, row, column, value }];
  };
  const change: GridSetup['change'] = (edits, words) => commitAll(edits.flatMap(commandOf), words);
  const grid = useGrid({
    rows: useMemo(() => definition.rows.map(({ id }) => id), [definition]),
    columns: useMemo(() => [LABEL, ...definition.columns.map(({ id }) => id)], [definition]),
    nameColumn: LABEL,
    cellAt,
    isOpen: () => null,
    pageSize: () => 10,
    readOnly,
    change,
    fold: () => undefined,
    editLong: () => undefined,
  });
  const { cursor, editing, range, press, leave, choose, moveTo } = grid;
  const [row, column] = [cursor?.row, cursor?.column];
  useEffect(() => {
    if (row !== undefined && column !== undefined) onCursor({ row, column });
  }, [row, column, onCursor]);
  const arrived = useRef<Target | null>(null);
  useEffect(() => {
    const [first] = definition.rows;
    if (target?.id !== definition.id || arrived.current === target || first === undefined) return;
    arrived.current = target;
    if (target.chart === undefined) moveTo(target.cell ?? { row: first.id, column: LABEL });
  });
  const element = useRef<HTMLTableElement>(null);
  const receiver = { definition: withYearsInFiles(definition, model.year), entered: cells };
  const paste = (values: readonly (readonly string[])[]) => {
    if (readOnly || !importPasted({ occasion, table: definition.id }, receiver, values)) grid.paste(values);
  };
  useClipboard(element, { ...grid, paste });
  const onPointerDown = useDragRange(element, grid.select);
  const isSelected = (row: number, column: number) =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  /** Whether the cell's figure follows from others, rather than being filled in. */
  const isGiven = (row: string, { id, lastVersionOf }: TableDefinition['columns'][number]) =>
    computed.isComputed(row, id) || (lastVersionOf !== undefined && cells[row]?.[id] === undefined);
  const focusOf = (row: string, column: string) => (cursor?.row === row && cursor.column === column ? cursor.focus : null);
  return (
    <>
      <table
        ref={element}
        className={styles.table}
        role="grid"
        aria-label={printed.description}
        aria-readonly={readOnly}
        aria-multiselectable
        onKeyDown={grid.onKeyDown}
        onPointerDown={onPointerDown}
      >
        <thead>
          <HeadingRows rows={printed.headerRows} />
        </thead>
        <tbody>
          {definition.rows.map((row, index) => {
            const isBare = printed.rows[index]?.cells.length === 1;
            return (
              <tr key={row.id} data-row={row.id} data-kind={row.kind}>
                <GridCell
                  tag="th"
                  span={isBare ? definition.columns.length + 1 : 1}
                  cell={{ kind: 'fixed', text: labels[index] ?? '' }}
                  column={LABEL}
                  heading=""
                  index={0}
                  stays={undefined}
                  readOnly
                  selected={isSelected(index, 0)}
                  cursor={focusOf(row.id, LABEL) ?? (isBare && cursor?.row === row.id ? cursor.focus : null)}
                  editing={null}
                  onPress={(how) => press({ row: row.id, column: LABEL }, how)}
                  onChange={async () => undefined}
                  onChoose={choose}
                  onLeave={leave}
                />
                {isBare
                  ? null
                  : definition.columns.map((column, at) => {
                      const focus = focusOf(row.id, column.id);
                      return (
                        <GridCell
                          key={column.id}
                          tag="td"
                          align={column.type === 'number' ? 'end' : 'start'}
                          tone={isGiven(row.id, column) ? 'computed' : undefined}
                          before={
                            <>
                              <FindingMark findings={marks.get(`${row.id} ${column.id}`)} />
                              <NoteMark note={about[row.id]?.[column.id]?.note} />
                              <BoardsMark cell={boards.at(row.id, column.id)} shortOf={boards.shortOf} />
                            </>
                          }
                          cell={cellAt(row.id, column.id)}
                          column={column.id}
                          heading={`${row.label}, ${column.group ?? ''} ${column.heading}`}
                          index={at + 1}
                          stays={undefined}
                          readOnly={readOnly}
                          selected={isSelected(index, at + 1)}
                          cursor={focus}
                          editing={focus === null ? null : editing}
                          onPress={(how) => press({ row: row.id, column: column.id }, how)}
                          onChange={(to) => change([{ row: row.id, column: column.id, change: to }], 'paste')}
                          onChoose={choose}
                          onLeave={leave}
                        />
                      );
                    })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {below((place) => press(place, { wasHere: false, toHere: false }))}
      <PasteQuestion
        grid={grid}
        rowName={(row) => definition.rows[row]?.label ?? null}
        columnName={(_row, column) => (column === 0 ? '' : (definition.columns[column - 1]?.heading ?? null))}
      />
    </>
  );
}

function figureCell(
  { rows, columns, numberStyle }: TableDefinition,
  { numberStyles }: YearModel,
  printed: TableBlock,
  cells: FilledCells,
  row: string,
  column: string,
): Cell {
  const stored = cells[row]?.[column];
  const at = columns.findIndex(({ id }) => id === column);
  const content = printed.rows[rows.findIndex(({ id }) => id === row)]?.cells[at + 1]?.content;
  const shown = content?.type === 'plain' ? content.text : '';
  const style = numberStyles.find(({ id }) => id === (columns[at]?.numberStyle ?? numberStyle));
  const typed = columns[at]?.type === 'number' ? stored?.replace('.', style?.decimalMark ?? ',') : stored;
  return {
    kind: 'text',
    value: shown === '' ? null : shown,
    typed: typed ?? null,
    long: false,
    missing: false,
    ...(columns[at]?.type === 'number' ? { check: isNumber, asTyped: true } : {}),
  };
}

/** The findings of each cell, by "row column": an id holds no blank. */
function marksOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.place.row} ${finding.place.column}`;
    marks.set(key, [...(marks.get(key) ?? []), finding]);
  }
  return marks;
}

function isNumber(text: string): CellProblem | null {
  return text === '' || parseTypedNumber(text) !== null ? null : 'not-a-number';
}

function labelCell({ rows }: TableDefinition, row: string): Cell {
  return { kind: 'fixed', text: rows.find(({ id }) => id === row)?.label ?? '' };
}
