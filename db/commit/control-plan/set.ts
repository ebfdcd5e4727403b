import type { Command } from '../../../shared/api/commands.ts';
import { REQUIREMENTS } from '../../../shared/control/control.ts';
import { rhythmProblem } from '../../../shared/control/rhythm.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import type { FieldOf, FieldValue } from '../../log/entities.ts';
import type { Subject } from '../../log/subject.ts';
import { quoted } from '../names.ts';
import { type FieldPlan, type Known, planFor, textOrNull } from '../plan.ts';
import { refuseDecided } from './decision.ts';
import { planRow } from './rows.ts';

type SetRisk = Extract<Command, { type: 'risk.set' }>;
type SetAction = Extract<Command, { type: 'action.set' }>;

/** The column of a field, what undo calls it, and whether it is typed. */
type Kept<Name extends 'control_risk' | 'control_action'> = readonly [FieldOf<Name>, Subject['about'], 'typed' | 'chosen'];

const RISK_FIELDS: Readonly<Record<SetRisk['field'], Kept<'control_risk'>>> = {
  text: ['text', 'risk-text', 'typed'],
  regionWide: ['region_wide', 'risk-region-wide', 'chosen'],
  requirements: ['requirements', 'risk-requirements', 'chosen'],
  source: ['source', 'risk-source', 'typed'],
  owner: ['owner', 'risk-owner', 'typed'],
  lineage: ['lineage', 'risk-lineage', 'chosen'],
  portfolio: ['portfolio', 'risk-portfolio', 'chosen'],
  dropped: ['dropped', 'risk-dropped', 'typed'],
};

const ACTION_FIELDS: Readonly<Record<SetAction['field'], Kept<'control_action'>>> = {
  text: ['text', 'action-text', 'typed'],
  regionWide: ['region_wide', 'action-region-wide', 'chosen'],
  kind: ['kind', 'action-kind', 'chosen'],
  responsible: ['responsible', 'action-responsible', 'typed'],
  due: ['due', 'action-due', 'chosen'],
  rhythm: ['rhythm', 'action-rhythm', 'chosen'],
  steps: ['steps', 'action-steps', 'typed'],
  lineage: ['lineage', 'action-lineage', 'chosen'],
  portfolio: ['portfolio', 'action-portfolio', 'chosen'],
};

/** The words that the board decides; the other fields say how the plan is carried out. */
const DECIDED: readonly string[] = ['name', 'text', 'regionWide'];

/** The fields of the plan belong to no occasion, so no lock of one holds them; the board's decision holds those that it decided. */
export function planArea(known: Known, command: Extract<Command, { type: 'area.set' }>): FieldPlan {
  const row = planRow(known.reader, 'area', command.area, 'area');
  refuseDecided(known.reader, row.year);
  const subject = { about: 'area-name', names: { thing: quoted(row.text) } } as const;
  return planFor('control_area', [row.id], 'name', { value: command.value, typed: true, subject, needs: [] });
}

export function planRisk(known: Known, command: SetRisk): FieldPlan {
  const row = planRow(known.reader, 'risk', command.risk, 'risk');
  if (DECIDED.includes(command.field)) refuseDecided(known.reader, row.year);
  const [field, about, how] = RISK_FIELDS[command.field];
  return planFor('control_risk', [row.id], field, {
    value: riskValue(command),
    typed: how === 'typed',
    subject: { about, names: { thing: quoted(row.text) } },
    needs: [],
  });
}

export function planAction(known: Known, command: SetAction): FieldPlan {
  const row = planRow(known.reader, 'action', command.action, 'action');
  if (DECIDED.includes(command.field)) refuseDecided(known.reader, row.year);
  const [field, about, how] = ACTION_FIELDS[command.field];
  return planFor('control_action', [row.id], field, {
    value: actionValue(known.modelOf(row.year).year, command),
    typed: how === 'typed',
    subject: { about, names: { thing: quoted(row.text) } },
    needs: [],
  });
}

function riskValue(command: SetRisk): FieldValue {
  switch (command.field) {
    case 'source':
    case 'owner':
    case 'dropped':
      return textOrNull(command.value);
    case 'requirements': {
      const { value } = command;
      return REQUIREMENTS.filter((letter) => value.includes(letter));
    }
    default:
      return command.value;
  }
}

function actionValue(year: number, command: SetAction): FieldValue {
  switch (command.field) {
    case 'responsible':
      return textOrNull(command.value);
    case 'due': {
      const { value } = command;
      if (value !== null && Number(value.slice(0, 4)) !== year) {
        refuse('invalid-input', t('store:due-outside-year', { day: value, year }), { field: 'value' });
      }
      return value;
    }
    case 'rhythm': {
      const problem = command.value === null ? null : rhythmProblem(command.value, year);
      if (problem !== null) refuse('invalid-input', t(`store:rhythm.${problem}`, { year }), { field: 'value' });
      return command.value;
    }
    default:
      return command.value;
  }
}
