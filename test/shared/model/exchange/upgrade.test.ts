import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../../shared/control/blank-plan.ts';
import { parseYear } from '../../../../shared/model/exchange/parse.ts';
import { serialiseYear } from '../../../../shared/model/exchange/serialise.ts';
import { upgraded } from '../../../../shared/model/exchange/upgrade.ts';
import type { Year } from '../../../../shared/model/year.ts';
import { sampleYear } from '../../../support/sample-year.ts';

const VERSION_1 = readFileSync(new URL('../../../support/stores/version-1.json', import.meta.url), 'utf8');

function parsed(text: string): Year {
  const answer = parseYear(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

describe('a year file of version 1', () => {
  it('is read with what it does not say blank', () => {
    const year = parsed(VERSION_1);
    expect(year.version).toBe(6);
    expect(year.model.charts).toEqual([]);
    for (const item of year.items) {
      expect(item).toMatchObject({
        longTermTarget: null,
        lastKnown: null,
        due: null,
        instruction: null,
        commentExpected: null,
        footnotes: [],
      });
    }
    for (const occasion of year.occasions) {
      expect(occasion.approved).toBe(false);
      for (const said of occasion.followUps) {
        expect(said).toMatchObject({ statusReason: null, nothingToReport: false, approved: false });
      }
      for (const text of occasion.texts) expect(text.approved).toBe(false);
    }
  });

  it('is written as the newest version, and that reads as the same year', () => {
    const year = parsed(VERSION_1);
    const text = serialiseYear(year);
    expect(text).toContain('"version": 6');
    expect(parsed(text)).toEqual(year);
  });

  it('has its faults named at the same places as before', () => {
    const broken: unknown = JSON.parse(VERSION_1, (name, value) => (name === 'ready' ? 'ja' : value));
    const answer = parseYear(JSON.stringify(broken));
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? [] : answer.problems).toContainEqual({
      place: 'occasions[1].followUps[0].ready',
      message: 'Här ska stå true eller false, inte en text.',
    });
  });

  it('can have any value anywhere without stopping the program', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('items', 'occasions', 'model', 'version'), (value, field) => {
        expect(() => parseYear(JSON.stringify({ ...sampleYear(), version: 1, [field]: value }))).not.toThrow();
      }),
    );
  });
});

describe('a year file of version 2', () => {
  const VERSION_2 = readFileSync(new URL('../../../support/stores/version-2.json', import.meta.url), 'utf8');

  it('says nothing of where figures come from, of earlier versions or of what is accepted', () => {
    const year = parsed(VERSION_2);
    expect(year.version).toBe(6);
    for (const { tables, accepted } of year.occasions) {
      expect(accepted).toBeUndefined();
      for (const table of tables) expect(Object.keys(table)).toEqual(['table', 'cells']);
    }
  });

  it('is written as the newest version, and that reads as the same year', () => {
    const year = parsed(VERSION_2);
    expect(parsed(serialiseYear(year))).toEqual(year);
  });

  it('is read with a control plan that says no more than it did', () => {
    const { version, control } = parsed(VERSION_2);
    expect(version).toBe(6);
    expect(control.risks).toEqual([{ ...blankRisk({ id: 'risk-1', area: 'hr', text: 'Risk för ohälsa.' }), regionWide: true }]);
    expect(control.actions).toEqual([
      { ...blankAction({ id: 'atgard-1', risk: 'risk-1', text: 'Följ upp arbetsmiljön.' }), regionWide: true },
    ]);
  });
});

describe('a file whose control plan cannot be kept', () => {
  it('is refused with the place and the reason', () => {
    const year = sampleYear();
    const actions = year.control.actions.map((action) => ({
      ...action,
      rhythm: { every: 'month', from: '2024-06-01', to: '2024-05-31' },
    }));
    expect(parseYear(JSON.stringify({ ...year, control: { ...year.control, actions } }))).toEqual({
      ok: false,
      problems: [
        { place: 'control.actions[0].rhythm', message: 'Åtgärdens rytm slutar innan den börjar. Ändra någon av dagarna.' },
      ],
    });
  });
});

describe('a file of the newest version', () => {
  it('is left as it is: what it lacks is a fault', () => {
    const { items, ...year } = sampleYear();
    const lacking = { ...year, items: items.map(({ due: _due, ...item }) => item) };
    expect(upgraded(lacking)).toBe(lacking);
    expect(parseYear(JSON.stringify(lacking))).toMatchObject({ ok: false });
  });
});
