import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import { formulaSentence } from '../../../shared/figures/formula-words.ts';
import { numberStyleWords } from '../../../shared/figures/number-style-words.ts';
import { sampleCells } from '../../../shared/figures/sample-cells.ts';
import { change, column, difference, ratio, row, sum, table } from './table.ts';

const columns = [column('u', { heading: 'Utfall' }), column('b', { heading: 'Budget' }), column('a', { heading: 'Avvikelse' })];
const rows = ['Hyra', 'Lön', 'Resor', 'Post', 'Övrigt', 'Summa'].map((label, index) => row(`r${index}`, { label }));
const definition = table(columns, rows);

describe('a formula in words', () => {
  it.each([
    [difference('u', 'b'), 'Avvikelse = Utfall − Budget, från exakta siffror'],
    [difference('u', 'b', { from: 'printed' }), 'Avvikelse = Utfall − Budget, från utskrivna, avrundade siffror'],
    [ratio('u', 'b'), 'Avvikelse = Utfall / Budget × 100, från exakta siffror'],
    [change('u', 'b'), 'Avvikelse = (Utfall − Budget) / Budget × 100, från exakta siffror'],
    [sum(['u', 'b'], { turned: true }), 'Avvikelse = −(Utfall + Budget), från exakta siffror'],
    [
      sum(['u'], { less: ['b'], only: ['r0', 'r5'] }),
      'Avvikelse = Utfall − Budget, från exakta siffror, bara på raderna Hyra, Summa',
    ],
  ])('%#', (formula, words) => {
    expect(formulaSentence(definition, { along: 'row', formula }, 'a')).toBe(words);
  });

  it('says what figures must agree with, where it is a check', () => {
    expect(formulaSentence(definition, { along: 'row', formula: sum(['u', 'b']) }, 'a', 'check')).toBe(
      'Avvikelse ska vara lika med Utfall + Budget, från exakta siffror',
    );
  });

  it('names the first and the last of a long sum, and how many there are', () => {
    const formula = sum(['r0', 'r1', 'r2', 'r3', 'r4'], { only: ['u'] });
    expect(formulaSentence(definition, { along: 'column', formula }, 'r5')).toBe(
      'Summa = Hyra + Lön + … + Övrigt (5 stycken), från exakta siffror, bara i kolumnerna Utfall',
    );
  });
});

describe('a number style in words', () => {
  it.each([
    [{ decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' }, '-1\u00a0234,5 · noll 0'],
    [
      { decimalMark: '.', thousands: '', minus: '\u2212', zero: 'blank', blank: 'dash' },
      '−1234.5 · noll tomt · tom cell tankstreck (–)',
    ],
    [
      { decimalMark: ',', thousands: ' ', minus: '-', zero: 'dash', blank: 'missing' },
      '-1\u00a0234,5 · noll – · tom cell uppgift saknas',
    ],
  ] as const)('%#', (style, words) => {
    expect(numberStyleWords({ id: 'x', ...style })).toBe(words);
  });
});

describe('sample figures', () => {
  it('fill every cell of every ready table that nothing computes, and no other', () => {
    for (const { definition: ready } of READY_TABLES) {
      const cells = sampleCells(ready, 2024);
      const computed = computeTable(ready, cells);
      for (const { id, kind } of ready.rows) {
        for (const one of ready.columns) {
          const isEmpty = kind === 'group' || kind === 'blank' || computed.hasFormula(id, one.id);
          expect(cells[id]?.[one.id] === undefined, `${ready.id} ${id} ${one.id}`).toBe(isEmpty);
        }
      }
    }
  });
});

describe('a formula with a number, a limit or a choice', () => {
  const common = { from: 'exact', turned: false, only: null } as const;
  it.each([
    [{ type: 'scaled', of: 'u', way: 'divided', by: '990', ...common }, 'Avvikelse = Utfall / 990, från exakta siffror'],
    [{ type: 'scaled', of: 'u', way: 'times', by: '0.0125', ...common }, 'Avvikelse = Utfall × 0,0125, från exakta siffror'],
    [{ type: 'portion', of: 'u', share: 'b', ...common }, 'Avvikelse = Utfall × Budget / 100, från exakta siffror'],
    [
      { type: 'limit', pick: 'greatest', of: ['u'], zero: true, ...common },
      'Avvikelse = högst av Utfall och 0, från exakta siffror',
    ],
    [
      { type: 'choice', by: 'a', first: 'u', other: 'b', ...common },
      'Avvikelse = Utfall om Avvikelse är noll eller mer, annars Budget, från exakta siffror',
    ],
  ] as const)('says what it does: %#', (formula, words) => {
    const own = formula.type === 'limit' ? { ...formula, of: [...formula.of] } : formula;
    expect(formulaSentence(definition, { along: 'row', formula: own }, 'a')).toBe(words);
  });
});
