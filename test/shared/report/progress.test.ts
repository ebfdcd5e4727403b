import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../shared/model/occasion.ts';
import { Year } from '../../../shared/model/year.ts';
import { chapterProgress } from '../../../shared/report/chapter-progress.ts';
import { percentOf, type Readiness, type ReadinessInput, readiness } from '../../../shared/report/progress.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { anyYear } from '../../support/any-year/index.ts';
import { followUp, sampleYear } from '../../support/sample-year.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

function inputOf(year: Year, change: (occasion: Occasion) => Occasion = (occasion) => occasion): ReadinessInput {
  const { followUps, texts, control, ...head } = change(annualOf(year));
  return {
    model: year.model,
    occasion: head,
    items: year.items,
    followUps,
    texts,
    control: { plan: year.control, ...control },
  };
}

function readyOf(year: Year, change?: (occasion: Occasion) => Occasion): Readiness {
  return readiness(inputOf(year, change));
}

const nothingSaid = (occasion: Occasion): Occasion => ({
  ...occasion,
  followUps: [],
  texts: [],
  control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
});

describe('readiness', () => {
  it('counts what is marked ready of all that the occasion expects', () => {
    const { all, parts } = readyOf(sampleYear());
    expect(parts).toEqual({
      items: { ready: 1, total: 4 },
      texts: { ready: 1, total: 1 },
      control: { ready: 1, total: 1 },
    });
    expect(all).toMatchObject({ ready: 3, total: 6, approved: 2, toApprove: 5 });
  });

  it('names what is missing, where, in printing order', () => {
    const { missing } = readyOf(sampleYear(), nothingSaid);
    expect(missing.map(({ what, place }) => `${place.view} ${place.id} ${what}`)).toEqual([
      'items perspektiv comment',
      'items mal-1 colour',
      'items mal-1 arrow',
      'items mal-1 comment',
      'items indikator-1 status',
      'items indikator-1 arrow',
      'items indikator-1 outcome',
      'items indikator-1 comment',
      'items uppdrag-3 colour',
      'items uppdrag-3 comment',
      'texts inledning text',
      'control atgard-1 status',
      'control atgard-1 comment',
      'control assessment verdict',
    ]);
    expect(missing.every(({ place }) => place.occasion === 'helar')).toBe(true);
    expect(missing[1]?.name).toBe('God hälsa.');
  });

  it('finds nothing missing where all is said', () => {
    const { missing } = readyOf(sampleYear());
    expect(missing.map(({ what, place }) => `${place.id} ${what}`)).toEqual([
      'perspektiv comment',
      'indikator-1 comment',
      'uppdrag-3 colour',
    ]);
  });

  it('expects of an interim only what the interim’s own document holds', () => {
    const { parts, missing } = readyOf(sampleYear(), (occasion) => ({ ...nothingSaid(occasion), kind: 'interim' }));
    expect(parts.texts.total).toBe(0);
    expect(missing.some(({ what }) => what === 'text' || what === 'verdict')).toBe(false);
  });

  it('expects no comment and no outcome where there is nothing to report, but still the symbols that are printed', () => {
    const { missing } = readyOf(sampleYear(), (occasion) => ({
      ...nothingSaid(occasion),
      followUps: [followUp({ item: 'indikator-1', nothingToReport: true }), followUp({ item: 'mal-1', nothingToReport: true })],
    }));
    const of = (item: string) => missing.filter(({ place }) => place.id === item).map(({ what }) => what);
    expect(of('indikator-1')).toEqual(['status', 'arrow']);
    expect(of('mal-1')).toEqual(['colour', 'arrow']);
  });

  it('expects a comment as the item says, and else as its kind does', () => {
    const year = sampleYear();
    const lacking = (commentExpected: boolean | null) => {
      const items = year.items.map((item) => (item.id === 'mal-1' ? { ...item, commentExpected } : item));
      const { missing } = readyOf({ ...year, items }, nothingSaid);
      return missing.some(({ what, place }) => what === 'comment' && place.id === 'mal-1');
    };
    expect([lacking(null), lacking(true), lacking(false)]).toEqual([true, true, false]);
  });

  it('expects an outcome only of what has a target, and a reason is as good', () => {
    const year = sampleYear();
    const lacks = (target: string | null, missingReason: string | null) => {
      const items = year.items.map((item) => (item.id === 'indikator-1' ? { ...item, target } : item));
      const { missing } = readyOf({ ...year, items }, (occasion) => ({
        ...nothingSaid(occasion),
        followUps: [followUp({ item: 'indikator-1', missingReason })],
      }));
      return missing.some(({ what }) => what === 'outcome');
    };
    expect([lacks('> 90', null), lacks('> 90', 'Mäts senare.'), lacks(null, null)]).toEqual([true, false, false]);
  });

  it('says who answers for what is missing, and by when', () => {
    const year = sampleYear();
    const items = year.items.map((item) => (item.id === 'mal-1' ? { ...item, responsible: 'Anna', due: '2025-01-31' } : item));
    const { missing, things } = readyOf({ ...year, items }, nothingSaid);
    expect(missing.find(({ place }) => place.id === 'mal-1')).toMatchObject({ who: 'Anna', due: '2025-01-31' });
    expect(things.find(({ place }) => place.id === 'mal-1')).toMatchObject({ ready: false, approved: false, expected: 3 });
  });

  it('of an empty year is nothing of nothing', () => {
    const year = sampleYear();
    const empty: Year = { ...year, items: [], control: { areas: [], risks: [], actions: [] }, ticks: [], evidence: [] };
    const { all } = readyOf({ ...empty, model: { ...year.model, layouts: [] } }, nothingSaid);
    expect(all).toEqual({ ready: 0, total: 0, approved: 0, toApprove: 0, filled: 0, expected: 0 });
  });

  it('of the example year agrees with what is marked in it', () => {
    const { parts, missing } = readyOf(EXAMPLE);
    expect(parts.items.total).toBe(EXAMPLE.items.filter(({ kind }) => kind !== 'perspektiv').length);
    expect(parts.control.total).toBe(EXAMPLE.control.actions.length);
    expect(missing.some(({ what }) => what === 'colour')).toBe(false);
  });
});

