import type { ControlView } from '../../shared/api/views.ts';
import { ASSESSMENT } from '../../shared/control/assessment.ts';
import type { ControlFinding } from '../../shared/control/checks/finding.ts';
import type {
  ControlAction,
  ControlAnswer,
  ControlArea,
  ControlAssessment,
  ControlFollowUp,
  ControlRisk,
} from '../../shared/control/control.ts';
import { printedAnswers } from '../../shared/control/risk-answer.ts';
import type { FollowedPlan } from '../../shared/control/ticks/follow-plan.ts';
import { type FollowedTick, type TickState, worstState } from '../../shared/control/ticks/progress.ts';
import type { GridNode } from '../../shared/grid/cell.ts';
import { grouped } from '../../shared/model/grouped.ts';
import type { Judged } from '../findings/judged.ts';
import { remembering } from '../grid/remembering.ts';

interface AreaNode extends GridNode {
  readonly type: 'area';
  readonly area: ControlArea;
}

export interface RiskNode extends GridNode {
  readonly type: 'risk';
  readonly risk: ControlRisk;
}

export interface ActionNode extends GridNode {
  readonly type: 'action';
  readonly action: ControlAction;
  readonly risk: ControlRisk;
  readonly followUp: ControlFollowUp;
  readonly answers: readonly ControlAnswer[];
  /** What should be looked at, and what has been accepted as it should be. */
  readonly findings: Judged<ControlFinding>;
  /** What was expected over the year, and what became of it. */
  readonly followed: readonly FollowedTick[];
  /** What of it waits most. */
  readonly waits: TickState | null;
}

export interface AssessmentNode extends GridNode {
  readonly type: 'assessment';
  readonly assessment: ControlAssessment;
}

/** A row of the internal control list. */
export type ControlNode = AreaNode | RiskNode | ActionNode | AssessmentNode;

const areaRow = remembering<ControlArea, AreaNode>();
const riskRow = remembering<ControlRisk, RiskNode>();
const actionRow = remembering<ControlAction, ActionNode>();
const NOTHING_EXPECTED: readonly FollowedTick[] = [];

/** Areas with their risks and actions in printing order, and the assessment last. */
export function controlNodes(
  { plan, followUps, answers, riskAnswers, assessment }: ControlView,
  findings: Judged<ControlFinding>,
  followed: FollowedPlan,
): readonly ControlNode[] {
  const said = new Map(followUps.map((followUp) => [followUp.action, followUp]));
  const answered = grouped(printedAnswers({ answers, riskAnswers }), ({ action }) => action);
  const open = grouped(findings.open, ({ action }) => action);
  const accepted = grouped(findings.accepted, ({ finding }) => finding.action);
  const actionsOf = grouped(plan.actions, ({ risk }) => risk);
  const risksOf = grouped(plan.risks, ({ area }) => area);
  const actionNode = (action: ControlAction, risk: ControlRisk): ActionNode => {
    const followUp = said.get(action.id);
    const own = answered.get(action.id) ?? [];
    const judgedOf = { open: open.get(action.id) ?? [], accepted: accepted.get(action.id) ?? [] };
    const times = followed.get(action.id) ?? NOTHING_EXPECTED;
    // What has been found is found anew each time: it is the same when its words are.
    const found = [
      ...judgedOf.open.flatMap(({ key, sentence }) => [key, sentence]),
      ...judgedOf.accepted.map((one) => one.acceptance),
    ];
    return actionRow(action, [risk, followUp, times, ...own, ...found], () => ({
      type: 'action',
      id: action.id,
      parent: risk.id,
      weight: 'item',
      action,
      risk,
      followUp: followUp ?? { action: action.id, status: null, comment: null, ready: false },
      answers: own,
      findings: judgedOf,
      followed: times,
      waits: worstState(times),
    }));
  };
  const ofRisk = (risk: ControlRisk): ControlNode[] => [
    riskRow(risk, [], () => ({ type: 'risk', id: risk.id, parent: risk.area, weight: 'group', risk })),
    ...(actionsOf.get(risk.id) ?? []).map((action) => actionNode(action, risk)),
  ];
  const ofArea = (area: ControlArea): ControlNode[] => [
    areaRow(area, [], () => ({ type: 'area', id: area.id, parent: null, weight: 'section', area })),
    ...(risksOf.get(area.id) ?? []).flatMap(ofRisk),
  ];
  return [
    ...plan.areas.flatMap(ofArea),
    {
      type: 'assessment',
      id: ASSESSMENT,
      parent: null,
      weight: 'section',
      assessment: assessment ?? { verdict: null, text: null },
    },
  ];
}

/** Whether an action is marked ready; null for the other rows. */
export function isControlReady(node: ControlNode): boolean | null {
  return node.type === 'action' ? node.followUp.ready : null;
}
