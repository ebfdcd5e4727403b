import type { Command } from '../../../shared/api/commands.ts';
import { blankPortfolioRisk, type PortfolioHead } from '../../../shared/control/portfolio.ts';
import type { Scale } from '../../../shared/model/scale.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import type { FieldOf, FieldValue } from '../../log/entities.ts';
import { POSITION_GAP } from '../../log/positions.ts';
import { readRow } from '../../log/rows.ts';
import type { Log } from '../../log/step.ts';
import type { Subject } from '../../log/subject.ts';
import { build, type Reader } from '../../query.ts';
import { readControlPlan } from '../../read/plan.ts';
import { quoted } from '../names.ts';
import { type FieldPlan, type Known, planFor, textOrNull, type WorkPlan } from '../plan.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;
type SetPortfolio = Of<'portfolio.set'>;

/** The column of a field, what undo calls it, and whether it is typed. */
const FIELDS: Readonly<
  Record<SetPortfolio['field'], readonly [FieldOf<'portfolio_risk'>, Subject['about'], 'typed' | 'chosen']>
> = {
  text: ['text', 'portfolio-text', 'typed'],
  area: ['area', 'portfolio-area', 'typed'],
  regionWide: ['region_wide', 'portfolio-region-wide', 'chosen'],
  requirements: ['requirements', 'portfolio-requirements', 'chosen'],
  source: ['source', 'portfolio-source', 'typed'],
  owner: ['owner', 'portfolio-owner', 'typed'],
  actions: ['actions', 'portfolio-actions', 'typed'],
};

export function planPortfolio({ reader }: Known, command: SetPortfolio): FieldPlan {
  const row = portfolioRow(reader, command.risk);
  const [field, about, how] = FIELDS[command.field];
  const value: FieldValue = command.field === 'source' || command.field === 'owner' ? textOrNull(command.value) : command.value;
  return planFor('portfolio_risk', [row.id], field, {
    value,
    typed: how === 'typed',
    subject: { about, names: { thing: quoted(row.text) } },
    needs: [],
  });
}

/** A risk as a whole: a new one comes last. Refuses one that belongs to another organisation. */
export function planPutPortfolio(known: Known, { year, risk }: Of<'portfolio.put'>): WorkPlan {
  const { organisation } = known.modelOf(year);
  const before = readRow(known.reader, 'portfolio_risk', risk.id);
  if (before !== null && before.organisation !== organisation) {
    refuse('conflict', t('store:portfolio-foreign'), { field: 'risk', details: risk.id });
  }
  refuseUnreasoned(risk.status, risk.statusReason);
  const about = before === null ? 'portfolio-create' : 'portfolio-put';
  return {
    subject: { about, names: { thing: quoted(risk.text) } },
    changesModel: false,
    work: (log) => {
      if (before === null) {
        createPortfolioRisk(log, organisation, nextPlace(known.reader, organisation), risk);
        return;
      }
      for (const [field, value] of Object.entries(columnsOf(risk))) log.set('portfolio_risk', risk.id, field, value);
    },
  };
}

export function planPortfolioStatus({ reader }: Known, { risk, status, reason }: Of<'portfolio.status'>): WorkPlan {
  const row = portfolioRow(reader, risk);
  refuseUnreasoned(status, reason);
  const about = status === 'closed' ? 'portfolio-close' : 'portfolio-open';
  return {
    subject: { about, names: { thing: quoted(row.text) } },
    changesModel: false,
    work: (log) => {
      log.set('portfolio_risk', row.id, 'status', status);
      log.set('portfolio_risk', row.id, 'status_reason', textOrNull(reason));
    },
  };
}

/** With its assessments. Refuses, with the years, while plans have it. */
export function planRemovePortfolio({ reader }: Known, { risk }: Of<'portfolio.remove'>): WorkPlan {
  const row = portfolioRow(reader, risk);
  const years = reader
    .all(
      build
        .selectFrom('control_risk')
        .innerJoin('year_model', 'year_model.id', 'control_risk.year')
        .select('year_model.year')
        .distinct()
        .where('control_risk.portfolio', '=', risk)
        .orderBy('year_model.year'),
    )
    .map(({ year }) => String(year));
  if (years.length > 0)
    refuse('conflict', t('store:portfolio-used', { years: years.join(', ') }), { field: 'risk', details: risk });
  const assessments = reader.all(build.selectFrom('risk_assessment').select('id').where('risk', '=', risk));
  return {
    subject: { about: 'portfolio-remove', names: { thing: quoted(row.text) } },
    changesModel: false,
    work: (log) => {
      for (const { id } of assessments) log.remove('risk_assessment', `${risk}/${id}`);
      log.remove('portfolio_risk', risk);
    },
  };
}

/**
 * Every risk of a year's plan that is no snapshot yet. Where its lineage leads to one that is, it becomes a snapshot of the same;
 * otherwise the portfolio gets a risk with the plan's words and actions.
 */
