import type { ControlThing } from '../../shared/api/commands/control-plan.ts';
import type { SingleCommand } from '../../shared/api/commands.ts';
import type { ControlView } from '../../shared/api/views.ts';
import { blankAction, blankRisk } from '../../shared/control/blank-plan.ts';
import type { ControlAssessment, ControlPlan } from '../../shared/control/control.ts';
import { withPlace, withRiskAnswer } from '../../shared/control/risk-answer.ts';
import { upsert } from './upsert.ts';

/** What the internal control will be when the store has carried out a command. */
export function applyToControl(view: ControlView, command: SingleCommand): ControlView {
  switch (command.type) {
    case 'area.set':
    case 'risk.set':
    case 'action.set':
    case 'plan.create':
    case 'plan.move':
      return { ...view, plan: changed(view.plan, command) };
    case 'plan.remove':
      return withoutRow(view, command.thing, command.id);
    case 'control.set': {
      const { action, field, value } = command;
      const empty = { action, status: null, comment: null, ready: false };
      return { ...view, followUps: upsert(view.followUps, (one) => one.action === action, empty, { [field]: value }) };
    }
    case 'answer.set': {
      const { action, question, field, value } = command;
      const isIt = (one: { action: string; question: string }) => one.action === action && one.question === question;
      const empty = { action, question, class: null, text: null };
      return { ...view, answers: upsert(view.answers, isIt, empty, { [field]: value }) };
    }
    case 'risk-answer.set':
      return { ...view, riskAnswers: withRiskAnswer(view.riskAnswers, view.plan, command, { [command.field]: command.value }) };
    case 'risk-answer.print': {
      const { question, action } = command;
      const risk = view.plan.actions.find(({ id }) => id === action)?.risk ?? '';
      return { ...view, riskAnswers: withPlace(view.riskAnswers, { risk, question }, command) };
    }
    case 'assessment.set': {
      return { ...view, assessment: assessed(view.assessment ?? { verdict: null, text: null }, command) };
    }
    default:
      return view;
  }
}

/** Points and basis are left out where there are none. */
function assessed(before: ControlAssessment, command: Extract<SingleCommand, { type: 'assessment.set' }>): ControlAssessment {
  const { points, basis, ...rest } = before;
  switch (command.field) {
    case 'points':
      return { ...before, points: command.value };
    case 'basis':
      return {
        ...rest,
        ...(points === undefined ? {} : { points }),
        ...(command.value === null ? {} : { basis: command.value }),
      };
    default:
      return { ...before, [command.field]: command.value };
  }
}

type PlanCommand = Extract<SingleCommand, { type: 'area.set' | 'risk.set' | 'action.set' | 'plan.create' | 'plan.move' }>;

function changed(plan: ControlPlan, command: PlanCommand): ControlPlan {
  switch (command.type) {
    case 'area.set':
      return { ...plan, areas: withField(plan.areas, command.area, { name: command.value }) };
    case 'risk.set':
      return { ...plan, risks: withField(plan.risks, command.risk, { [command.field]: command.value }) };
    case 'action.set':
      return { ...plan, actions: withField(plan.actions, command.action, { [command.field]: command.value }) };
    case 'plan.create':
      return created(plan, command);
    case 'plan.move':
      return moved(plan, command);
  }
}

function created(plan: ControlPlan, command: Extract<PlanCommand, { type: 'plan.create' }>): ControlPlan {
  const { thing, id, text, after } = command;
  const parent = command.parent ?? '';
  switch (thing) {
    case 'area':
      return { ...plan, areas: placed(plan.areas, { id, name: text }, after) };
    case 'risk':
      return { ...plan, risks: placed(plan.risks, blankRisk({ id, area: parent, text }), after) };
    case 'action':
      return { ...plan, actions: placed(plan.actions, blankAction({ id, risk: parent, text }), after) };
  }
}

function moved(plan: ControlPlan, command: Extract<PlanCommand, { type: 'plan.move' }>): ControlPlan {
  const { thing, id, after } = command;
  const parent = command.parent ?? '';
  switch (thing) {
    case 'area':
      return { ...plan, areas: replaced(plan.areas, id, after, {}) };
    case 'risk':
      return { ...plan, risks: replaced(plan.risks, id, after, { area: parent }) };
    case 'action':
      return { ...plan, actions: replaced(plan.actions, id, after, { risk: parent }) };
  }
}

function withoutRow(view: ControlView, thing: ControlThing, id: string): ControlView {
  const areas = view.plan.areas.filter((area) => !(thing === 'area' && area.id === id));
  const risks = view.plan.risks.filter(
    (risk) => !(thing === 'risk' && risk.id === id) && areas.some((one) => one.id === risk.area),
  );
  const actions = view.plan.actions.filter(
    (action) => !(thing === 'action' && action.id === id) && risks.some((one) => one.id === action.risk),
  );
  return { ...view, plan: { ...view.plan, areas, risks, actions } };
}

interface Row {
  readonly id: string;
}

function withField<T extends Row>(rows: readonly T[], id: string, change: Partial<T>): T[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

function replaced<T extends Row>(rows: readonly T[], id: string, after: string | null, change: Partial<T>): T[] {
  const row = rows.find((one) => one.id === id);
  const others = rows.filter((one) => one.id !== id);
  return row === undefined ? others : placed(others, { ...row, ...change }, after);
}

/** After a sibling; first of all when there is none before it: where a row stands among others' children means nothing. */
function placed<T extends Row>(rows: readonly T[], row: T, after: string | null): T[] {
  return rows.toSpliced(after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1, 0, row);
}
