import { grouped } from '../../model/grouped.ts';
import { t } from '../../text/messages/index.ts';
import type { ReportBlock, TableRowBlock } from '../document.ts';
import { plainCell } from './cells.ts';
import { fitColumns } from './columns.ts';
import type { LayoutContext } from './context.ts';
import { actionText, riskText } from './control.ts';
import { changeNotes } from './plan-changes.ts';

/** The column of the areas is no wider than this asks for: risks and actions need the page. */
function onTwoLines(name: string): string {
  return name.replace(/ (?=\S+$)/, '\n');
}

/** The internal control plan alone: area, risk and action side by side, an area and a risk once for all that stands under it. */
export function controlPlanTable(context: LayoutContext): ReportBlock[] {
  const { areas, risks, actions } = context.year.control;
  const risksOf = grouped(risks, (risk) => risk.area);
  const actionsOf = grouped(actions, (action) => action.risk);
  const rows = areas.flatMap((area): TableRowBlock[] => {
    const own = (risksOf.get(area.id) ?? []).map((risk) => {
      const texts = (actionsOf.get(risk.id) ?? []).map(actionText);
      return { risk: riskText(risk), actions: texts.length === 0 ? [''] : texts };
    });
    const listed = own.length === 0 ? [{ risk: '', actions: [''] }] : own;
    const height = listed.reduce((sum, one) => sum + one.actions.length, 0);
    return listed.flatMap((one, place) =>
      one.actions.map(
        (action, index): TableRowBlock => ({
          kind: 'item',
          cells: [
            ...(place === 0 && index === 0 ? [plainCell(area.name, { rowSpan: height })] : []),
            ...(index === 0 ? [plainCell(one.risk, { rowSpan: one.actions.length })] : []),
            plainCell(action),
          ],
        }),
      ),
    );
  });
  if (rows.length === 0) return [];
  const headings = [t('report:controlArea'), t('report:controlRisk'), context.year.model.words.controlAction];
  const texts = [areas.map(({ name }) => onTwoLines(name)), risks.map(riskText), actions.map(actionText)];
  return [
    {
      type: 'table',
      look: 'plan',
      ...fitColumns(
        headings.map((heading, index) => ({ headings: [heading], texts: texts[index] ?? [], breaks: 'words' })),
        [],
        context.page,
      ),
      description: t('report:controlPlan'),
      caption: null,
      unit: null,
      headerRows: [headings.map((heading) => plainCell(heading))],
      rows,
      notes: [...changeNotes(context.year).all],
    },
  ];
}