export function planGather(known: Known, { year }: Of<'portfolio.gather'>): WorkPlan {
  const { reader } = known;
  const model = known.modelOf(year);
  const { areas, risks, actions } = readControlPlan(reader, year);
  const loose = risks.filter(({ portfolio }) => portfolio === null);
  if (loose.length === 0) refuse('invalid-input', t('store:portfolio-nothing'), { field: 'year' });
  return {
    subject: { about: 'portfolio-gather', names: { year: String(model.year), number: String(loose.length) } },
    changesModel: false,
    work: (log) => {
      let place = nextPlace(reader, model.organisation);
      for (const risk of loose) {
        const known = forerunnerOf(reader, risk.lineage);
        const own = actions.filter((action) => action.risk === risk.id);
        const id = known ?? freeId(reader, risk.id);
        if (known === null) {
          const { text, regionWide, requirements, source, owner } = risk;
          const area = areas.find((one) => one.id === risk.area)?.name ?? '';
          createPortfolioRisk(log, model.organisation, place, {
            ...blankPortfolioRisk({ id, area, text }),
            regionWide,
            requirements,
            source,
            owner,
            actions: own.map((action) => ({ id: action.id, text: action.text, kind: action.kind, region: null })),
          });
          for (const action of own) log.set('control_action', action.id, 'portfolio', action.id);
          place += POSITION_GAP;
        }
        log.set('control_risk', risk.id, 'portfolio', id);
      }
    },
  };
}

/** A judgement, by the scales of the year that it is made in. */
export function planAssessRisk(known: Known, { year, risk, assessment }: Of<'risk.assess'>): WorkPlan {
  const { reader } = known;
  const row = portfolioRow(reader, risk);
  const { id, ...judged } = assessment;
  const model = known.modelOf(year);
  refuseUnknownLevel(model, 'probability', judged.probability);
  refuseUnknownLevel(model, 'consequence', judged.consequence);
  if (readRow(reader, 'risk_assessment', `${risk}/${id}`) !== null) {
    refuse('conflict', t('store:assessment-exists'), { field: 'assessment.id', details: id });
  }
  const last = reader.first(
    build.selectFrom('risk_assessment').select('position').where('risk', '=', risk).orderBy('position', 'desc').limit(1),
  );
  return {
    subject: { about: 'risk-assess', names: { thing: quoted(row.text) } },
    changesModel: false,
    work: (log) => {
      const position = last === undefined ? 0 : last.position + 1;
      log.create('risk_assessment', [risk, id], { ...judged, note: textOrNull(judged.note), position });
    },
  };
}

export function createPortfolioRisk(log: Log, organisation: string, position: number, risk: PortfolioHead): void {
  log.create('portfolio_risk', [risk.id], { ...columnsOf(risk), organisation, position });
}

export function nextPlace(reader: Reader, organisation: string): number {
  const last = reader.first(
    build
      .selectFrom('portfolio_risk')
      .select('position')
      .where('organisation', '=', organisation)
      .orderBy('position', 'desc')
      .limit(1),
  );
  return last === undefined ? 0 : last.position + POSITION_GAP;
}

/** The risk; refuses when the store has none of this id. */
export function portfolioRow(reader: Reader, risk: string) {
  const row = reader.first(build.selectFrom('portfolio_risk').selectAll().where('id', '=', risk));
  return row ?? refuse('not-found', t('store:portfolio-not-found'), { field: 'risk', details: risk });
}

function columnsOf({ regionWide, statusReason, id: _id, ...risk }: PortfolioHead) {
  return { ...risk, region_wide: regionWide, status_reason: statusReason };
}

function refuseUnreasoned(status: PortfolioHead['status'], reason: string | null): void {
  if (status === 'closed' && (reason ?? '').trim() === '')
    refuse('invalid-input', t('store:portfolio-no-reason'), { field: 'reason' });
}

function refuseUnknownLevel(model: YearModel, use: Extract<Scale['use'], 'probability' | 'consequence'>, level: string): void {
  const levels = model.scales.filter((scale) => scale.use === use).flatMap(({ values }) => values);
  if (levels.some(({ id }) => id === level)) return;
  const words = { use: t(`model:use.${use}`).toLocaleLowerCase('sv'), levels: levels.map(({ id }) => id).join(', ') };
  refuse('invalid-input', t(levels.length === 0 ? 'store:no-levels' : 'store:level-unknown', words), {
    field: `assessment.${use}`,
    details: level,
  });
}

/** The portfolio's risk that the same risk of an earlier year is a snapshot of. */
function forerunnerOf(reader: Reader, lineage: string | null): string | null {
  if (lineage === null) return null;
  const row = reader.first(build.selectFrom('control_risk').select('portfolio').where('id', '=', lineage));
  return row?.portfolio ?? null;
}

/** The plan's own id, numbered where the portfolio has given it to another. */
function freeId(reader: Reader, id: string): string {
  let name = id;
  for (let number = 2; readRow(reader, 'portfolio_risk', name) !== null; number += 1) name = `${id.slice(0, 95)}-${number}`;
  return name;
}
