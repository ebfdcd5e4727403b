import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { checkOccasion } from '../../../shared/figures/check/check-occasion.ts';
import { computeTable } from '../../../shared/figures/compute/compute.ts';
import { filledCells } from '../../../shared/figures/compute/standing.ts';
import { tableOfYear } from '../../../shared/figures/year-words.ts';

/** Row by row what a ready table makes of one column of figures. */
function columnOf(id: string, figures: Readonly<Record<string, string>>, column = 'k1') {
  const found = READY_TABLES.find(({ definition }) => definition.id === id);
  if (found === undefined) throw new Error(`there is no ready table ${id}`);
  const entered = Object.fromEntries(Object.entries(figures).map(([row, value]) => [row, { [column]: value }]));
  const { cells } = computeTable(tableOfYear(found.definition, 2024), entered);
  return (row: string) => cells[row]?.[column];
}

describe('the balance requirement', () => {
  it('takes realised and unrealised gains out of the result: 312 is -86 in July, -2 is -400 in the forecast and 0 with the reserve', () => {
    const july = columnOf('balanskrav', { r1: '312', r2: '0', r3: '398' });
    expect([july('r4'), july('r7')]).toEqual(['-86.0', '-86.0']);
    const forecast = columnOf('balanskrav', { r1: '-2', r3: '398', r6: '400' }, 'k2');
    expect([forecast('r4'), forecast('r7')]).toEqual(['-400.0', '0.0']);
    // A loss that is taken out makes the result better: the other way round than a gain.
    expect(columnOf('balanskrav', { r1: '-424', r3: '-30' })('r4')).toBe('-394.0');
  });

  it('says year by year what is left to restore: -909 is not restored by 2027', () => {
    const { cells } = computeTable(
      READY_TABLES.find(({ definition }) => definition.id === 'balanskrav-aterstallning')?.definition ?? never(),
      { r1: { k1: '-909', k2: '0', k3: '148', k4: '434', k5: '322' } },
    );
    expect([cells.r1?.k6, cells.r1?.k7, cells.r1?.k8]).toEqual(['-761.0', '-327.0', '-5.0']);
  });
});

