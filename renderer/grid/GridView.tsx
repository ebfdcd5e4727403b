import { type ReactNode, startTransition, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SingleCommand } from '../../shared/api/commands.ts';
import { type Arrangement, arrangedColumns, withPlace, withWidth } from '../../shared/grid/arrangement.ts';
import { type CellChange, type GridColumn, type GridNode, NO_CELL } from '../../shared/grid/cell.ts';
import type { EditWords } from '../../shared/grid/key-action.ts';
import { inTreeOrder, sortedRows, withAncestors } from '../../shared/grid/rows-order.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { useTarget } from '../app/place.ts';
import { commitAll } from '../data/commit.ts';
import { useObservable } from '../data/observable.ts';
import { noteSaving } from '../data/saving.ts';
import { Later } from '../ui/Later.tsx';
import { ReadyShare } from '../ui/ReadyShare.tsx';
import { LockedNote, View, type ViewTabs } from '../ui/View.tsx';
import { arrange, arrangementIn, arrangements } from './arrangement.ts';
import type { HeadingActions } from './ColumnHeadings.tsx';
import { type GridFilter, isFiltered, passes } from './filter.ts';
import { focusPanelText } from './focus-panel.ts';
import styles from './Grid.module.css';
import { READY } from './ready-column.ts';
import { type RowCommands, TreeGrid } from './TreeGrid.tsx';
import type { GridSetup, NamedEdit } from './use-grid.ts';
import type { CellName } from './use-selection.ts';

interface Props<Node extends GridNode> {
  readonly view: 'items' | 'control';
  readonly nodes: readonly Node[];
  readonly columns: readonly GridColumn<Node>[];
  readonly readOnly: boolean;
  /** Whether the row is marked ready; null for one that nothing is said of. */
  readonly isReady: (node: Node) => boolean | null;
  /** The command that carries out an edit; null for what is not edited in the grid. */
  readonly commandOf: (node: Node, column: string, change: CellChange) => SingleCommand | null;
  readonly filters: readonly GridFilter<Node>[];
  /** Filters that one press sets together. */
  readonly together: { readonly label: string; readonly ids: readonly string[] } | null;
  readonly onRows?: GridSetup['onRows'];
  readonly onSpace?: GridSetup['onSpace'];
  /** Commands of the whole window about the selected rows, beside those that every such view has. */
  readonly rowCommands?: RowCommands;
  /** Above the rows: what is looked at first. */
  readonly above?: ReactNode;
  /** What pasted lines would be as rows below `last`, the last row of all; null for a line that is no row. */
  readonly rowsBelow?: (last: Node, lines: readonly ReadonlyMap<string, string>[]) => readonly (NewRow<Node> | null)[];
  /** The cell that the cursor comes to when the grid does. */
  readonly begin?: CellName | null;
  /** The side panel of the row that the cursor is on. */
  readonly panelOf: (node: Node) => ReactNode;
  readonly tabs?: ViewTabs;
  /** What stands beside the view's title. */
  readonly tools?: ReactNode;
  /** What stands under the grid; `show` brings the cursor to a cell. */
  readonly below?: (show: (cell: CellName) => void) => ReactNode;
  /** What there is to know before anything is changed, over the grid. */
  readonly note?: ReactNode;
  /** Shown instead of a grid with nothing in it. */
  readonly empty: ReactNode;
}

/** A row that does not exist yet, and the command that makes it. */
export interface NewRow<Node> {
  readonly node: Node;
  readonly create: SingleCommand;
}

const loadFilterBar = async () => (await import('./FilterBar.tsx')).FilterBar;
const loadFindBar = async () => (await import('./FindBar.tsx')).FindBar;
const loadColumnMenu = async () => (await import('./ColumnMenu.tsx')).ColumnMenu;

