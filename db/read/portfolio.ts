import { EarlierDecision, PlanDecision } from '../../shared/control/decision.ts';
import { PortfolioRisk, RegionLink, type RiskAssessment } from '../../shared/control/portfolio.ts';
import { build, type Reader } from '../query.ts';
import { fromJson, fromJsonOrNull } from './json.ts';

const EARLIER_DECISIONS = EarlierDecision.array();

/** The risks that an organisation lives with, in order, each with its assessments in the order that they were made. */
export function readPortfolio(reader: Reader, organisation: string): PortfolioRisk[] {
  const assessments = readAssessments(reader, organisation);
  return reader
    .all(
      build.selectFrom('portfolio_risk').selectAll().where('organisation', '=', organisation).orderBy('position').orderBy('id'),
    )
    .map((row) => ({
      id: row.id,
      area: row.area,
      text: row.text,
      regionWide: row.region_wide === 1,
      requirements: fromJson(PortfolioRisk.shape.requirements, row.requirements),
      source: row.source,
      owner: row.owner,
      status: row.status,
      statusReason: row.status_reason,
      region: fromJsonOrNull(RegionLink, row.region),
      actions: fromJson(PortfolioRisk.shape.actions, row.actions),
      assessments: assessments.get(row.id) ?? [],
    }));
}

function readAssessments(reader: Reader, organisation: string): ReadonlyMap<string, RiskAssessment[]> {
  const rows = reader.all(
    build
      .selectFrom('risk_assessment')
      .innerJoin('portfolio_risk', 'portfolio_risk.id', 'risk_assessment.risk')
      .selectAll('risk_assessment')
      .where('portfolio_risk.organisation', '=', organisation)
      .orderBy('risk_assessment.position')
      .orderBy('risk_assessment.id'),
  );
  const byRisk = new Map<string, RiskAssessment[]>();
  for (const { risk, id, date, person, probability, consequence, note } of rows) {
    byRisk.set(risk, [...(byRisk.get(risk) ?? []), { id, date, person, probability, consequence, note }]);
  }
  return byRisk;
}

/** The words of a risk, and the last year of its organisation, where it can be seen; undefined where there is none of this id. */
export function riskWithLastYear(reader: Reader, id: string): { readonly text: string; readonly year: string } | undefined {
  return reader.first(
    build
      .selectFrom('portfolio_risk')
      .innerJoin('year_model', 'year_model.organisation', 'portfolio_risk.organisation')
      .select(['year_model.id as year', 'portfolio_risk.text'])
      .where('portfolio_risk.id', '=', id)
      .orderBy('year_model.year', 'desc')
      .limit(1),
  );
}

/** The board's decision of a year's control plan; null while there is none. */
export function readDecision(reader: Reader, year: string): PlanDecision | null {
  const row = reader.first(build.selectFrom('plan_decision').selectAll().where('year', '=', year));
  if (row === undefined) return null;
  const earlier = fromJson(EARLIER_DECISIONS, row.earlier);
  return {
    date: row.date,
    paragraph: row.paragraph,
    plan: fromJson(PlanDecision.shape.plan, row.plan),
    amendments: fromJson(PlanDecision.shape.amendments, row.amendments),
    open: row.open === 1,
    ...(earlier.length === 0 ? {} : { earlier }),
  };
}
