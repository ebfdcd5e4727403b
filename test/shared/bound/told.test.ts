import { describe, expect, it } from 'vitest';
import { boundData } from '../../../shared/bound/bound-data.ts';
import { toldBy } from '../../../shared/bound/told.ts';
import type { Year } from '../../../shared/model/year.ts';
import type { BoardReport } from '../../../shared/region/board-report.ts';
import type { Binding } from '../../../shared/text/bound.ts';
import { delivered, interimYear, RESULT } from './region.ts';

const NO_BREAK = '\u00a0';
const figure = (more: object = {}): Binding => ({ what: 'figure', table: RESULT, row: 'r2', column: 'k1', ...more });

function told(year: Year, binding: Binding, boards: readonly BoardReport[] = []) {
  const source = { year, occasion: year.occasions[0] ?? null, boards };
  const said = toldBy(boundData(source, [binding]), binding);
  // What is read of everything says the same as what is read of the one.
  expect(toldBy(boundData(source, 'all'), binding)).toEqual(said);
  return { ...said, words: said.words.replaceAll(NO_BREAK, ' ') };
}
const wordsOf = (outcome: string, more: object = {}) => told(interimYear({ outcome }), figure(more)).words;

describe('a figure that a text is bound to', () => {
  it('is told as its table prints it when nothing else is asked for', () => {
    expect(wordsOf('-12349.55')).toBe('-12 349,6');
    expect(wordsOf('0')).toBe('0,0');
  });

  it.each([
    ['-459.5', { in: 'mnkr', decimals: 0, unit: 'long' }, '-460 miljoner kronor'],
    ['-459.5', { in: 'mnkr', decimals: 0, sign: 'none', unit: 'long' }, '460 miljoner kronor'],
    ['-459.5', { in: 'mnkr', decimals: 0, sign: 'word', unit: 'short' }, 'minus 460 mnkr'],
    ['459.5', { decimals: 0, sign: 'word' }, '460'],
    ['-12349.6', { in: 'mdkr', decimals: 1, unit: 'long' }, '-12,3 miljarder kronor'],
    ['1049.9', { in: 'mdkr', decimals: 0, unit: 'long' }, '1 miljard kronor'],
    ['1.04', { in: 'mnkr', decimals: 0, unit: 'long' }, '1 miljon kronor'],
    ['1.0005', { in: 'tkr', decimals: 0, unit: 'short' }, '1 001 tkr'],
    ['-0.04', { sign: 'word', unit: 'short' }, '0,0 mnkr'],
  ])('is rounded once, half away from zero: %s as %j', (outcome, form, words) => {
    expect(wordsOf(outcome, form)).toBe(words);
  });

  it('is told from what is exact, and not from what its table has rounded', () => {
    // As printed the sum is -460,5, which in whole millions would be -461; it is -460,45.
    const year = interimYear({ outcome: '-460.45' });
    expect(told(year, figure({ row: 'r4' })).words).toBe('-460,5');
    expect(told(year, figure({ row: 'r4', decimals: 0 })).words).toBe('-460');
  });

  it('is what somebody has written in the cell, where that is no figure', () => {
    expect(wordsOf('inget än', { in: 'mnkr', unit: 'long' })).toBe('inget än');
  });

  it('follows the data', () => {
    expect([wordsOf('-1'), wordsOf('-2')]).toEqual(['-1,0', '-2,0']);
  });

  it.each([
    [figure({ table: 'finns-inte' }), 'table'],
    [figure({ row: 'finns-inte' }), 'row'],
    [figure({ column: 'finns-inte' }), 'column'],
    [figure({ column: 'k4' }), 'blank'],
    [figure({ board: 'kultur' }), 'board'],
    [{ what: 'boards-behind', measure: 'outcome' } as const, 'sentence'],
  ])('is never an empty hole: %j', (binding, fault) => {
    const said = told(interimYear({ outcome: '1' }), binding);
    expect(said.fault).toBe(fault);
    expect(said.words).toMatch(/^\[.+\]$/u);
  });

  it('is that of a board where the text names one', () => {
    const boards = [delivered('Kulturnämnden', { outcome: '-5' })];
    const year = interimYear({ outcome: '-1' });
    expect(told(year, figure({ board: boards[0]?.board.id }), boards).words).toBe('-5,0');
    expect(told(year, figure(), boards).words).toBe('-1,0');
  });
});

