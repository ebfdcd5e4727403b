import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { SingleCommand } from '../../shared/api/commands.ts';
import { arrangedColumns } from '../../shared/grid/arrangement.ts';
import type { CellChange, GridColumn, GridNode } from '../../shared/grid/cell.ts';
import type { EditWords } from '../../shared/grid/key-action.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { useTarget } from '../app/place.ts';
import { commitAll } from '../data/commit.ts';
import { useObservable } from '../data/observable.ts';
import { ReadyShare } from '../ui/ReadyShare.tsx';
import { LockedNote, View } from '../ui/View.tsx';
import { arrangementIn, arrangements } from './arrangement.ts';
import { focusPanelText } from './focus-panel.ts';
import { READY } from './ready-column.ts';
import { TreeGrid } from './TreeGrid.tsx';
import type { GridSetup, NamedEdit } from './use-grid.ts';

interface Props<Node extends GridNode> {
  readonly view: 'items' | 'control';
  readonly nodes: readonly Node[];
  readonly columns: readonly GridColumn<Node>[];
  readonly readOnly: boolean;
  /** Whether the row is marked ready; null for one that nothing is said of. */
  readonly isReady: (node: Node) => boolean | null;
  /** The command that carries out an edit; null for what is not edited in the grid. */
  readonly commandOf: (node: Node, column: string, change: CellChange) => SingleCommand | null;
  readonly onRows?: GridSetup['onRows'];
  /** The side panel of the row that the cursor is on. */
  readonly panelOf: (node: Node) => ReactNode;
  /** Shown instead of a grid with nothing in it. */
  readonly empty: ReactNode;
}

/** A view that is a tree grid with a side panel: what the cursor is on, how much is ready, what an edit does. */
export function GridView<Node extends GridNode>(props: Props<Node>) {
  const { view, nodes, columns, readOnly, isReady, commandOf, onRows, panelOf, empty } = props;
  const title = t(`views:nav.${view}`);
  const arrangement = arrangementIn(useObservable(arrangements), view);
  const shown = useMemo(() => arrangedColumns(columns, arrangement), [columns, arrangement]);
  const target = useTarget(view);
  const [selected, select] = useState<string | null>(null);
  const byId = useMemo(() => new Map(nodes.map((one) => [one.id, one])), [nodes]);
  const node = (selected === null ? undefined : byId.get(selected)) ?? nodes[0];
  const onCursor = useCallback(
    ({ id }: Node) => {
      select(id);
      here.set(() => ({ view, id }));
    },
    [view],
  );
  const change = (edits: readonly NamedEdit[], words: EditWords) => {
    const commands = edits.map(({ row, column, change: to }) => {
      const changed = byId.get(row);
      return changed === undefined ? null : commandOf(changed, column, to);
    });
    return commitAll(
      commands.filter((command) => command !== null),
      words,
    );
  };
  useCommands({
    'mark-ready': () => {
      const ready = node === undefined ? null : isReady(node);
      if (node !== undefined && ready !== null && !readOnly)
        void change([{ row: node.id, column: READY, change: { tick: !ready } }], 'ready');
    },
  });
  const ready = nodes.map(isReady).filter((one) => one !== null);
  return (
    <View
      title={title}
      tools={<ReadyShare ready={ready.filter(Boolean).length} total={ready.length} />}
      note={readOnly ? <LockedNote /> : undefined}
      side={node === undefined ? undefined : panelOf(node)}
    >
      {empty ?? (
        <TreeGrid
          label={title}
          nodes={nodes}
          columns={shown}
          readOnly={readOnly}
          target={target}
          onCursor={onCursor}
          onLong={focusPanelText}
          change={change}
          {...(onRows === undefined ? {} : { onRows })}
        />
      )}
    </View>
  );
}
