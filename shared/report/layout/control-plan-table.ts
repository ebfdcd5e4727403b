import { t } from '../../text/messages/index.ts';
import type { ListItem, Paragraph, RichText } from '../../text/rich-text.ts';
import type { ReportBlock, TableCell, TableRowBlock } from '../document.ts';
import { plainCell } from './cells.ts';
import { fitColumns } from './columns.ts';
import { grouped, type LayoutContext } from './context.ts';
import { actionText, riskText } from './control.ts';

/** The internal control plan alone: under each area its risks, each beside its actions. */
export function controlPlanTable(context: LayoutContext): ReportBlock[] {
  const { areas, risks, actions } = context.year.control;
  const risksOf = grouped(risks, (risk) => risk.area);
  const actionsOf = grouped(actions, (action) => action.risk);
  const rows = areas.flatMap((area): TableRowBlock[] => [
    { kind: 'group', cells: [plainCell(area.name, { columnSpan: 2 })] },
    ...(risksOf.get(area.id) ?? []).map((risk): TableRowBlock => {
      const texts = (actionsOf.get(risk.id) ?? []).map(actionText);
      return { kind: 'item', cells: [plainCell(riskText(risk)), actionsCell(texts)] };
    }),
  ]);
  if (rows.length === 0) return [];
  const headings = [t('report:controlRisk'), context.year.model.words.controlAction];
  const texts = [risks.map(riskText), actions.map(actionText)];
  return [
    {
      type: 'table',
      look: 'plan',
      ...fitColumns(headings.map((heading, index) => ({ headings: [heading], texts: texts[index] ?? [], breaks: 'words' }))),
      description: t('report:controlPlan'),
      caption: null,
      unit: null,
      headerRows: [headings.map((heading) => plainCell(heading))],
      rows,
      notes: [],
    },
  ];
}

/** One action as it stands, several as a list. */
function actionsCell(texts: readonly string[]): TableCell {
  const paragraphs = texts.map((words): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }));
  const items = paragraphs.map((paragraph): ListItem => ({ type: 'listItem', content: [paragraph] }));
  const content: RichText['content'] = texts.length < 2 ? paragraphs : [{ type: 'bulletList', content: items }];
  const text: RichText | null = texts.length === 0 ? null : { type: 'doc', content };
  return { ...plainCell(''), content: { type: 'rich', label: null, text, lines: [] } };
}