/** A view that is a tree grid with a side panel: what the cursor is on, how much is ready, what an edit does. */
export function GridView<Node extends GridNode>(props: Props<Node>) {
  const {
    view,
    nodes,
    columns,
    readOnly,
    isReady,
    commandOf,
    filters,
    together,
    onRows,
    onSpace,
    rowCommands,
    above,
    rowsBelow,
    begin = null,
    panelOf,
    tabs,
    tools,
    below,
    note,
    empty,
  } = props;
  const title = t(`views:nav.${view}`);
  const arrangement = arrangementIn(useObservable(arrangements), view);
  const shown = useMemo(() => arrangedColumns(columns, arrangement), [columns, arrangement]);
  const passing = useMemo(
    () => (isFiltered(arrangement.filters) ? withAncestors(nodes, passes(filters, columns, arrangement.filters)) : nodes),
    [nodes, filters, columns, arrangement.filters],
  );
  const [sort] = arrangement.sort;
  const sorting = columns.find(({ id }) => id === sort?.column);
  const seen = useMemo(
    () => (sorting === undefined ? passing : sortedRows(passing, sorting.cell, sort?.descending === true)),
    [passing, sorting, sort],
  );
  const onArrange = useCallback((to: (before: Arrangement) => Arrangement) => arrange(view, to), [view]);
  const [menu, openMenu] = useState<string | null>(null);
  const menuAt = useRef<Element | null>(null);
  const headings = useMemo<HeadingActions>(
    () => ({
      menu: (column, element) => {
        menuAt.current = element;
        openMenu(column);
      },
      width: (column, width) => onArrange((before) => withWidth(before, column, width)),
      place: (column, to) => onArrange((before) => withPlace(before, columns, column, to)),
    }),
    [columns, onArrange],
  );
  const target = useTarget(view);
  const [selected, select] = useState<string | null>(null);
  const byId = useMemo(() => new Map(nodes.map((one) => [one.id, one])), [nodes]);
  const node = (selected === null ? undefined : byId.get(selected)) ?? nodes[0];
  const onCursor = useCallback(
    ({ id }: Node) => {
      here.set(() => ({ view, id }));
      // The panel comes after the cursor has been painted, and not for every row that it passes.
      startTransition(() => select(id));
    },
    [view],
  );
  const toCome = useRef<ReadonlyMap<string, NewRow<Node>>>(new Map());
  const change = (edits: readonly NamedEdit[], words: EditWords, added: readonly string[] = []) => {
    const commands = edits.map(({ row, column, change: to }) => {
      const changed = byId.get(row) ?? toCome.current.get(row)?.node;
      return changed === undefined ? null : commandOf(changed, column, to);
    });
    const made = added.flatMap((id) => toCome.current.get(id)?.create ?? []);
    return commitAll([...made, ...commands.filter((command) => command !== null)], words);
  };
  const addRows: GridSetup['addRows'] = (lines) => {
    // What is filtered or sorted has no last row that another could come after.
    const last = seen === nodes ? inTreeOrder(nodes).at(-1) : undefined;
    if (last === undefined || rowsBelow === undefined) return [];
    const rows = rowsBelow(last, lines);
    toCome.current = new Map(rows.flatMap((row) => (row === null ? [] : [[row.node.id, row]])));
    return rows.map((row) => {
      if (row === null) return null;
      const { node: one } = row;
      return { id: one.id, cellAt: (column) => columns.find(({ id }) => id === column)?.cell(one) ?? NO_CELL };
    });
  };
  const [isFinding, setFinding] = useState(false);
  const [found, goToFound] = useState<CellName | null>(null);
  const show = useCallback((cell: CellName) => goToFound({ ...cell }), []);
  const arriving = found ?? begin;
  const area = useRef<HTMLDivElement>(null);
  useCommands({
    find: () => {
      setFinding(true);
      area.current?.querySelector<HTMLInputElement>('[data-keeps-focus] input')?.select();
    },
  });
  /** Marks all of the rows ready; takes the marks away when all have them. */
  const markReady = (rows: readonly string[]) => {
    if (readOnly) return noteSaving({ said: t('views:locked') });
    const marked = rows.flatMap((row) => {
      const one = byId.get(row);
      const ready = one === undefined ? null : isReady(one);
      return ready === null ? [] : [{ row, ready }];
    });
    if (marked.length === 0) return noteSaving({ said: t('grid:neverReady') });
    const tick = marked.some(({ ready }) => !ready);
    const edits = marked.filter(({ ready }) => ready !== tick).map(({ row }) => ({ row, column: READY, change: { tick } }));
    void change(edits, 'ready');
  };
  // Drawn again for another choice or count, not for every change of a cell.
  const filterBar = useMemo(
    () => (
      <Later
        load={loadFilterBar}
        props={{
          filters,
          together,
          chosen: arrangement.filters,
          shown: seen.length,
          total: nodes.length,
          onChoose: (chosen) => onArrange((before) => ({ ...before, filters: chosen })),
        }}
      />
    ),
    [filters, together, arrangement.filters, seen.length, nodes.length, onArrange],
  );
  const ready = nodes.map(isReady).filter((one) => one !== null);
  return (
    <View
      title={title}
      tools={
        <>
          {tools}
          <ReadyShare ready={ready.filter(Boolean).length} total={ready.length} />
        </>
      }
      note={
        <>
          {readOnly ? <LockedNote /> : null}
          {note}
        </>
      }
      tabs={tabs}
      side={node === undefined ? undefined : panelOf(node)}
    >
      {empty ?? (
        <div ref={area} className={styles.filtered}>
          {above}
          {isFinding ? (
            <Later
              load={loadFindBar}
              props={{ nodes: seen, columns: shown, area, onGo: goToFound, onClose: () => setFinding(false) }}
            />
          ) : null}
          {filterBar}
          <TreeGrid
            label={title}
            nodes={seen}
            columns={shown}
            readOnly={readOnly}
            sort={sort}
            headings={headings}
            target={target}
            goTo={arriving}
            onCursor={onCursor}
            onLong={(id) => {
              // The panel comes a moment after the cursor: what is written must not land in the row before.
              flushSync(() => select(id));
              focusPanelText();
            }}
            change={change}
            rowCommands={{ ...rowCommands, 'mark-ready': markReady }}
            {...(onRows === undefined ? {} : { onRows })}
            {...(onSpace === undefined ? {} : { onSpace })}
            {...(rowsBelow === undefined ? {} : { addRows })}
          />
          {seen.length === 0 ? <NothingPasses filters={filters} chosen={arrangement.filters} /> : null}
          {below === undefined ? null : <div className={styles.below}>{below(show)}</div>}
        </div>
      )}
      {menu === null ? null : (
        <Later
          load={loadColumnMenu}
          props={{ columns, column: menu, arrangement, trigger: menuAt, onArrange, onClose: () => openMenu(null) }}
        />
      )}
    </View>
  );
}

interface NothingProps {
  readonly filters: readonly Pick<GridFilter<never>, 'id' | 'about'>[];
  readonly chosen: Arrangement['filters'];
}

/** Stands where the rows would: that the filters are why there are none, and what those that are set go by. */
function NothingPasses({ filters, chosen }: NothingProps) {
  const about = filters.flatMap((filter) =>
    filter.about !== undefined && (chosen[filter.id] ?? []).length > 0 ? [filter.about] : [],
  );
  return <p className={styles.nothing}>{[t('grid:filter.nothing'), ...about].join(' ')}</p>;
}
