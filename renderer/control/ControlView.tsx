import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ControlView as ControlData, ModelView } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { useTarget } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { commit } from '../data/commit.ts';
import { controlRead, modelRead } from '../data/reads.ts';
import { focusPanelText } from '../grid/focus-panel.ts';
import { TreeGrid } from '../grid/TreeGrid.tsx';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { ReadyShare } from '../ui/ReadyShare.tsx';
import { LockedNote, View } from '../ui/View.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { ControlPanel } from './ControlPanel.tsx';
import { controlCommand } from './changes.ts';
import { controlColumns } from './columns.ts';
import { type ActionNode, type ControlNode, controlNodes } from './rows.ts';

/** The year's internal control: areas, risks and actions with their follow-up, and the assessment. */
export function ControlView({ occasion }: ViewProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  return (
    <Read title={t('views:nav.control')} of={[model, control]}>
      {(view, data) => <Control view={view} data={data} occasion={occasion} />}
    </Read>
  );
}

function Control({ view, data, occasion }: { readonly view: ModelView; readonly data: ControlData; readonly occasion: string }) {
  const { model, occasions } = view;
  const nodes = useMemo(() => controlNodes(data), [data]);
  const columns = useMemo(() => controlColumns(model), [model]);
  const target = useTarget('control');
  const readOnly = isLocked(occasions, occasion);
  const [selected, select] = useState<string | null>(null);
  const node = nodes.find(({ id }) => id === selected) ?? nodes[0];
  const onCursor = useCallback(({ id }: ControlNode) => {
    select(id);
    here.set(() => ({ view: 'control', id }));
  }, []);
  useCommands({
    'mark-ready': () => {
      if (node?.type !== 'action' || readOnly) return;
      void commit({ type: 'control.set', occasion, action: node.id, field: 'ready', value: !node.followUp.ready });
    },
  });
  const actions = nodes.filter((one): one is ActionNode => one.type === 'action');
  return (
    <View
      title={t('views:nav.control')}
      tools={<ReadyShare ready={actions.filter(({ followUp }) => followUp.ready).length} total={actions.length} />}
      note={readOnly ? <LockedNote /> : undefined}
      side={node === undefined ? undefined : <ControlPanel key={node.id} {...{ node, model, occasion, readOnly }} />}
    >
      {actions.length === 0 ? (
        <Empty title={t('views:control.emptyTitle')}>
          <p>{t('views:control.empty')}</p>
        </Empty>
      ) : (
        <TreeGrid
          label={t('views:nav.control')}
          nodes={nodes}
          columns={columns}
          readOnly={readOnly}
          target={target}
          onCursor={onCursor}
          onLong={focusPanelText}
          onChange={async (changed, _column, change) => {
            const command = controlCommand(occasion, changed, change);
            if (command !== null) await commit(command);
          }}
        />
      )}
    </View>
  );
}
