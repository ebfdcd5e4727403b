import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ControlView, ModelView, RisksView } from '../../../shared/api/views.ts';
import { heatMap } from '../../../shared/control/heat.ts';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';
import { riskOfPlace } from '../../../shared/control/portfolio-place.ts';
import { RISK_SCALES } from '../../../shared/control/risk-scales.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { go, useTarget } from '../../app/place.ts';
import { changeModel } from '../../data/change-model.ts';
import { commit } from '../../data/commit.ts';
import { controlRead, modelRead, risksRead } from '../../data/reads.ts';
import { Button } from '../../ui/Button.tsx';
import { Read } from '../../ui/Read.tsx';
import { View } from '../../ui/View.tsx';
import { Empty } from '../../ui/Waiting.tsx';
import type { LookProps } from '../looks.ts';
import { HeatMap } from './HeatMap.tsx';
import { addRisk } from './new-risk.ts';
import { PackageTools } from './PackageTools.tsx';
import { RiskList } from './RiskList.tsx';
import { RiskPanel } from './RiskPanel.tsx';
import styles from './Risks.module.css';
import { type Shown, shownRisks } from './shown.ts';

/** The risks that the organisation lives with: on the map, as a list, and one of them in the panel. */
export function RisksLook({ occasion, tabs }: LookProps) {
  const model = useQuery(modelRead(occasion));
  const control = useQuery(controlRead(occasion));
  const risks = useQuery(risksRead(occasion));
  return (
    <Read title={t('views:nav.control')} tabs={tabs} of={[model, control, risks]}>
      {(view, plan, data) => <Risks {...{ occasion, tabs, view, plan, data }} />}
    </Read>
  );
}

interface RisksProps extends LookProps {
  readonly view: ModelView;
  readonly plan: ControlView;
  readonly data: RisksView;
}

function Risks({ occasion, tabs, view: { model }, plan: { plan }, data: { portfolio } }: RisksProps) {
  const [wanted, setShown] = useState<Shown>('active');
  const [selected, select] = useState<string | null>(null);
  const target = useTarget('control');
  useEffect(() => {
    if (target === null) return;
    select(riskOfPlace(target.id));
  }, [target]);
  const map = heatMap(model.scales, portfolio);
  // A place on the map that has become empty shows nothing to work with.
  const shown = typeof wanted === 'object' && shownRisks(portfolio, map, wanted).length === 0 ? 'active' : wanted;
  const listed = shownRisks(portfolio, map, shown);
  const chosen = listed.find(({ id }) => id === selected) ?? listed[0];
  const loose = plan.risks.filter((risk) => risk.portfolio === null).length;
  const planned = new Set(plan.risks.flatMap(({ portfolio: id }) => (id === null ? [] : [id])));
  const gather = loose === 0 ? null : () => void commit({ type: 'portfolio.gather', year: model.id });
  const add = () => select(addRisk(model.id, chosen?.area ?? plan.areas[0]?.name ?? t('risks:newArea')));
  return (
    <View
      title={t('views:nav.control')}
      tabs={tabs}
      tools={<PackageTools {...{ occasion, model, portfolio }} areas={plan.areas.map(({ name }) => name)} />}
      {...(chosen === undefined
        ? {}
        : { side: <RiskPanel key={chosen.id} risk={chosen} model={model} isPlanned={planned.has(chosen.id)} /> })}
    >
      {portfolio.length === 0 ? (
        <Nothing loose={loose} onGather={gather} onAdd={add} />
      ) : (
        <div className={styles.look}>
          {map === null ? (
            <p className={styles.hint}>
              {t('risks:noScales')}{' '}
              <Button
                onPress={() => {
                  const value = [...model.scales, ...RISK_SCALES];
                  void changeModel([{ type: 'model.set', year: model.id, field: 'scales', value }], 'model');
                }}
              >
                {t('risks:addScales')}
              </Button>
            </p>
          ) : (
            <>
              <HeatMap map={map} shown={shown} onShow={setShown} />
              <p className={styles.hint}>
                {t('risks:limits', map.limits)}{' '}
                <Button look="link" onPress={() => void go('model', 'scales')}>
                  {t('risks:changeLimits')}
                </Button>
              </p>
            </>
          )}
          <RiskList
            {...{ listed, shown, planned, map, scales: model.scales, year: model.year }}
            total={portfolio.length}
            selected={chosen?.id ?? null}
            onSelect={select}
            onShow={setShown}
            onAdd={add}
            onGather={gather}
            onChoose={(risks) => choose(model.id, risks)}
          />
        </div>
      )}
    </View>
  );
}

/** Snapshots of the risks into the year's plan. */
function choose(year: string, risks: readonly PortfolioRisk[]): void {
  const choices = risks.map(({ id }) => ({ portfolio: id, id: `risk-${crypto.randomUUID()}` }));
  void commit({ type: 'plan.choose', year, choices });
}

interface NothingProps {
  readonly loose: number;
  readonly onGather: (() => void) | null;
  readonly onAdd: () => void;
}

function Nothing({ loose, onGather, onAdd }: NothingProps) {
  return (
    <Empty title={t('risks:emptyTitle')}>
      <p>{t('risks:empty')}</p>
      {onGather === null ? null : (
        <Button look="main" data-pane-start="" onPress={onGather}>
          {t('risks:gather', { count: loose })}
        </Button>
      )}
      <Button look={onGather === null ? 'main' : 'plain'} onPress={onAdd}>
        {t('risks:add')}
      </Button>
    </Empty>
  );
}
