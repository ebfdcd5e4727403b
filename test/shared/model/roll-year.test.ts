import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearProblems } from '../../../shared/model/exchange/parse.ts';
import { rolledYear, textYearLater, yearLater } from '../../../shared/model/roll-year.ts';
import { Year } from '../../../shared/model/year.ts';
import { anyYear } from '../../support/any-year/index.ts';
import { sampleYear } from '../../support/sample-year.ts';

const suffixed = (_list: string, id: string) => `${id}-2025`;
const rolled = (year: Year, drop: readonly string[] = []) => rolledYear(year, 'nasta', new Set(drop), suffixed);

describe('the year after a year', () => {
  it('has its structure, with the latest outcome as what is known and nothing said', () => {
    const next = rolled(sampleYear());
    expect(next.model).toMatchObject({ id: 'nasta', year: 2025, organisation: 'namnd' });
    expect(next.items.map(({ id, parent, lineage }) => [id, parent, lineage])).toEqual([
      ['perspektiv-2025', null, 'perspektiv'],
      ['mal-1-2025', 'perspektiv-2025', 'mal-1'],
      ['indikator-1-2025', 'mal-1-2025', 'indikator-1'],
      ['uppdrag-3-2025', null, 'uppdrag-3'],
    ]);
    expect(next.items[2]).toMatchObject({
      title: 'Andel nöjda',
      unit: 'procent',
      direction: 'higher',
      target: null,
      longTermTarget: '95 procent 2030',
      lastKnown: '86 %',
      responsible: 'Kvalitetschefen',
      due: '2026-01-17',
      instruction: 'Förklara skillnaden mot målvärdet.',
      commentExpected: true,
      footnotes: ['Mäts vartannat år.'],
    });
    expect(next.occasions).toEqual([
      {
        id: 'helar-2025',
        kind: 'annual',
        cutOff: '2025-12-31',
        state: 'open',
        approved: false,
        followUps: [],
        texts: [],
        tables: [],
        control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
      },
    ]);
    expect(next.reports).toMatchObject([
      { id: 'berattelse-2025', occasion: 'helar-2025', title: 'Verksamhetsberättelse 2025', diaryNumber: null },
      { id: 'plan-2025', occasion: null, title: 'Verksamhetsplan 2025', diaryNumber: null },
    ]);
    expect(next.control.actions).toMatchObject([{ id: 'atgard-1-2025', risk: 'risk-1-2025' }]);
    expect(next.model.tables[0]?.item).toBe('mal-1-2025');
  });

  it('lacks what is dropped with what stands under it, in the plan, the documents and the tables', () => {
    const next = rolled(sampleYear(), ['perspektiv']);
    expect(next.items.map(({ id }) => id)).toEqual(['uppdrag-3-2025']);
    expect(next.model.tables[0]?.item).toBeNull();
    expect(next.model.layouts[0]?.chapters[1]?.parts.map(({ type }) => type)).toEqual(['table', 'control', 'assessment']);
  });

  it('keeps what was known where no outcome has come, and takes the last of several', () => {
    const year = sampleYear();
    const [annual] = year.occasions;
    if (annual === undefined) throw new Error('the sample has an occasion');
    const without = { ...annual, followUps: annual.followUps.map((said) => ({ ...said, outcome: null })) };
    expect(rolled({ ...year, occasions: [without] }).items[2]?.lastKnown).toBe('84 %');
    const interim = {
      ...annual,
      id: 'delar',
      cutOff: '2024-07-31',
      followUps: annual.followUps.map((said) => ({ ...said, outcome: 'x' })),
    };
    expect(rolled({ ...year, occasions: [annual, interim] }).items[2]?.lastKnown).toBe('86 %');
  });

  it('is a year without faults, whatever the year before it is and whatever is dropped', () => {
    fc.assert(
      fc.property(anyYear(), fc.func(fc.boolean()), (year, isDropped) => {
        fc.pre(year.model.year < 2200 && yearProblems(year).length === 0);
        const drop = year.items.map(({ id }) => id).filter((id) => isDropped(id));
        const next = rolled(year, drop);
        expect(yearProblems(next)).toEqual([]);
        const kept = new Set(next.items.map(({ lineage }) => lineage));
        for (const id of drop) expect(kept.has(id)).toBe(false);
        for (const { lineage } of next.items) {
          const parent = year.items.find(({ id }) => id === lineage)?.parent ?? null;
          if (parent !== null) expect(kept.has(parent)).toBe(true);
        }
        Year.parse(next);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a year later', () => {
  it.each([
    ['2024-12-31', '2025-12-31'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
  ])('is %s -> %s', (day, later) => {
    expect(yearLater(day)).toBe(later);
  });

  it.each([
    ['Verksamhetsberättelse 2024', 'Verksamhetsberättelse 2025'],
    ['hsn-2024-helar', 'hsn-2025-helar'],
    ['12024', '12024'],
    ['Utan år', 'Utan år'],
  ])('%s -> %s', (text, later) => {
    expect(textYearLater(text, 2024)).toBe(later);
  });
});
