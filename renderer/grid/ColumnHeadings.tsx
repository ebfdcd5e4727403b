// biome-ignore-all lint/a11y/useFocusableInteractive: the cells have the focus; what a heading does is in its menu (Shift+F10 in a cell)
// biome-ignore-all lint/a11y/useSemanticElements: a tree grid has no elements of its own, only roles (WAI-ARIA 1.2, treegrid)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: as above
import type { PointerEvent } from 'react';
import styles from './Grid.module.css';

export interface HeadingActions {
  readonly menu: (column: string, heading: Element) => void;
  readonly width: (column: string, width: number) => void;
  readonly place: (column: string, to: string) => void;
}

interface Props {
  readonly columns: readonly { readonly id: string; readonly heading: string }[];
  readonly stays: readonly (number | undefined)[];
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
  readonly actions: HeadingActions;
}

/** Says what the columns are. A press opens the column's menu, a drag moves the column, a drag at its edge makes it wider. */
export function ColumnHeadings({ columns, stays, sort, actions }: Props) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.header} aria-rowindex={1}>
        {columns.map(({ id, heading }, index) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : undefined}
            title={heading}
            draggable
            className={`${styles.heading} ${stays[index] === undefined ? '' : styles.stays}`}
            style={{ left: stays[index] }}
            onClick={({ currentTarget }) => actions.menu(id, currentTarget)}
            onDragStart={({ dataTransfer }) => dataTransfer.setData(COLUMN, id)}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes(COLUMN)) event.preventDefault();
            }}
            onDrop={({ dataTransfer }) => actions.place(dataTransfer.getData(COLUMN), id)}
          >
            <span className={styles.lines}>{heading}</span>
            <span className={styles.edge} onPointerDown={(event) => widen(event, (width) => actions.width(id, width))} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** What is dragged is a column, and nothing that another program could take. */
const COLUMN = 'application/x-arshjul-column';

/** Follows the pointer from a heading's edge until it is let go. */
function widen(event: PointerEvent<HTMLElement>, setWidth: (width: number) => void): void {
  event.preventDefault();
  const { currentTarget: edge, pointerId, clientX: start } = event;
  const width = edge.parentElement?.getBoundingClientRect().width ?? 0;
  edge.setPointerCapture(pointerId);
  edge.onpointermove = ({ clientX }) => setWidth(width + clientX - start);
  edge.onclick = (click) => click.stopPropagation();
  edge.onpointerup = () => {
    edge.onpointermove = null;
    edge.onpointerup = null;
  };
}