describe('the equalisation reserve', () => {
  const taxes = { r4: '9000', r5: '2000' };

  it('may be given what lies over one per cent of taxes and grants, two where equity with all pensions is negative', () => {
    const positive = columnOf('rur', { r1: '312', r2: '250', ...taxes, r7: '100' });
    expect(['r3', 'r6', 'r10', 'r11', 'r12'].map(positive)).toEqual(['250.0', '11000.0', '110.0', '140.0', '140.0']);
    const negative = columnOf('rur', { r1: '312', r2: '250', ...taxes, r7: '-1200' });
    expect(['r10', 'r12'].map(negative)).toEqual(['220.0', '30.0']);
    expect(columnOf('rur', { r1: '312', r2: '-86', ...taxes, r7: '-1200' })('r12'), 'nothing of a deficit').toBe('0.0');
  });

  it('is what it was with what is set aside and used: 427 less 400 is 27', () => {
    expect(columnOf('rur', { r13: '427', r15: '400' })('r16')).toBe('27.0');
  });

  it('is never given more than the lower result, nor anything below nothing', () => {
    const amount = fc.integer({ min: -50_000, max: 50_000 }).map((tenths) => (tenths / 10).toFixed(1));
    const paid = fc.integer({ min: 0, max: 150_000 }).map((tenths) => (tenths / 10).toFixed(1));
    fc.assert(
      fc.property(amount, amount, paid, paid, amount, (r1, r2, r4, r5, r7) => {
        const at = columnOf('rur', { r1, r2, r4, r5, r7 });
        const most = Number(at('r12'));
        expect(most).toBeGreaterThanOrEqual(0);
        const part = Number(r7) < 0 ? 0.02 : 0.01;
        const over = Math.min(Number(r1), Number(r2)) - part * (Number(r4) + Number(r5));
        expect(Math.abs(most - Math.max(0, over))).toBeLessThanOrEqual(0.0501);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the goals of good economy', () => {
  it('count equity as a share of all capital, with and without the pensions that are not in the balance sheet', () => {
    const solidity = columnOf('soliditet-berakning', { r1: '2300', r2: '12100', r3: '3510' });
    expect(['r4', 'r5', 'r6'].map(solidity)).toEqual(['19.0', '-1210.0', '-10.0']);
    expect(columnOf('soliditet-berakning', { r1: '2300', r2: '0', r3: '3510' })('r4'), 'nothing to divide by').toBeUndefined();
  });

  it('ask for 1.25 per cent of taxes and grants in each year and over the mandate period', () => {
    const definition = READY_TABLES.find((one) => one.definition.id === 'resultatmal')?.definition ?? never();
    const years = ['10000', '10400', '10800', '11200'];
    const results = ['-909', '-400', '148', '434'];
    const row = (values: readonly string[]) => Object.fromEntries(values.map((value, index) => [`k${index + 1}`, value]));
    const { cells } = computeTable(definition, { r1: row(years), r2: row(['0', '0', '0', '0']), r4: row(results) });
    expect(cells.r5).toEqual({ k1: '125.0', k2: '130.0', k3: '135.0', k4: '140.0', k5: '530.0', k6: '255.0' });
    expect([cells.r4?.k5, cells.r6?.k5, cells.r7?.k5]).toEqual(['-727.0', '-1257.0', '-1.71']);
  });

  it('compare net costs without what disturbs the comparison', () => {
    const { cells } = computeTable(
      READY_TABLES.find(({ definition }) => definition.id === 'nettokostnadsutveckling')?.definition ?? never(),
      {
        r1: { k1: '-7150', k2: '-6900' },
        r2: { k1: '-100', k2: '0' },
        r4: { k1: '5200', k2: '5000' },
        r5: { k1: '1500', k2: '1450' },
      },
    );
    expect([cells.r1?.k4, cells.r3?.k4, cells.r6?.k4]).toEqual(['3.6', '2.2', '3.9']);
  });
});

describe('staff', () => {
  it('are hours divided by those of one full-time employee, and in a company as many as are owned', () => {
    const definition = READY_TABLES.find((one) => one.definition.id === 'producerad-tid')?.definition ?? never();
    // The staff of the sum are those of the printed rows: 10 479 − 2 697 + 577.
    const { cells } = computeTable(definition, { r1: { k3: '10374563' }, r2: { k3: '2669709' }, r3: { k3: '570852' } });
    expect([cells.r1?.k4, cells.r2?.k4, cells.r3?.k4, cells.r4?.k3, cells.r4?.k4]).toEqual([
      '10479',
      '2697',
      '577',
      '8275706',
      '8359',
    ]);
    const owned = READY_TABLES.find((one) => one.definition.id === 'arsarbetare-bolag')?.definition ?? never();
    const companies = computeTable(owned, { r1: { k1: '120', k2: '100' }, r2: { k1: '310.5', k2: '50.5' } }).cells;
    expect([companies.r2?.k3, companies.summa?.k3, companies.summa?.k2]).toEqual(['156.8', '276.8', undefined]);
  });
});

function never(): never {
  throw new Error('the ready table is gone');
}

describe('what is computed beside the balance requirement', () => {
  const ready = (id: string) => {
    const found = READY_TABLES.find(({ definition }) => definition.id === id);
    return found === undefined ? never() : tableOfYear(found.definition, 2024);
  };

  it('says by when a deficit must be restored: within three years', () => {
    expect(ready('balanskrav-aterstallning').notes).toEqual([
      'Underskottet från 2023 ska vara återställt inom tre år, senast 2026. Det som är kvar är negativt; noll eller mer är återställt.',
    ]);
  });

  it('sets the goal against each year, what has come of the period so far and the whole of it', () => {
    const { cells } = computeTable(ready('resultatmal'), {
      r1: { k1: '8000', k2: '8400', k3: '8800', k4: '9200' },
      r2: { k1: '2000', k2: '2100', k3: '2200', k4: '2300' },
      r4: { k1: '-900', k2: '131.25', k3: '150', k4: '400' },
    });
    expect(['k1', 'k2', 'k6', 'k5'].map((column) => cells.r5?.[column])).toEqual(['125.0', '131.3', '256.3', '537.5']);
    expect(['k2', 'k6', 'k5'].map((column) => cells.r7?.[column])).toEqual(['1.25', '-3.75', '-0.51']);
  });

  it('tells how much faster net costs grow than taxes and grants, without what disturbs the comparison', () => {
    const { cells } = computeTable(ready('nettokostnadsutveckling'), {
      r1: { k1: '-1100', k2: '-1000' },
      r2: { k1: '-20', k2: '0' },
      r4: { k1: '800', k2: '750' },
      r5: { k1: '230', k2: '250' },
    });
    expect([cells.r3?.k4, cells.r6?.k4, cells.r7?.k4]).toEqual(['8.0', '3.0', '5.0']);
    expect([cells.r7?.k1, cells.r7?.k3]).toEqual([undefined, undefined]);
  });

  it('takes a grant as income month by month: a twelfth each, or evenly from the decision', () => {
    const { cells } = computeTable(ready('statsbidrag-periodisering'), {
      r1: { k1: '120', k2: '12', k3: '7' },
      // Decided in May: eight months, three of them by July.
      r2: { k1: '40', k2: '8', k3: '3' },
    });
    expect([cells.r1?.k5, cells.r1?.k6, cells.r2?.k5, cells.r2?.k6]).toEqual(['70.0', '50.0', '15.0', '25.0']);
    expect([cells.summa?.k5, cells.summa?.k2, cells.summa?.k4]).toEqual(['85.0', undefined, undefined]);
  });

  it('shows the forecast beside the one before it, as that was kept', () => {
    const definition = ready('helarsprognos-region');
    const cells = filledCells(definition, {
      cells: { hsn: { k1: '-9600', k2: '-9200', k6: '-310' } },
      versions: [{ id: 'v1', column: 'k1', name: 'Prognos april', date: '2024-04-30', cells: { hsn: '-9760.0' } }],
    });
    expect(computeTable(definition, cells).cells.hsn).toEqual({
      k1: '-9600',
      k2: '-9200',
      k3: '-400.0',
      k4: '-9760.0',
      k5: '160.0',
      k6: '-310',
    });
  });
});

describe('what is set aside in the reserve', () => {
  const found = (set: string) => {
    const reserve = READY_TABLES.find(({ definition }) => definition.id === 'rur')?.definition ?? never();
    const definition = { ...reserve, rows: reserve.rows.map(({ same: _same, ...row }) => row) };
    const cells = {
      r1: { k1: '312' },
      r2: { k1: '250' },
      r4: { k1: '9000' },
      r5: { k1: '2000' },
      r7: { k1: '100' },
      r14: { k1: set },
    };
    const styles = [{ id: definition.numberStyle, decimalMark: ',', thousands: ' ', minus: '-', zero: 'figure' } as const];
    return checkOccasion({ tables: [definition], cells: [{ table: 'rur', cells }] }, styles, null).map(({ place, stands }) => [
      place.row,
      stands,
    ]);
  };

  it('is told of where it is more than the rule allows: 140 and no more', () => {
    expect(found('140')).toEqual([]);
    expect(found('141')).toEqual([['r18', '1.0']]);
  });
});
