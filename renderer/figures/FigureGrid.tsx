// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are edited (WAI-ARIA 1.2, grid on a table)
import { useMemo } from 'react';
import type { NumberStyle, TableDefinition } from '../../shared/figures/definition.ts';
import { parseTypedNumber } from '../../shared/figures/parse.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import type { TableBlock } from '../../shared/report/document.ts';
import { figureTable } from '../../shared/report/layout/figure-table.ts';
import { commit } from '../data/commit.ts';
import type { Cell } from '../grid/cell.ts';
import { GridCell } from '../grid/GridCell.tsx';
import { useGrid } from '../grid/use-grid.ts';
import { HeadingRows } from '../ui/HeadingRows.tsx';
import styles from './Figures.module.css';

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Props {
  readonly definition: TableDefinition;
  readonly model: YearModel;
  readonly cells: Cells;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** On the screen a minus is a real minus, whatever the document prints. */
function onScreen({ numberStyles }: YearModel): ReadonlyMap<string, NumberStyle> {
  return new Map(numberStyles.map((style) => [style.id, { ...style, minus: '\u2212' }]));
}

/** The column of row labels. */
const LABEL = '';

/** A table as it is printed, with cells that are edited where they stand. */
export function FigureGrid({ definition, model, cells, occasion, readOnly }: Props) {
  const printed = useMemo(
    () => figureTable({ cells: new Map([[definition.id, cells]]), numberStyles: onScreen(model) }, definition),
    [definition, model, cells],
  );
  const cellAt = (row: string, column: string): Cell =>
    column === LABEL ? { kind: 'none' } : figureCell(definition, model, printed, cells, row, column);
  const change = async (row: string, column: string, text: string | null) => {
    const isNumber = definition.columns.find(({ id }) => id === column)?.type === 'number';
    const value = text === null || !isNumber ? text : (parseTypedNumber(text) ?? text);
    await commit({ type: 'cell.set', occasion, table: definition.id, row, column, value });
  };
  const grid = useGrid({
    rows: useMemo(() => definition.rows.map(({ id }) => id), [definition]),
    columns: useMemo(() => [LABEL, ...definition.columns.map(({ id }) => id)], [definition]),
    nameColumn: LABEL,
    cellAt,
    isOpen: () => null,
    pageSize: () => 10,
    readOnly,
    change: async (row, column, edit) => {
      if ('text' in edit) await change(row, column, edit.text);
    },
    fold: () => undefined,
    editLong: () => undefined,
  });
  const { cursor, editing, press, leave } = grid;
  const focusOf = (row: string, column: string) => (cursor?.row === row && cursor.column === column ? cursor.focus : null);
  return (
    <table
      className={styles.table}
      role="grid"
      aria-label={printed.description}
      aria-readonly={readOnly}
      onKeyDown={grid.onKeyDown}
    >
      <thead>
        <HeadingRows rows={printed.headerRows} />
      </thead>
      <tbody>
        {definition.rows.map((row, index) => {
          const isBare = printed.rows[index]?.cells.length === 1;
          return (
            <tr key={row.id} data-kind={row.kind}>
              <GridCell
                tag="th"
                span={isBare ? definition.columns.length + 1 : 1}
                cell={{ kind: 'fixed', text: row.label }}
                heading=""
                index={0}
                stays={undefined}
                readOnly
                cursor={focusOf(row.id, LABEL) ?? (isBare && cursor?.row === row.id ? cursor.focus : null)}
                editing={null}
                onPress={(wasHere) => press(row.id, LABEL, wasHere)}
                onChange={async () => undefined}
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
                        cell={cellAt(row.id, column.id)}
                        heading={`${row.label}, ${column.group ?? ''} ${column.heading}`}
                        index={at + 1}
                        stays={undefined}
                        readOnly={readOnly}
                        cursor={focus}
                        editing={focus === null ? null : editing}
                        onPress={(wasHere) => press(row.id, column.id, wasHere)}
                        onChange={async (edit) => {
                          if ('text' in edit) await change(row.id, column.id, edit.text);
                        }}
                        onLeave={leave}
                      />
                    );
                  })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function figureCell(
  { rows, columns, numberStyle }: TableDefinition,
  { numberStyles }: YearModel,
  printed: TableBlock,
  cells: Cells,
  row: string,
  column: string,
): Cell {
  const stored = cells[row]?.[column];
  const at = columns.findIndex(({ id }) => id === column);
  const content = printed.rows[rows.findIndex(({ id }) => id === row)]?.cells[at + 1]?.content;
  const shown = content?.type === 'plain' ? content.text : '';
  const style = numberStyles.find(({ id }) => id === (columns[at]?.numberStyle ?? numberStyle));
  const typed = columns[at]?.type === 'number' ? stored?.replace('.', style?.decimalMark ?? ',') : stored;
  return { kind: 'text', value: stored === undefined ? null : shown, typed: typed ?? null, long: false, missing: false };
}
