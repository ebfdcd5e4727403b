import { computeTable } from '../figures/compute/compute.ts';
import { filledCells } from '../figures/compute/standing.ts';
import type { TableCells } from '../figures/definition.ts';
import { formatFigure } from '../figures/format.ts';
import { tableOfYear } from '../figures/year-words.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { ScaleValue } from '../model/scale.ts';
import type { YearModel } from '../model/year-model.ts';
import { t } from '../text/messages/index.ts';

/** The colour that a figure proposes for a goal; a person decides. */
export interface ProposedColour {
  readonly item: string;
  readonly colour: ScaleValue;
  /** As it is printed: "-400,0". */
  readonly figure: string;
  /** "Resultat, Prognos budgetavvikelse 2024 är -400,0." */
  readonly why: string;
}

interface Figures {
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
  readonly tables: readonly TableCells[];
}

/** What the year's figures propose for its goals: the worst colour where a row that says so is below nothing, as it is printed. */
export function proposedColours({ model, items, tables }: Figures): ProposedColour[] {
  const said = model.tables.filter(({ rows }) => rows.some(({ proposes }) => proposes !== undefined));
  return said.flatMap((definition) => {
    const named = tableOfYear(definition, model.year);
    const entered = tables.find(({ table }) => table === named.id);
    const { cells } = computeTable(named, filledCells(named, entered));
    return named.rows.flatMap((row) => {
      const column = named.columns.find(({ id }) => id === row.proposes?.column);
      const style = model.numberStyles.find(({ id }) => id === (column?.numberStyle ?? named.numberStyle));
      const value = column === undefined ? undefined : cells[row.id]?.[column.id];
      if (column === undefined || style === undefined || value === undefined || row.proposes === undefined) return [];
      const figure = formatFigure(value, row, column, style);
      if (!/^-0*[.]?0*[1-9]/u.test(value) || !/[1-9]/u.test(figure)) return [];
      const heading = [column.group, column.heading].filter(Boolean).join(' ');
      const why = t('measure:colour.why', { row: row.label, column: heading, figure });
      const item = goalOf(model, items, row.proposes.goal);
      return item === null ? [] : [{ ...item, figure, why }];
    });
  });
}

/** The goal of a number, with the worst colour that it can have; null where the plan has no such goal. */
function goalOf(model: YearModel, items: readonly PlanItem[], number: number): Pick<ProposedColour, 'item' | 'colour'> | null {
  const goals = new Map(model.kinds.filter(({ role }) => role === 'goal').map((kind) => [kind.id, kind]));
  for (const { id, kind, number: own } of items) {
    const scales = goals.get(kind)?.scales ?? [];
    const colours = model.scales.find((scale) => scale.use === 'colour' && scales.includes(scale.id))?.values ?? [];
    const worst = colours.find(({ tone }) => tone === 'bad');
    if (own?.from === number && worst !== undefined) return { item: id, colour: worst };
  }
  return null;
}
