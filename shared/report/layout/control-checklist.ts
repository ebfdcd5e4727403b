import type { ControlAction, ControlQuestion, ControlRisk } from '../../control/control.ts';
import { rhythmWords } from '../../control/rhythm.ts';
import { grouped } from '../../model/grouped.ts';
import { t } from '../../text/messages/index.ts';
import type { ReportBlock, TableBlock, TableRowBlock } from '../document.ts';
import { plainCell } from './cells.ts';
import { fitColumns } from './columns.ts';
import { type LayoutContext, scaleValue } from './context.ts';
import { actionText, riskText } from './control.ts';

/** What is ticked with a pen. */
const BOX = '☐';
/** A box before its word, which it never leaves at the end of a line. */
const boxed = (word: string) => `${BOX}\u00a0${word}`;
/** Room to write in, as wide as this many letters. */
const ROOM_TO_WRITE = 'Mmmmmmmmmmmmmmm';

/** A list to bring to a meeting: every action with who and when, its steps, what is asked, and room to write. */
export function controlChecklistBlocks(context: LayoutContext): ReportBlock[] {
  const { areas, risks, actions } = context.year.control;
  const risksOf = grouped(risks, (risk) => risk.area);
  const actionsOf = grouped(actions, (action) => action.risk);
  return areas.flatMap((area): ReportBlock[] => {
    const own = (risksOf.get(area.id) ?? []).filter(({ id }) => actionsOf.has(id));
    if (own.length === 0) return [];
    return [
      { type: 'item-heading', role: 'area', text: area.name, symbols: [] },
      checklist(
        context,
        area.name,
        own.map((risk) => ({ risk, actions: actionsOf.get(risk.id) ?? [] })),
      ),
    ];
  });
}

interface RiskWithActions {
  readonly risk: ControlRisk;
  readonly actions: readonly ControlAction[];
}

function checklist(context: LayoutContext, area: string, risks: readonly RiskWithActions[]): TableBlock {
  const { controlAction, controlStatus } = context.year.model.words;
  const all = context.year.control.actions;
  const aboutAction = questions(context, 'action');
  const headings = [
    t('controlReport:checklist.done'),
    controlAction,
    t('controlReport:checklist.who'),
    controlStatus,
    t('controlReport:checklist.notes'),
  ];
  const [done = '', action = '', who = '', status = '', notes = ''] = headings;
  return {
    type: 'table',
    look: 'plan',
    ...fitColumns(
      [
        { headings: [done], texts: [BOX], breaks: 'whole' },
        { headings: [action], texts: [...all.map(actionText), ...aboutAction], breaks: 'words' },
        { headings: [who], texts: all.map(whoAndWhen), breaks: 'words' },
        { headings: [status], texts: all.map(({ id }) => statusWord(context, id)), breaks: 'words' },
        { headings: [notes], texts: [ROOM_TO_WRITE], breaks: 'whole' },
      ],
      [],
      context.page,
    ),
    description: t('controlReport:checklist.description', { area }),
    caption: null,
    unit: null,
    headerRows: [headings.map((heading) => plainCell(heading))],
    rows: risks.flatMap(({ risk, actions }) => [
      { kind: 'group', cells: [plainCell(riskText(risk), { columnSpan: headings.length })] },
      ...actions.map(
        (one): TableRowBlock => ({
          kind: 'item',
          cells: [
            plainCell(BOX),
            plainCell([...actionLines(one), ...aboutAction].join('\n')),
            plainCell(whoAndWhen(one)),
            plainCell(statusWord(context, one.id)),
            plainCell(''),
          ],
        }),
      ),
      ...questionRow(questions(context, 'risk'), headings.length),
    ]),
    notes: [],
  };
}

/** What is asked of the meeting, with a box for each class of answer. */
function questions({ year }: LayoutContext, about: ControlQuestion['about']): string[] {
  return year.model.controlQuestions
    .filter((question) => question.about === about)
    .map(({ text, classes }) => [text, ...classes.map(({ word }) => boxed(word))].join('   '));
}

function questionRow(lines: readonly string[], columns: number): TableRowBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'item', cells: [plainCell(lines.join('\n'), { columnSpan: columns })] }];
}

function actionLines(action: ControlAction): string[] {
  return [actionText(action), ...action.steps.map(boxed)];
}

function whoAndWhen({ responsible, due, rhythm }: ControlAction): string {
  return [responsible, due, rhythm === null ? null : rhythmWords(rhythm)].filter((part) => part !== null).join('\n');
}

function statusWord({ year, occasion }: LayoutContext, action: string): string {
  const status = occasion?.control.followUps.find((followUp) => followUp.action === action)?.status ?? null;
  const scales = year.model.scales.filter(({ use }) => use === 'control-status');
  return scales.map((scale) => scaleValue(scale, status)?.word).find((word) => word !== undefined) ?? '';
}
