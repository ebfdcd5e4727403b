import type { TableColumn, TableDefinition, TableRow } from '../figures/definition.ts';
import { amountUnit, type FigureForm } from './figure-words.ts';

/** How a figure can be told in a text, to choose from. */
export const FIGURE_FORMS = ['table', 'short', 'long', 'whole', 'millions', 'billions'] as const;
export type FigureFormName = (typeof FIGURE_FORMS)[number];

const FORMS: Readonly<Record<FigureFormName, Pick<FigureForm, 'in' | 'decimals' | 'unit'>>> = {
  table: {},
  short: { unit: 'short' },
  long: { unit: 'long' },
  whole: { decimals: 0, unit: 'long' },
  millions: { in: 'mnkr', decimals: 0, unit: 'long' },
  billions: { in: 'mdkr', decimals: 1, unit: 'long' },
};

export function formOf(name: FigureFormName): Pick<FigureForm, 'in' | 'decimals' | 'unit'> {
  return FORMS[name];
}

/** The forms that a cell can be told in: only an amount of money in millions and billions. */
export function formsFor(table: TableDefinition, row: TableRow, column: TableColumn): readonly FigureFormName[] {
  if (column.type !== 'number') return ['table'];
  return amountUnit(table, row, column) === null
    ? ['table', 'short', 'long', 'whole']
    : ['table', 'short', 'long', 'millions', 'billions'];
}

/** The name of a form; null for one that is none of them. */
export function nameOfForm(form: FigureForm): FigureFormName | null {
  const isSame = (other: FigureForm) => (['in', 'decimals', 'unit'] as const).every((field) => form[field] === other[field]);
  return FIGURE_FORMS.find((name) => isSame(FORMS[name])) ?? null;
}
