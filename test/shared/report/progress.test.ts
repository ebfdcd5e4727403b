import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../shared/model/occasion.ts';
import { Year } from '../../../shared/model/year.ts';
import { type Readiness, readiness } from '../../../shared/report/progress.ts';
import { sampleYear } from '../../support/sample-year.ts';

const EXAMPLE = Year.parse(JSON.parse(readFileSync('resources/example/hsn-2024.json', 'utf8')));

function readyOf(year: Year, change: (occasion: Occasion) => Occasion = (occasion) => occasion): Readiness {
  const occasion = year.occasions[0];
  if (occasion === undefined) throw new Error('the year has no occasion');
  const { followUps, texts, control, ...head } = change(occasion);
  return readiness({
    model: year.model,
    occasion: head,
    items: year.items,
    followUps,
    texts,
    control: { plan: year.control, ...control },
  });
}

const nothingSaid = (occasion: Occasion): Occasion => ({
  ...occasion,
  followUps: [],
  texts: [],
  control: { followUps: [], answers: [], assessment: null },
});

describe('readiness', () => {
  it('counts what is marked ready of all that the occasion expects', () => {
    const { all, parts } = readyOf(sampleYear());
    expect(parts).toEqual({
      items: { ready: 1, total: 4 },
      texts: { ready: 1, total: 1 },
      control: { ready: 1, total: 1 },
    });
    expect(all).toEqual({ ready: 3, total: 6 });
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
      'uppdrag-3 comment',
    ]);
  });

  it('expects of an interim only what the interim’s own document holds', () => {
    const { parts, missing } = readyOf(sampleYear(), (occasion) => ({ ...nothingSaid(occasion), kind: 'interim' }));
    expect(parts.texts.total).toBe(0);
    expect(missing.some(({ what }) => what === 'text' || what === 'verdict')).toBe(false);
  });

  it('of an empty year is nothing of nothing', () => {
    const year = sampleYear();
    const empty: Year = { ...year, items: [], control: { areas: [], risks: [], actions: [] } };
    const { all } = readyOf({ ...empty, model: { ...year.model, layouts: [] } }, nothingSaid);
    expect(all).toEqual({ ready: 0, total: 0 });
  });

  it('of the example year agrees with what is marked in it', () => {
    const { parts, missing } = readyOf(EXAMPLE);
    expect(parts.items.total).toBe(EXAMPLE.items.filter(({ kind }) => kind !== 'perspektiv').length);
    expect(parts.control.total).toBe(EXAMPLE.control.actions.length);
    expect(missing.some(({ what }) => what === 'colour')).toBe(false);
  });
});
