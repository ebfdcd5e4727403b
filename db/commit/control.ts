import type { Command } from '../../shared/api/commands.ts';
import { ASSESSED, type ControlQuestion } from '../../shared/control/control.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import type { FieldValue } from '../log/entities.ts';
import { build } from '../query.ts';
import { quoted } from './names.ts';
import { type FieldPlan, type Known, neededRow, openOccasion, planFor, textOrNull } from './plan.ts';
import { lastPosition } from './position.ts';
import { richTextOrNull } from './rich-text.ts';

/** Status, comment or readiness of a control action. */
export function planControl(known: Known, command: Extract<Command, { type: 'control.set' }>): FieldPlan {
  const { occasion, action } = command;
  const { model, names } = actionOf(known, occasion, action);
  const key = [occasion, action];
  const position = lastPosition(known.reader, 'control_follow_up', occasion);
  const needs = [neededRow('control_follow_up', key, { position, status: null, comment: null, ready: false })];
  switch (command.field) {
    case 'status':
      return planFor('control_follow_up', key, 'status', {
        value: statusOf(model, command.value),
        typed: false,
        subject: { about: 'action-status', names },
        needs,
      });
    case 'comment':
      return planFor('control_follow_up', key, 'comment', {
        value: richTextOrNull(command.value),
        typed: true,
        subject: { about: 'action-comment', names },
        needs,
      });
    case 'ready':
      return planFor('control_follow_up', key, 'ready', {
        value: command.value,
        typed: false,
        subject: { about: 'action-ready', names },
        needs,
      });
  }
}

/** The class or the sentence of an answer to a standard question. */
export function planAnswer(known: Known, command: Extract<Command, { type: 'answer.set' }>): FieldPlan {
  const { occasion, action } = command;
  const { model, names } = actionOf(known, occasion, action);
  const question = questionOf(model, command.question, 'action');
  const key = [occasion, action, question.id];
  const position = lastPosition(known.reader, 'control_answer', occasion);
  const needs = [neededRow('control_answer', key, { position, class: null, text: null })];
  if (command.field === 'text') {
    const value = textOrNull(command.value);
    return planFor('control_answer', key, 'text', { value, typed: true, subject: { about: 'answer-text', names }, needs });
  }
  const value = answerClass(question, command.value);
  return planFor('control_answer', key, 'class', { value, typed: false, subject: { about: 'answer-class', names }, needs });
}

/** The question of an id; refuses one that is asked of something else. */
export function questionOf(model: YearModel, id: string, about: ControlQuestion['about']): ControlQuestion {
  const question = model.controlQuestions.find((one) => one.id === id);
  if (question === undefined) return refuse('not-found', t('store:question-not-found'), { field: 'question', details: id });
  if (question.about !== about) refuse('invalid-input', t(`store:question-about.${question.about}`), { field: 'question' });
  return question;
}

/** A class of the question; refuses any other. */
export function answerClass({ classes }: ControlQuestion, value: string | null): string | null {
  if (value === null || classes.some(({ id }) => id === value)) return value;
  return refuse('invalid-input', t('store:answer-class-unknown'), { field: 'value', details: value });
}

/** The board's own judgement of its internal control. */
export function planAssessment(known: Known, command: Extract<Command, { type: 'assessment.set' }>): FieldPlan {
  openOccasion(known.reader, command.occasion);
  const key = [command.occasion];
  const needs = [neededRow('control_assessment', key, { verdict: null, text: null, points: [], basis: null })];
  const about = `assessment-${command.field}` as const;
  return planFor('control_assessment', key, command.field, {
    value: assessedValue(command),
    // A point's comment is typed, and all points are one field.
    typed: command.field === 'text' || command.field === 'points',
    subject: { about, names: {} },
    needs,
  });
}

/** The points that something is said of, in their order; and texts as the store keeps them. */
function assessedValue(command: Extract<Command, { type: 'assessment.set' }>): FieldValue {
  switch (command.field) {
    case 'text':
      return richTextOrNull(command.value);
    case 'points': {
      const { value } = command;
      return ASSESSED.flatMap((point) => value.find((one) => one.point === point) ?? [])
        .map((one) => ({ ...one, comment: textOrNull(one.comment) }))
        .filter(({ answer, comment }) => answer !== null || comment !== null);
    }
    default:
      return command.value;
  }
}

/** An action of the occasion's year, whose occasion is open; refuses any other. */
export function actionOf(known: Known, occasion: string, id: string) {
  const { year } = openOccasion(known.reader, occasion);
  const action = known.reader.first(
    build.selectFrom('control_action').select('text').where('id', '=', id).where('year', '=', year),
  );
  if (action === undefined) return refuse('not-found', t('store:action-not-found'), { field: 'action', details: id });
  return { model: known.modelOf(year), names: { thing: quoted(action.text) } };
}

function statusOf(model: YearModel, value: string | null): string | null {
  const fits = model.scales.some(({ use, values }) => use === 'control-status' && values.some(({ id }) => id === value));
  if (value === null || fits) return value;
  return refuse('invalid-input', t('store:status-unknown'), { field: 'value', details: value });
}
