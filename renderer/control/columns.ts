import { ACTION_KINDS, type ControlQuestion, EVERY, type Verdict } from '../../shared/control/control.ts';
import { progressWords, STATE_MARK } from '../../shared/control/ticks/words.ts';
import { type Cell, type GridColumn, NO_CELL } from '../../shared/grid/cell.ts';
import { checkDate, checkLine } from '../../shared/grid/checks.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isBlank } from '../../shared/text/plain-text.ts';
import { isShort } from '../editor/short-text.ts';
import type { Telling } from '../editor/use-told.ts';
import { readyColumn } from '../grid/ready-column.ts';
import { type ActionNode, type ControlNode, isControlReady } from './rows.ts';

/** Risk and action, status, one column per standard question, comment, ready. */
export function controlColumns(model: YearModel, told: Telling): readonly GridColumn<ControlNode>[] {
  return [
    { id: 'name', heading: t('views:control.name'), width: 280, grow: 3, stays: true, cell: nameCell },
    {
      ...hidden('responsible', t('control:field.responsible'), 128),
      label: (node) => t(node.type === 'risk' ? 'control:field.owner' : 'control:field.responsible'),
      cell: responsibleCell,
    },
    { ...hidden('kind', t('control:field.kind'), 104), cell: kindCell },
    { ...hidden('rhythm', t('control:field.every'), 120), cell: rhythmCell },
    { ...hidden('due', t('control:field.due'), 96), cell: dueCell },
    { id: 'ticks', heading: t('control:ticks.column'), width: 160, grow: 0, cell: ticksCell },
    { id: 'status', heading: model.words.controlStatus, width: 120, grow: 0, cell: statusCell(model) },
    ...model.controlQuestions.map((question) => ({
      id: question.id,
      heading: question.text,
      width: 128,
      grow: 0.4,
      cell: answerCell(question),
    })),
    { id: 'comment', heading: model.words.comment, width: 88, grow: 1.6, cell: commentCell(told) },
    readyColumn(isControlReady),
  ];
}

function hidden(id: string, heading: string, width: number) {
  return { id, heading, width, grow: 0, hidden: true } as const;
}

function nameCell(node: ControlNode): Cell {
  switch (node.type) {
    case 'area':
      return named(node.area.name, false);
    case 'risk':
      return named(node.risk.text, node.risk.regionWide);
    case 'action':
      return { ...named(node.action.text, node.action.regionWide), ...toLookAt(node) };
    case 'assessment':
      return { kind: 'name', text: t('views:control.assessment'), word: null };
  }
}

/** Only what is wrong has a mark: a question that waits for an answer is seen in its own cell. */
function toLookAt({ findings }: ActionNode): { readonly toLookAt?: string } {
  const sentences = findings.open.filter(({ weight }) => weight === 'warning').map(({ sentence }) => sentence);
  return sentences.length === 0 ? {} : { toLookAt: t('controlCheck:mark', { sentences: sentences.join(' ') }) };
}

function named(text: string, isRegionWide: boolean): Extract<Cell, { kind: 'name' }> {
  return {
    kind: 'name',
    text,
    word: isRegionWide ? t('views:control.regionWide') : null,
    edit: { value: text, check: checkLine },
  };
}

function responsibleCell(node: ControlNode): Cell {
  if (node.type === 'risk') return { kind: 'text', value: node.risk.owner, long: false, missing: false };
  return node.type === 'action' ? { kind: 'text', value: node.action.responsible, long: false, missing: false } : NO_CELL;
}

const KINDS = ACTION_KINDS.map((id) => ({ id, word: t(`control:kind.${id}`) }));
const RHYTHMS = EVERY.map((id) => ({ id, word: t(`control:every.${id}`) }));

function kindCell(node: ControlNode): Cell {
  if (node.type !== 'action') return NO_CELL;
  return { kind: 'choice', choices: KINDS, value: KINDS.find(({ id }) => id === node.action.kind) ?? null, missing: false };
}

function rhythmCell(node: ControlNode): Cell {
  if (node.type !== 'action') return NO_CELL;
  const value = RHYTHMS.find(({ id }) => id === node.action.rhythm?.every) ?? null;
  return { kind: 'choice', choices: RHYTHMS, value, missing: false };
}

function dueCell(node: ControlNode): Cell {
  if (node.type !== 'action') return NO_CELL;
  return { kind: 'text', value: node.action.due, long: false, missing: false, check: checkDate };
}

function ticksCell(node: ControlNode): Cell {
  if (node.type !== 'action' || node.waits === null) return NO_CELL;
  return { kind: 'fixed', text: progressWords(node.followed), mark: STATE_MARK[node.waits] };
}

function statusCell(model: YearModel): (node: ControlNode) => Cell {
  const choices = model.scales.filter(({ use }) => use === 'control-status').flatMap(({ values }) => values);
  return (node) => {
    if (node.type === 'assessment') return verdictCell(node.assessment.verdict);
    if (node.type !== 'action') return NO_CELL;
    const value = choices.find(({ id }) => id === node.followUp.status) ?? null;
    return { kind: 'choice', choices, value, missing: value === null };
  };
}

function verdictCell(verdict: Verdict | null): Cell {
  return {
    kind: 'text',
    value: verdict === null ? null : t(`assessment:verdict.${verdict}`),
    long: true,
    missing: verdict === null,
    elsewhere: true,
  };
}

function answerCell(question: ControlQuestion): (node: ControlNode) => Cell {
  return (node) => {
    if (node.type !== 'action') return NO_CELL;
    const answer = node.answers.find((one) => one.question === question.id);
    const word = question.classes.find(({ id }) => id === answer?.class)?.word;
    return { kind: 'text', value: answer?.text ?? word ?? null, long: true, missing: false, elsewhere: true };
  };
}

function commentCell(told: Telling): (node: ControlNode) => Cell {
  return (node) => {
    if (node.type === 'assessment') {
      const { text } = node.assessment;
      return { kind: 'text', value: isBlank(text) ? null : told(text), long: true, missing: false, elsewhere: true };
    }
    if (node.type !== 'action') return NO_CELL;
    const { comment } = node.followUp;
    const missing = isBlank(comment);
    return { kind: 'text', value: missing ? null : told(comment), rich: comment, long: !isShort(comment), missing };
  };
}
