import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ControlView as ControlData, ModelView } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { controlRead, modelRead } from '../data/reads.ts';
import type { GridFilter } from '../grid/filter.ts';
import { GridView } from '../grid/GridView.tsx';
import type { CellName } from '../grid/use-selection.ts';
import { Button } from '../ui/Button.tsx';
import { isLocked } from '../ui/locked.ts';
import { Read } from '../ui/Read.tsx';
import { Empty } from '../ui/Waiting.tsx';
import { ControlDocuments } from './ControlDocuments.tsx';
import { ControlPanel } from './ControlPanel.tsx';
import { controlCommand } from './changes.ts';
import { controlColumns } from './columns.ts';
import { DecisionStrip } from './decision/DecisionStrip.tsx';
import type { LookProps } from './looks.ts';
import { PlanFindings } from './PlanFindings.tsx';
import { type ControlNode, controlNodes, isControlReady } from './rows.ts';
import { changeRows, insertFirst } from './structure.ts';
import { useFindings } from './use-findings.ts';

/** The year's plan: areas, risks and actions with their follow-up, and the assessment. */
export function PlanLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[model, control]}>
      {(view, data) => <Plan {...{ view, data, occasion, tabs }} />}
    </Read>
  );
}

interface PlanProps extends LookProps {
  readonly view: ModelView;
  readonly data: ControlData;
}

function Plan({ view, data, occasion, tabs }: PlanProps) {
  const { model, occasions } = view;
  const findings = useFindings(view, data, occasion);
  const nodes = useMemo(() => controlNodes(data, findings), [data, findings]);
  const columns = useMemo(() => controlColumns(model), [model]);
  const readOnly = isLocked(occasions, occasion);
  const [begin, setBegin] = useState<CellName | null>(null);
  return (
    <GridView
      view="control"
      nodes={nodes}
      columns={columns}
      readOnly={readOnly}
      isReady={isControlReady}
      commandOf={(node, column, change) => controlCommand(occasion, node, column, change)}
      onRows={(what, rows, cursor) => changeRows({ year: model.id, nodes }, what, rows, cursor)}
      begin={begin}
      filters={CONTROL_FILTERS}
      together={null}
      tabs={tabs}
      tools={data.plan.areas.length === 0 ? null : <ControlDocuments occasion={occasion} />}
      below={(show) => <PlanFindings {...{ findings, occasion, readOnly, show }} />}
      note={<DecisionStrip occasion={occasion} year={model.id} />}
      panelOf={(node) => <ControlPanel key={node.id} {...{ node, model, occasion, readOnly }} />}
      empty={
        data.plan.areas.length === 0 ? (
          <Empty title={t('views:control.emptyTitle')}>
            <p>{t('views:control.empty')}</p>
            {readOnly ? null : (
              <Button look="main" data-pane-start="" onPress={() => setBegin(insertFirst(model.id))}>
                {t('views:control.firstRow')}
              </Button>
            )}
          </Empty>
        ) : null
      }
    />
  );
}

const CONTROL_FILTERS: readonly GridFilter<ControlNode>[] = [
  { id: 'not-ready', label: t('grid:filter.notReady'), options: null, matches: (node) => isControlReady(node) === false },
  {
    id: 'findings',
    label: t('controlCheck:title'),
    options: null,
    matches: (node) => node.type === 'action' && node.findings.open.some(({ weight }) => weight === 'warning'),
  },
];
