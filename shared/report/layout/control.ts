import type { ControlAction, ControlAnswer, ControlFollowUp, ControlQuestion, ControlRisk } from '../../control/control.ts';
import { printedAnswers } from '../../control/risk-answer.ts';
import { grouped } from '../../model/grouped.ts';
import { t } from '../../text/messages/index.ts';
import { fromParagraphs, isBlank } from '../../text/plain-text.ts';
import type { AnswerLine, ReportBlock, TableBlock, TableRowBlock } from '../document.ts';
import { commentRow, plainCell, symbolCell } from './cells.ts';
import { fitColumns } from './columns.ts';
import { type LayoutContext, scaleValue } from './context.ts';
import { changeNotes } from './plan-changes.ts';
import { SYMBOL_ROOM } from './row-table.ts';

/**
 * The internal control plan with its follow-up: a heading for each area and risk, then the risk's actions with status,
 * comment and answers. An area without risks, or a risk without actions, keeps its heading.
 */
export function controlBlocks(context: LayoutContext): ReportBlock[] {
  const { areas, risks, actions } = context.year.control;
  const risksOf = grouped(risks, (risk) => risk.area);
  const actionsOf = grouped(actions, (action) => action.risk);
  const control = context.occasion?.control;
  const answered = grouped(control === undefined ? [] : printedAnswers(control), ({ action }) => action);
  const notes = changeNotes(context.year);
  const others = fromParagraphs(notes.others(new Set(actions.map(({ risk }) => risk))));
  return [
    ...areas.flatMap((area): ReportBlock[] => [
      { type: 'item-heading', role: 'area', text: area.name, symbols: [] },
      ...(risksOf.get(area.id) ?? []).flatMap((risk): ReportBlock[] => {
        const own = actionsOf.get(risk.id) ?? [];
        const heading: ReportBlock = { type: 'item-heading', role: 'risk', text: riskText(risk), symbols: [] };
        return own.length === 0
          ? [heading]
          : [heading, { ...actionTable(context, risk, own, answered), notes: notes.of(risk.id) }];
      }),
    ]),
    ...(others === null ? [] : [{ type: 'text', text: others } as const]),
  ];
}

function actionTable(
  context: LayoutContext,
  risk: ControlRisk,
  actions: readonly ControlAction[],
  answered: ReadonlyMap<string, readonly ControlAnswer[]>,
): TableBlock {
  const { words, scales } = context.year.model;
  const statusWords = scales
    .filter((scale) => scale.use === 'control-status')
    .flatMap((scale) => scale.values.map(({ word }) => word));
  return {
    type: 'table',
    look: 'control',
    ...fitColumns(
      [
        { headings: [words.controlStatus], texts: statusWords, breaks: 'whole', extra: SYMBOL_ROOM },
        { headings: [words.controlAction], texts: context.year.control.actions.map(actionText), breaks: 'words' },
      ],
      [],
      context.page,
    ),
    description: t('report:controlOf', { risk: risk.text }),
    caption: null,
    unit: null,
    headerRows: [[plainCell(words.controlStatus), plainCell(words.controlAction)]],
    rows: actions.flatMap((action) => actionRows(context, action, answered.get(action.id) ?? [])),
    notes: [],
  };
}

function actionRows(context: LayoutContext, action: ControlAction, answers: readonly ControlAnswer[]): TableRowBlock[] {
  const { model } = context.year;
  const control = context.occasion?.control;
  const followUp = control?.followUps.find((candidate) => candidate.action === action.id);
  const comment = followUp === undefined || isBlank(followUp.comment) ? null : followUp.comment;
  const from = { view: 'control', id: action.id } as const;
  const row = commentRow(model.words.comment, comment, answerLines(model.controlQuestions, answers), 2);
  return [
    { kind: 'item', cells: [symbolCell(statusOf(context, followUp)), plainCell(actionText(action))], from },
    ...(row === null ? [] : [{ ...row, from }]),
  ];
}

function statusOf(context: LayoutContext, followUp: ControlFollowUp | undefined) {
  const scales = context.year.model.scales.filter((scale) => scale.use === 'control-status');
  return scales.map((scale) => scaleValue(scale, followUp?.status ?? null)).find((value) => value !== null) ?? null;
}

/** The answers in the order of the questions: the printed sentence, or else the class's word. Unanswered is not printed. */
function answerLines(questions: readonly ControlQuestion[], answers: readonly ControlAnswer[]): AnswerLine[] {
  return questions.flatMap((question) => {
    const answer = answers.find((candidate) => candidate.question === question.id);
    const word = question.classes.find((candidate) => candidate.id === answer?.class)?.word;
    const printed = answer?.text ?? (word === undefined ? null : `${word}.`);
    return printed === null ? [] : [{ question: question.text, answer: printed }];
  });
}

export function riskText(risk: ControlRisk): string {
  return risk.regionWide ? t('report:regionWideRisk', { text: risk.text }) : risk.text;
}

export function actionText(action: ControlAction): string {
  return action.regionWide ? t('report:regionWideAction', { text: action.text }) : action.text;
}