describe('a sentence that the data makes', () => {
  const RED = { outcome: '-488.14', budget: '-464.75', forecast: '-802', year: '-750' };
  const BLACK = { outcome: '-10', budget: '-12.5', forecast: '-20', year: '-20' };

  it('tells outcome and forecast beside the budget', () => {
    const year = interimYear(RED);
    expect(told(year, { what: 'outcome' }).words).toBe(
      'Provnämndens utfall per sista juli är -488,1 miljoner kronor, en negativ avvikelse mot budget på 23,4 miljoner kronor.',
    );
    expect(told(year, { what: 'forecast' }).words).toBe(
      'Provnämndens helårsprognos är -802,0 miljoner kronor, en negativ avvikelse mot budget på 52,0 miljoner kronor.',
    );
    expect(told(interimYear(BLACK), { what: 'outcome' }).words).toContain('en positiv avvikelse mot budget på 2,5 miljoner');
    expect(told(interimYear(BLACK), { what: 'forecast' }).words).toContain('-20,0 miljoner kronor, i nivå med budget.');
  });

  it('has nothing to say where the result is not entered', () => {
    expect(told(interimYear({ outcome: '-1' }), { what: 'outcome' }).fault).toBe('sentence');
  });

  it('counts the boards that are behind, with their names', () => {
    const boards = [
      delivered('Kulturnämnden', BLACK),
      delivered('Servicenämnden', RED),
      delivered('Trafiknämnden', { ...RED, forecast: '-750' }),
      delivered('Folktandvårdsnämnden', RED),
      delivered('Tillväxtnämnden', null),
    ];
    const year = interimYear(RED);
    expect(told(year, { what: 'boards-behind', measure: 'outcome' }, boards).words).toBe(
      'Tre nämnder visar negativa avvikelser mot budget per sista juli: servicenämnden, trafiknämnden och folktandvårdsnämnden.',
    );
    expect(told(year, { what: 'boards-behind', measure: 'forecast' }, boards).words).toBe(
      'Två nämnder räknar med negativa avvikelser mot budget på helåret: servicenämnden (-52,0 miljoner kronor) och folktandvårdsnämnden (-52,0 miljoner kronor).',
    );
    expect(told(year, { what: 'boards-behind', measure: 'outcome' }, boards.slice(0, 2)).words).toBe(
      'En nämnd visar en negativ avvikelse mot budget per sista juli: servicenämnden.',
    );
    expect(told(year, { what: 'boards-behind', measure: 'outcome' }, boards.slice(0, 1)).words).toBe(
      'Ingen nämnd visar en negativ avvikelse mot budget per sista juli.',
    );
  });

  it('does not count a board as behind for what no table prints', () => {
    const boards = [delivered('Kulturnämnden', { outcome: '-10.04', budget: '-10', forecast: '-1', year: '-1' })];
    expect(told(interimYear({}), { what: 'boards-behind', measure: 'outcome' }, boards).words).toContain('Ingen nämnd');
  });

  it('is the same wherever the goals are counted', () => {
    const year = interimYear({}, (occasion) => ({
      ...occasion,
      followUps: occasion.followUps.map((one) => (one.item === 'mal-1' ? { ...one, colour: 'gron' } : one)),
    }));
    expect(told(year, { what: 'goal-counts' }).words).toContain('Det finns ett mal. Det bedöms uppfyllas');
    expect(told(year, { what: 'goal', item: 'finns-inte' }).fault).toBe('sentence');
  });
});

describe('a figure of a table with a decimal point', () => {
  it('has a comma in a text', () => {
    const year = interimYear({ outcome: '-12349.6' });
    const pointed = year.model.numberStyles.map((style) => ({ ...style, decimalMark: '.' as const, thousands: '' as const }));
    expect(told({ ...year, model: { ...year.model, numberStyles: pointed } }, figure()).words).toBe('-12 349,6');
  });
});
