import type { Command } from '../../../shared/api/commands.ts';
import type { ControlQuestion } from '../../../shared/control/control.ts';
import { isGiven, type RiskAnswerHead } from '../../../shared/control/risk-answer.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';
import { actionOf, answerClass, questionOf } from '../control.ts';
import { quoted } from '../names.ts';
import { type Known, openOccasion, type Plan, planFor, textOrNull, type WorkPlan } from '../plan.ts';
import { lastPosition } from '../position.ts';
import { planRow } from './rows.ts';

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A row of `control_answer` of the risk's actions, which says where the answer is printed. */
interface PlaceRow {
  readonly action: string;
  readonly class: string | null;
  readonly text: string | null;
}

/** The answer to one question about one risk, as the store has it. */
interface Standing {
  readonly key: readonly [occasion: string, risk: string, question: string];
  /** Null while nothing has been answered, or only in the way of older stores: at the actions. */
  readonly head: RiskAnswerHead | null;
  readonly actions: readonly string[];
  readonly rows: readonly PlaceRow[];
  /** Actions with answers that were taken back before the risk had one. */
  readonly blank: readonly string[];
}

/**
 * The class or the sentence of the answer about a risk, wherever it is printed: a place that had words of its own has them no longer. An answer
 * that is given for the first time is printed under each of the risk's actions.
 */
export function planRiskAnswer(known: Known, command: Of<'risk-answer.set'>): Plan {
  const { thing, question } = askedOf(known, command);
  const standing = standingOf(known.reader, question, command);
  const { head, rows, key } = standing;
  const value = command.field === 'class' ? answerClass(question, command.value) : textOrNull(command.value);
  const subject = { about: `risk-answer-${command.field}`, names: { thing } } as const;
  if (head !== null && !rows.some(isGiven)) {
    return planFor('risk_answer', key, command.field, { value, typed: command.field === 'text', subject, needs: [] });
  }
  return {
    subject,
    changesModel: false,
    work: (log) => {
      keepHead(log, standing);
      log.set('risk_answer', joinKey(key), command.field, value);
      for (const { action } of rows.filter(isGiven)) clearOwn(log, standing, action);
      if (head !== null || rows.length > 0) return;
      for (const action of standing.actions) addPlace(known.reader, log, standing, action);
    },
  };
}

/** Whether the answer about its risk is printed under an action, and in which words of its own. */
export function planPrintedAnswer(known: Known, command: Of<'risk-answer.print'>): WorkPlan {
  const { occasion, action, question: id, printed, text } = command;
  const { model, names } = actionOf(known, occasion, action);
  const question = questionOf(model, id, 'risk');
  const { risk } = known.reader.first(build.selectFrom('control_action').select('risk').where('id', '=', action)) ?? { risk: '' };
  const standing = standingOf(known.reader, question, { occasion, risk });
  return {
    subject: { about: printed ? 'risk-answer-print' : 'risk-answer-hide', names },
    changesModel: false,
    work: (log) => {
      const stands = standing.rows.some((row) => row.action === action);
      if (stands === printed && text === undefined) return;
      keepHead(log, standing);
      if (printed && !stands) addPlace(known.reader, log, standing, action);
      if (printed && text !== undefined) log.set('control_answer', placeKey(standing, action), 'text', textOrNull(text));
      if (!printed && stands) log.remove('control_answer', placeKey(standing, action));
    },
  };
}

function askedOf(known: Known, { occasion, risk, question }: Pick<Of<'risk-answer.set'>, 'occasion' | 'risk' | 'question'>) {
  const { year } = openOccasion(known.reader, occasion);
  const row = planRow(known.reader, 'risk', risk, 'risk');
  if (row.year !== year) return refuse('not-found', t('store:risk-not-found'), { field: 'risk', details: risk });
  return { thing: quoted(row.text), question: questionOf(known.modelOf(year), question, 'risk') };
}

/** Rows that say nothing are places only where the risk has an answer of its own: before it had, they were answers taken back. */
function standingOf(
  reader: Reader,
  question: ControlQuestion,
  { occasion, risk }: { readonly occasion: string; readonly risk: string },
): Standing {
  const actions = reader
    .all(build.selectFrom('control_action').select('id').where('risk', '=', risk).orderBy('position').orderBy('id'))
    .map(({ id }) => id);
  const all =
    actions.length === 0
      ? []
      : reader.all(
          build
            .selectFrom('control_answer')
            .select(['action', 'class', 'text'])
            .where('occasion', '=', occasion)
            .where('question', '=', question.id)
            .where('action', 'in', actions),
        );
  const head =
    reader.first(
      build
        .selectFrom('risk_answer')
        .select(['risk', 'question', 'class', 'text'])
        .where('occasion', '=', occasion)
        .where('risk', '=', risk)
        .where('question', '=', question.id),
    ) ?? null;
  return {
    key: [occasion, risk, question.id],
    head,
    actions,
    rows: head === null ? all.filter(isGiven) : all,
    blank: head === null ? all.filter((row) => !isGiven(row)).map(({ action }) => action) : [],
  };
}

/** Makes what the actions say the risk's own answer, where it has none; nothing else is said by it. */
function keepHead(log: Log, standing: Standing): void {
  const { head, rows, blank, key } = standing;
  if (head !== null) return;
  for (const action of blank) log.remove('control_answer', placeKey(standing, action));
  const { class: chosen, text } = rows[0] ?? { class: null, text: null };
  log.create('risk_answer', key, { class: chosen, text });
  for (const row of rows) if (row.class === chosen && row.text === text) clearOwn(log, standing, row.action);
}

/** Takes away what a place has of its own. */
function clearOwn(log: Log, standing: Standing, action: string): void {
  log.set('control_answer', placeKey(standing, action), 'class', null);
  log.set('control_answer', placeKey(standing, action), 'text', null);
}

function addPlace(reader: Reader, log: Log, { key: [occasion, , question] }: Standing, action: string): void {
  const position = lastPosition(reader, 'control_answer', occasion);
  log.create('control_answer', [occasion, action, question], { position, class: null, text: null });
}

function placeKey({ key: [occasion, , question] }: Standing, action: string): string {
  return joinKey([occasion, action, question]);
}