describe('the progress of chapters', () => {
  it('is that of all they print, sub-chapters included', () => {
    const chapters = chapterProgress(inputOf(EXAMPLE));
    const [goals] = chapters.filter(({ title }) => title === 'Nämndens mål, strategier och uppdrag');
    const under = chapters.filter(({ number }) => number?.startsWith('3.'));
    expect(goals?.number).toBe('3');
    for (const count of ['ready', 'total', 'approved', 'toApprove', 'filled', 'expected'] as const) {
      expect(goals?.[count], count).toBe(under.reduce((total, chapter) => total + chapter[count], 0));
    }
    expect(goals?.missing).toEqual(under.flatMap(({ missing }) => missing));
    expect(goals?.missing).toHaveLength((goals?.expected ?? 0) - (goals?.filled ?? 0));
  });

  it('counts every item, text and action of the example in a chapter of the first level', () => {
    const { all } = readyOf(EXAMPLE);
    const first = chapterProgress(inputOf(EXAMPLE)).filter(({ level }) => level === 1);
    expect(first.reduce((total, chapter) => total + chapter.total, 0)).toBe(all.total);
    expect(first.reduce((total, chapter) => total + chapter.ready, 0)).toBe(all.ready);
  });

  it('counts an item that has a chapter of its own there alone', () => {
    const [perspective] = EXAMPLE.items.filter(({ parent }) => parent === null);
    const [goal] = EXAMPLE.items.filter(({ parent }) => parent === perspective?.id);
    const own = { id: 'egen', title: 'Egen', level: 2 as const, numbered: false, instruction: null };
    const layouts = EXAMPLE.model.layouts.map((layout) => ({
      ...layout,
      chapters: layout.chapters.flatMap((one) =>
        one.parts.some((part) => part.type === 'item' && part.item === perspective?.id)
          ? [one, { ...own, parts: [{ type: 'item' as const, item: goal?.id ?? '' }] }]
          : [one],
      ),
    }));
    const year = { ...EXAMPLE, model: { ...EXAMPLE.model, layouts } };
    const first = chapterProgress(inputOf(year)).filter(({ level }) => level === 1);
    expect(chapterProgress(inputOf(year)).find(({ id }) => id === 'egen')?.total).toBeGreaterThan(0);
    expect(first.reduce((total, chapter) => total + chapter.total, 0)).toBe(readyOf(EXAMPLE).all.total);
  });

  it('never has more ready, approved or filled than there is', () => {
    fc.assert(
      fc.property(anyYear(), (year) => {
        if (!year.occasions.some(({ kind }) => kind === 'annual')) return;
        for (const { ready, total, approved, toApprove, filled, expected } of chapterProgress(inputOf(year))) {
          expect(ready).toBeLessThanOrEqual(total);
          expect(approved).toBeLessThanOrEqual(toApprove);
          expect(filled).toBeLessThanOrEqual(expected);
        }
        const { missing, things } = readyOf(year);
        expect(missing).toHaveLength(things.reduce((count, thing) => count + thing.missing.length, 0));
      }),
    );
  });
});

describe('a percentage', () => {
  it('is 100 only when all is ready, and 0 of nothing', () => {
    expect([percentOf(0, 0), percentOf(199, 200), percentOf(200, 200), percentOf(5, 7)]).toEqual([0, 99, 100, 71]);
  });
});
