import type { Command } from '../../../shared/api/commands.ts';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { POSITION_GAP } from '../../log/positions.ts';
import type { Log } from '../../log/step.ts';
import { readControlPlan } from '../../read/plan.ts';
import { readPortfolio } from '../../read/portfolio.ts';
import { quoted } from '../names.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { refuseDecided } from './decision.ts';
import { findRow, lastPositionIn } from './rows.ts';
import { createAction, createRisk } from './structure.ts';

/**
 * Snapshots of risks, each last in the area of its name, with the standing actions under it. Refuses a closed risk and one that the
 * plan has already. The rows that are made are called after the snapshot: `<id>-omrade`, `<id>-1`.
 */
export function planChoose(known: Known, { year, choices }: Extract<Command, { type: 'plan.choose' }>): WorkPlan {
  const { reader } = known;
  const model = known.modelOf(year);
  refuseDecided(reader, year);
  const portfolio = new Map(readPortfolio(reader, model.organisation).map((risk) => [risk.id, risk]));
  const plan = readControlPlan(reader, year);
  const chosen = choices.map(({ portfolio: id, id: snapshot }, index) => {
    const risk = portfolio.get(id);
    const field = `choices[${index}].portfolio`;
    if (risk === undefined) return refuse('not-found', t('store:portfolio-not-found'), { field, details: id });
    const thing = quoted(risk.text);
    if (risk.status === 'closed') refuse('invalid-input', t('store:portfolio-closed', { thing }), { field, details: id });
    const isThere = plan.risks.some((one) => one.portfolio === id) || choices.findIndex((one) => one.portfolio === id) < index;
    if (isThere) refuse('conflict', t('store:portfolio-chosen', { thing }), { field, details: id });
    if (findRow(reader, 'risk', snapshot) !== undefined) {
      refuse('conflict', t('store:id-exists', { id: snapshot }), { field: `choices[${index}].id`, details: snapshot });
    }
    return { risk, snapshot };
  });
  return {
    subject: { about: 'plan-choose', names: { year: String(model.year), number: String(chosen.length) } },
    changesModel: false,
    work: (log) => {
      const areas = new Map(plan.areas.map(({ id, name }) => [name, id]));
      const last = (thing: 'area' | 'risk' | 'action') => lastPositionIn(reader, thing, year) + POSITION_GAP;
      for (const { risk, snapshot } of chosen) {
        const area = areas.get(risk.area) ?? `${snapshot}-omrade`;
        if (!areas.has(risk.area)) log.create('control_area', [area], { year, position: last('area'), name: risk.area });
        areas.set(risk.area, area);
        writeSnapshot(log, { year, area, snapshot, risk, last });
      }
    },
  };
}

interface Snapshot {
  readonly year: string;
  readonly area: string;
  readonly snapshot: string;
  readonly risk: PortfolioRisk;
  /** The place after the last of them in the year. */
  readonly last: (thing: 'risk' | 'action') => number;
}

function writeSnapshot(log: Log, { year, area, snapshot, risk, last }: Snapshot): void {
  const { text, regionWide, requirements, source, owner } = risk;
  createRisk(
    log,
    { year, position: last('risk') },
    {
      ...blankRisk({ id: snapshot, area, text }),
      regionWide,
      requirements,
      source,
      owner,
      portfolio: risk.id,
    },
  );
  risk.actions.forEach((action, index) => {
    createAction(
      log,
      { year, position: last('action') },
      {
        ...blankAction({ id: `${snapshot}-${index + 1}`, risk: snapshot, text: action.text }),
        regionWide: action.region !== null,
        kind: action.kind,
        portfolio: action.id,
      },
    );
  });
}
