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

export interface ActionRow extends GridNode {
  readonly type: 'action';
  readonly action: ControlAction;
  readonly risk: ControlRisk;
  readonly followUp: ControlFollowUp;
  readonly answers: readonly ControlAnswer[];
  /** What should be looked at, and what has been accepted as it should be. */
  readonly findings: Judged<ControlFinding>;
}

export interface ActionNode extends ActionRow {
  /** What was expected over the year, and what became of it. */
  readonly followed: readonly FollowedTick[];
  /** What of it waits most. */
  readonly waits: TickState | null;
}

export interface AssessmentNode extends GridNode {
  readonly type: 'assessment';
  readonly assessment: ControlAssessment;
}

type OtherNode = AreaNode | RiskNode | AssessmentNode;

/** A row of the internal control list, whatever has become of what is expected of it. */
export type ControlRow = OtherNode | ActionRow;

/** A row of the internal control list. */
export type ControlNode = OtherNode | ActionNode;

const areaRow = remembering<ControlArea, AreaNode>();
const riskRow = remembering<ControlRisk, RiskNode>();
const actionRow = remembering<ControlAction, ActionRow>();
const followedRow = remembering<ActionRow, ActionNode>();
/** Nothing is expected of the action. */
export const NOTHING_EXPECTED: readonly FollowedTick[] = [];

/** Areas with their risks and actions in printing order, and the assessment last. */
export function controlRows(
  { plan, followUps, answers, riskAnswers, assessment }: ControlView,
  findings: Judged<ControlFinding>,
): readonly ControlRow[] {
  const said = new Map(followUps.map((followUp) => [followUp.action, followUp]));
  const answered = grouped(printedAnswers({ answers, riskAnswers }), ({ action }) => action);
  const open = grouped(findings.open, ({ action }) => action);
  const accepted = grouped(findings.accepted, ({ finding }) => finding.action);
  const actionsOf = grouped(plan.actions, ({ risk }) => risk);
  const risksOf = grouped(plan.risks, ({ area }) => area);
  const actionNode = (action: ControlAction, risk: ControlRisk): ActionRow => {
    const followUp = said.get(action.id);
    const own = answered.get(action.id) ?? [];
    const judgedOf = { open: open.get(action.id) ?? [], accepted: accepted.get(action.id) ?? [] };
    // What has been found is found anew each time: it is the same when its words are.
    const found = [
      ...judgedOf.open.flatMap(({ key, sentence }) => [key, sentence]),
      ...judgedOf.accepted.map((one) => one.acceptance),
    ];
    return actionRow(action, [risk, followUp, ...own, ...found], () => ({
      type: 'action',
      id: action.id,
      parent: risk.id,
      weight: 'item',
      action,
      risk,
      followUp: followUp ?? { action: action.id, status: null, comment: null, ready: false },
      answers: own,
      findings: judgedOf,
    }));
  };
  const ofRisk = (risk: ControlRisk): ControlRow[] => [
    riskRow(risk, [], () => ({ type: 'risk', id: risk.id, parent: risk.area, weight: 'group', risk })),
    ...(actionsOf.get(risk.id) ?? []).map((action) => actionNode(action, risk)),
  ];
  const ofArea = (area: ControlArea): ControlRow[] => [
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

/** The rows with what became of what is expected of each action: apart from the rest, since a tick changes one of thousands. */
export function followedNodes(rows: readonly ControlRow[], followed: FollowedPlan): readonly ControlNode[] {
  return rows.map((row) => {
    if (row.type !== 'action') return row;
    const times = followed.get(row.id) ?? NOTHING_EXPECTED;
    return followedRow(row, [times], () => ({ ...row, followed: times, waits: worstState(times) }));
  });
}

/** Whether an action is marked ready; null for the other rows. */
export function isControlReady(node: ControlNode): boolean | null {
  return node.type === 'action' ? node.followUp.ready : null;
}
