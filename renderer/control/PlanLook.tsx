import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ControlView as ControlData, ModelView } from '../../shared/api/views.ts';
import type { TickDaysOf } from '../../shared/control/ticks/days.ts';
import { t } from '../../shared/text/messages/index.ts';
import { controlRead, modelRead, tickDaysRead } from '../data/reads.ts';
import { useTold } from '../editor/use-told.ts';
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
import { controlFilters } from './filters.ts';
import type { LookProps } from './looks.ts';
import { PlanFindings } from './PlanFindings.tsx';
import { controlRows, followedNodes, isControlReady, NOTHING_EXPECTED } from './rows.ts';
import { changeRows, insertFirst } from './structure.ts';
import { askTick } from './ticks/asking.ts';
import { DueFirst } from './ticks/DueFirst.tsx';
import { Ticking } from './ticks/Ticking.tsx';
import { useFollowed } from './ticks/use-followed.ts';
import { useFindings } from './use-findings.ts';
import { usePerson } from './use-person.ts';

/** The year's plan: areas, risks and actions with their follow-up, and the assessment. */
export function PlanLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  const days = useQuery(tickDaysRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[model, control, days]}>
      {(view, data, ticked) => <Plan {...{ view, data, ticked, occasion, tabs }} />}
    </Read>
  );
}

interface PlanProps extends LookProps {
  readonly view: ModelView;
  readonly data: ControlData;
  readonly ticked: readonly TickDaysOf[];
}

function Plan({ view, data, ticked, occasion, tabs }: PlanProps) {
  const { model, occasions } = view;
  const findings = useFindings(view, data, occasion);
  const followed = useFollowed(data.plan, ticked, model.year);
  // A tick is shown in its row first; what waits and the side panel come after that.
  const later = useDeferredValue(followed);
  const rows = useMemo(() => controlRows(data, findings), [data, findings]);
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const nodes = useMemo(() => followedNodes(rows, followed), [rows, followed]);
  const person = usePerson();
  const filters = useMemo(() => controlFilters(model, data.plan.areas, person), [model, data.plan.areas, person]);
  const texts = useMemo(
    () => [...data.followUps.map(({ comment }) => comment), data.assessment?.text ?? null],
    [data.followUps, data.assessment],
  );
  const told = useTold(texts);
  const columns = useMemo(() => controlColumns(model, told), [model, told]);
  const readOnly = isLocked(occasions, occasion);
  const [begin, setBegin] = useState<CellName | null>(null);
  return (
    <>
      <GridView
        view="control"
        nodes={nodes}
        columns={columns}
        readOnly={readOnly}
        isReady={isControlReady}
        commandOf={(node, column, change) => controlCommand(occasion, node, column, change)}
        onRows={(what, rows, cursor) => changeRows({ year: model.id, nodes }, what, rows, cursor)}
        begin={begin}
        onSpace={(rows) => {
          const actions = nodes.filter(({ type, id }) => type === 'action' && rows.includes(id)).map(({ id }) => id);
          askTick(actions);
          return actions.length > 0;
        }}
        filters={filters}
        together={null}
        tabs={tabs}
        tools={data.plan.areas.length === 0 ? null : <ControlDocuments occasion={occasion} />}
        note={<DecisionStrip occasion={occasion} year={model.id} />}
        above={<DueFirst plan={data.plan} followed={later} person={person} />}
        below={(show) => <PlanFindings plan={data.plan} {...{ findings, occasion, readOnly, show }} />}
        panelOf={(node) => (
          <ControlPanel
            key={node.id}
            node={rowOf.get(node.id) ?? node}
            followed={later.get(node.id) ?? NOTHING_EXPECTED}
            {...{ model, occasion, readOnly }}
          />
        )}
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
      <Ticking actions={data.plan.actions} year={model.year} person={person} />
    </>
  );
}
