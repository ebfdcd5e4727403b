import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../shared/charts/chart-of.ts';
import { describeChart } from '../../../shared/charts/describe.ts';
import { Year } from '../../../shared/model/year.ts';
import { lineOf } from './chart.ts';

const told = (...given: Parameters<typeof lineOf>) => describeChart(lineOf(...given)).replaceAll('\u00a0', ' ');

describe('the alternative text of a chart', () => {
  it('tells the example’s budget deviations by their ends', () => {
    const { model, occasions } = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));
    const data = chartOf(model, occasions.find(({ kind }) => kind === 'annual')?.tables ?? [], 'budgetavvikelse');
    expect(data === null ? null : describeChart(data)).toBe(
      'Avvikelsediagram: Budgetavvikelse 2024. Lägst Övriga kostnader \u2212321,1\u00a0mnkr, högst Personalkostnader 71,1\u00a0mnkr.',
    );
  });

  it('tells every figure where they are few', () => {
    expect(told(['1.5', '-2'])).toBe('Stapeldiagram: Utfall 2024. Rad 1 1,5 mnkr och Rad 2 \u22122 mnkr.');
  });

  it('compares exactly: more digits than a number of the computer’s holds decide', () => {
    const large = ['9007199254740993', '9007199254740992', '9007199254740994', '9007199254740993.5', '9007199254740993.4'];
    expect(told(large)).toBe('Stapeldiagram: Utfall 2024. Lägst Rad 2 9007199254740992 mnkr, högst Rad 3 9007199254740994 mnkr.');
  });

  it('tells where a line begins and ends besides its ends', () => {
    expect(told(['3', '9', '1', '4', '5'], { kind: 'lines' })).toBe(
      'Linjediagram: Utfall 2024. Från Rad 1 3 mnkr till Rad 5 5 mnkr, lägst Rad 3 1 mnkr, högst Rad 2 9 mnkr.',
    );
  });

  it('names what is missing, and never as zero', () => {
    expect(told(['1', null])).toBe('Stapeldiagram: Utfall 2024. Rad 1 1 mnkr. Uppgift saknas för Rad 2.');
    expect(told(['1', null, null, null, null, null])).toContain('Uppgift saknas för Rad 2, Rad 3, Rad 4 och 2 till.');
    expect(told([null, null])).toBe('Stapeldiagram: Utfall 2024. Uppgifter saknas.');
  });

  it('says so when all are alike', () => {
    expect(told(['2', '2', '2.0', '2', '2'])).toBe('Stapeldiagram: Utfall 2024. Alla är 2 mnkr.');
  });

  it('names each series, and of very many only the ends of all', () => {
    const series = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `S${at + 1}`, points: [{ amount: `${at}`, printed: `${at}` }] }));
    expect(told(['1'], { series: series(2) })).toBe('Stapeldiagram: Utfall 2024. S1: Rad 1 0 mnkr. S2: Rad 1 1 mnkr.');
    expect(told(['1'], { series: series(9) })).toBe(
      'Stapeldiagram: Utfall 2024. Lägst S1, Rad 1 0 mnkr, högst S9, Rad 1 8 mnkr.',
    );
  });

  it('says no unit after a per cent sign, nor one that only says that something is counted', () => {
    const percent = { series: [{ name: 'Utfall', points: [{ amount: '5', printed: '5 %' }] }] };
    expect(told(['5'], { unit: 'procent', ...percent })).toBe('Stapeldiagram: Utfall 2024. Rad 1 5 %.');
    expect(told(['5'], { unit: 'antal' })).toBe('Stapeldiagram: Utfall 2024. Rad 1 5.');
  });
});
