import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ItemsView as ItemsData, ModelView } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { commit } from '../data/commit.ts';
import { itemsRead, modelRead } from '../data/reads.ts';
import { focusPanelText } from '../grid/focus-panel.ts';
import { TreeGrid } from '../grid/TreeGrid.tsx';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { ReadyShare } from '../ui/ReadyShare.tsx';
import { LockedNote, View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { itemCommand } from './changes.ts';
import { itemColumns } from './columns.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { type ItemNode, isFollowedUp, itemNodes } from './rows.ts';

/** Goals, indicators, strategies and assignments: status, outcome and comment of each. */
export function ItemsView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const items = useQuery(itemsRead(occasion));
  return (
    <Read title={t('views:nav.items')} of={[model, items]}>
      {(view, data) => <Items view={view} data={data} occasion={occasion} />}
    </Read>
  );
}

function Items({ view, data, occasion }: { readonly view: ModelView; readonly data: ItemsData; readonly occasion: string }) {
  const nodes = useMemo(() => itemNodes(view.model, data), [view.model, data]);
  const columns = useMemo(() => itemColumns(view.model), [view.model]);
  const target = useTarget('items');
  const readOnly = isLocked(view.occasions, occasion);
  const [selected, select] = useState<string | null>(null);
  const node = nodes.find(({ id }) => id === selected) ?? nodes[0];
  const onCursor = useCallback(({ id }: ItemNode) => {
    select(id);
    here.set(() => ({ view: 'items', id }));
  }, []);
  useCommands({
    'mark-ready': () => {
      if (node === undefined || readOnly || !isFollowedUp(node)) return;
      const { id: item, followUp } = node;
      void commit({ type: 'follow-up.set', occasion, item, field: 'ready', value: !followUp.ready });
    },
  });
  const followed = nodes.filter(isFollowedUp);
  return (
    <View
      title={t('views:nav.items')}
      tools={<ReadyShare ready={followed.filter(({ followUp }) => followUp.ready).length} total={followed.length} />}
      note={readOnly ? <LockedNote /> : undefined}
      side={node === undefined ? undefined : <ItemPanel key={node.id} {...{ node, view, occasion, readOnly }} />}
    >
      {nodes.length === 0 ? (
        <Empty title={t('views:items.emptyTitle')}>
          <p>{t('views:items.empty')}</p>
        </Empty>
      ) : (
        <TreeGrid
          label={t('views:nav.items')}
          nodes={nodes}
          columns={columns}
          readOnly={readOnly}
          target={target}
          onCursor={onCursor}
          onLong={focusPanelText}
          onChange={async (changed, column, change) => {
            const command = itemCommand(occasion, changed, column, change);
            if (command !== null) await commit(command);
          }}
        />
      )}
    </View>
  );
}
