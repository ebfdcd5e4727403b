import { t } from '../../text/messages/index.ts';
import type { Place } from '../compute/compute.ts';
import type { Rule } from '../compute/rules.ts';
import type { NumberStyle, TableDefinition } from '../definition.ts';
import { formatFigure } from '../format.ts';
import { type Formula, termsOf } from '../formula.ts';
import type { Cause } from './finding.ts';

/** The words that the sentences about one table are made of. */
export class TableWords {
  readonly #definition: TableDefinition;
  readonly #style: NumberStyle | undefined;

  constructor(definition: TableDefinition, styles: ReadonlyMap<string, NumberStyle>) {
    this.#definition = definition;
    this.#style = styles.get(definition.numberStyle);
  }

  get title(): string {
    return this.#definition.title;
  }

  /** "Summa Kostnader, Budget". */
  cell({ row, column }: Place): string {
    return t('figures:check.cell', { row: this.row(row), column: this.column(column) });
  }

  row(id: string): string {
    const index = this.#definition.rows.findIndex((row) => row.id === id);
    return this.#definition.rows[index]?.label || t('figures:check.rowNumber', { number: index + 1 });
  }

  column(id: string): string {
    const column = this.#definition.columns.find((one) => one.id === id);
    return [column?.group, column?.heading].filter(Boolean).join(', ');
  }

  /** A decimal as the table prints it, with as many digits as it has. */
  figure(digits: string): string {
    return this.#style === undefined
      ? digits
      : formatFigure(digits, { decimals: null }, { type: 'number', decimals: null }, { ...this.#style, zero: 'figure' });
  }

  /** "raderna", "”Utfall” minus ”Budget”": what gives the figure that is expected. */
  source({ along, formula }: Rule): string {
    const name = (id: string) => (along === 'row' ? this.column(id) : this.row(id));
    const [one = '', other = ''] = termsOf(formula).map(name);
    switch (formula.type) {
      case 'sum':
        return along === 'row' ? t('figures:check.columns', { columns: listed(formula, name) }) : t('figures:check.rows');
      case 'difference':
        return t('figures:check.difference', { of: one, less: other });
      case 'ratio':
        return t('figures:check.ratio', { part: one, of: other });
      case 'change':
        return t('figures:check.change', { of: one, since: other });
      case 'scaled':
      case 'portion':
      case 'limit':
      case 'choice':
        return t('figures:check.computed', { terms: termsOf(formula).map(name).join(', ') });
    }
  }

  cause(cause: Cause, difference: string): string {
    const values = { difference: this.figure(difference) };
    switch (cause.type) {
      case 'term-turned':
      case 'left-out':
      case 'twice':
        return t(`figures:cause.${cause.type}`, { ...values, term: this.cell(cause.term) });
      case 'restated':
      case 'not-restated':
        return t(`figures:cause.${cause.type}`, { ...values, moved: cause.moved });
      default:
        return t(`figures:cause.${cause.type}`, values);
    }
  }
}

function listed({ add, less }: Extract<Formula, { type: 'sum' }>, name: (id: string) => string): string {
  return [add.map(name).join(' + '), ...less.map(name)].join(' − ');
}
