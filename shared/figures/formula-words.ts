import { t } from '../text/messages/index.ts';
import { TableWords } from './check/sentence.ts';
import type { Rule } from './compute/rules.ts';
import type { TableDefinition } from './definition.ts';
import { type Formula, termsOf } from './formula.ts';

/** So many terms of a sum are named; of a longer one the first and the last. */
const MOST_NAMED = 4;

/**
 * What a formula does, as a sentence: "Budgetavvikelse = Utfall − Budget, från exakta siffror".
 *
 * @param table with the years in its names, as it is printed
 * @param own the id of the column or row that has the formula
 * @param use whether it computes, or is what the figures must agree with
 */
export function formulaSentence(
  table: TableDefinition,
  { along, formula }: Rule,
  own: string,
  use: 'formula' | 'check' = 'formula',
): string {
  const words = new TableWords(table, new Map());
  const name = (id: string) => (along === 'row' ? words.column(id) : words.row(id));
  const cellName = (id: string) => (along === 'row' ? words.row(id) : words.column(id));
  const parts = [
    t(use === 'formula' ? 'table:formula.equals' : 'table:formula.agrees', {
      own: name(own),
      expression: signed(formula, expression(formula, name)),
    }),
    t(`table:formula.fromWords.${formula.from}`),
    ...(formula.only === null ? [] : [t(`table:formula.only.${along}`, { names: formula.only.map(cellName).join(', ') })]),
  ];
  return parts.join(', ');
}

function expression(formula: Formula, name: (id: string) => string): string {
  const [one = '', other = ''] = termsOf(formula).map(name);
  switch (formula.type) {
    case 'sum':
      return [shortened(formula.add.map(name)), ...formula.less.map(name)].join(' − ');
    case 'difference':
      return `${one} − ${other}`;
    case 'ratio':
      return `${one} / ${other} × 100`;
    case 'change':
      return `(${one} − ${other}) / ${other} × 100`;
    case 'scaled':
      return `${one} ${formula.way === 'times' ? '×' : '/'} ${formula.by.replace('.', ',')}`;
    case 'portion':
      return `${one} × ${other} / 100`;
    case 'limit':
      return t(`table:formula.limits.${formula.pick}`, {
        names: [...formula.of.map(name), ...(formula.zero ? ['0'] : [])].join(t('table:formula.or')),
      });
    case 'choice':
      return t('table:formula.chosen', { by: one, first: other, other: name(formula.other) });
  }
}

function shortened(names: readonly string[]): string {
  const last = names.at(-1);
  if (names.length <= MOST_NAMED || last === undefined) return names.join(' + ');
  return t('table:formula.many', { first: names.slice(0, 2).join(' + '), last, count: names.length });
}

function signed({ turned }: Formula, words: string): string {
  return turned ? `−(${words})` : words;
}
