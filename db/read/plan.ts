import { ControlAction, type ControlPlan, ControlRhythm, ControlRisk } from '../../shared/control/control.ts';
import { NumberRange, PlanItem } from '../../shared/model/plan-item.ts';
import { RichText } from '../../shared/text/rich-text.ts';
import { build, type Reader } from '../query.ts';
import { fromJson, fromJsonOrNull } from './json.ts';

/** The plan items of a year, in order; parents and children stand in one list. */
export function readItems(reader: Reader, year: string): PlanItem[] {
  const rows = reader.all(build.selectFrom('plan_item').selectAll().where('year', '=', year).orderBy('position').orderBy('id'));
  return rows.map((row) => ({
    id: row.id,
    parent: row.parent,
    kind: row.kind,
    number: fromJsonOrNull(NumberRange, row.number),
    title: row.title,
    description: fromJsonOrNull(RichText, row.description),
    receiver: row.receiver,
    ...boardsOf(row.boards),
    unit: row.unit,
    direction: row.direction,
    target: row.target,
    longTermTarget: row.long_term_target,
    lastKnown: row.last_known,
    responsible: row.responsible,
    due: row.due,
    instruction: row.instruction,
    commentExpected: row.comment_expected === null ? null : row.comment_expected === 1,
    footnotes: fromJson(PlanItem.shape.footnotes, row.footnotes),
    lineage: row.lineage,
  }));
}

/** Left out when nobody has been named. */
function boardsOf(json: string): Pick<PlanItem, 'boards'> {
  return json === '[]' ? {} : { boards: fromJson(PlanItem.shape.boards, json) };
}

/** A year's internal control plan, each list in order. */
export function readControlPlan(reader: Reader, year: string): ControlPlan {
  const areas = reader.all(
    build.selectFrom('control_area').selectAll().where('year', '=', year).orderBy('position').orderBy('id'),
  );
  const risks = reader.all(
    build.selectFrom('control_risk').selectAll().where('year', '=', year).orderBy('position').orderBy('id'),
  );
  const actions = reader.all(
    build.selectFrom('control_action').selectAll().where('year', '=', year).orderBy('position').orderBy('id'),
  );
  return {
    areas: areas.map(({ id, name }) => ({ id, name })),
    risks: risks.map(({ id, area, text, region_wide, requirements, source, owner, lineage, portfolio, dropped }) => ({
      id,
      area,
      text,
      regionWide: region_wide === 1,
      requirements: fromJson(ControlRisk.shape.requirements, requirements),
      source,
      owner,
      lineage,
      portfolio,
      dropped,
    })),
    actions: actions.map(({ id, risk, text, region_wide, kind, responsible, due, rhythm, steps, lineage, portfolio }) => ({
      id,
      risk,
      text,
      regionWide: region_wide === 1,
      kind,
      responsible,
      due,
      rhythm: fromJsonOrNull(ControlRhythm, rhythm),
      steps: fromJson(ControlAction.shape.steps, steps),
      lineage,
      portfolio,
    })),
  };
}
