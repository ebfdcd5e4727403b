import { type KeyboardEvent, useEffect, useRef } from 'react';
import { gravityOf, type HeatMap } from '../../../shared/control/heat.ts';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';
import type { Scale } from '../../../shared/model/scale.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import list from '../../ui/List.module.css';
import { GravityMark } from './GravityMark.tsx';
import styles from './Risks.module.css';
import type { Shown } from './shown.ts';

interface Props {
  readonly listed: readonly PortfolioRisk[];
  readonly total: number;
  readonly shown: Shown;
  readonly selected: string | null;
  /** The risks that stand in the year's plan. */
  readonly planned: ReadonlySet<string>;
  readonly map: HeatMap | null;
  readonly scales: readonly Scale[];
  readonly year: number;
  readonly onSelect: (risk: string) => void;
  readonly onShow: (shown: Shown) => void;
  readonly onAdd: () => void;
  /** Null when every risk of the plan is in the portfolio. */
  readonly onGather: (() => void) | null;
  readonly onChoose: (risks: readonly PortfolioRisk[]) => void;
}

const KINDS = ['active', 'closed', 'unassessed', 'elsewhere'] as const;

/** The risks, area by area. The arrows go from one to another, and the panel follows. */
export function RiskList(props: Props) {
  const { listed, shown, selected, planned, map, scales, year, total } = props;
  const area = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current !== selected) return;
    wanted.current = null;
    area.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = listed.findIndex(({ id }) => id === selected);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: listed.length - 1 }[event.key];
    const next = to === undefined ? undefined : listed[to];
    if (to === undefined) return;
    event.preventDefault();
    if (next === undefined) return;
    wanted.current = next.id;
    props.onSelect(next.id);
  };
  const areas = [...new Set(listed.map((risk) => risk.area))];
  const choosable = listed.filter(({ id, status }) => status === 'active' && !planned.has(id));
  const kinds = KINDS.filter((kind) => kind === 'active' || kind === 'closed' || (map?.[kind].length ?? 0) > 0);
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <Choice
          label={t('risks:shown.label')}
          options={kinds.map((id) => ({ id, content: t(`risks:shown.${id}`) }))}
          value={typeof shown === 'object' ? null : shown}
          onChange={(chosen) => props.onShow(chosen ?? 'active')}
        />
        <span className={styles.number} role="status">
          {t('risks:number', { shown: listed.length, total })}
        </span>
        <Button onPress={props.onAdd}>{t('risks:add')}</Button>
        {choosable.length === 0 ? null : (
          <Button onPress={() => props.onChoose(choosable)}>{t('risks:chooseAll', { count: choosable.length, year })}</Button>
        )}
        {props.onGather === null ? null : <Button onPress={props.onGather}>{t('risks:gatherMore')}</Button>}
      </div>
      {listed.length === 0 ? <p className={styles.hint}>{t('risks:noneShown')}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons in it */}
      <div ref={area} onKeyDown={onKeyDown}>
        {areas.map((name) => (
          <section key={name} className={list.group} aria-label={name}>
            <h2 className={list.head}>{name}</h2>
            <ul className={list.list}>
              {listed
                .filter((risk) => risk.area === name)
                .map((risk) => {
                  const weight = gravityOf(scales, risk);
                  const isSelected = risk.id === selected;
                  return (
                    <li key={risk.id}>
                      <button
                        type="button"
                        className={list.entry}
                        aria-current={isSelected ? 'true' : undefined}
                        tabIndex={isSelected ? 0 : -1}
                        data-pane-start={isSelected ? '' : undefined}
                        onClick={() => props.onSelect(risk.id)}
                      >
                        <span className={list.text}>
                          {risk.regionWide ? `${t('views:control.regionWide')} ` : ''}
                          {risk.text}
                        </span>
                        <span className={list.mark}>{planned.has(risk.id) ? t('risks:inPlan', { year }) : ''}</span>
                        <span className={styles.weight}>
                          {weight === null ? t('risks:unassessed') : <GravityMark {...weight} />}
                        </span>
                      </button>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
