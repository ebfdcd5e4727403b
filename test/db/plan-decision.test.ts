import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { allRows } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';

const YEAR = 'namnd-2024';
const DECIDE = { type: 'decision.set', year: YEAR, date: '2023-12-13', paragraph: '§ 12' } as const;
const AMEND = {
  type: 'decision.open',
  year: YEAR,
  amendment: { date: '2024-04-02', person: 'Kim Berg', reason: 'Ny riktlinje.' },
} as const;

async function decided(): Promise<Store> {
  const store = await storeWith(
    { ...sampleYear(), decision: null, ticks: [], evidence: [] },
    { person: { name: 'Kim Berg', initials: 'KB' } },
  );
  okOf(await store.commit(DECIDE));
  return store;
}

const CHANGES: readonly Command[] = [
  { type: 'area.set', area: 'hr', field: 'name', value: 'Personal' },
  { type: 'risk.set', risk: 'risk-1', field: 'text', value: 'Andra ord.' },
  { type: 'risk.set', risk: 'risk-1', field: 'regionWide', value: false },
  { type: 'action.set', action: 'atgard-1', field: 'text', value: 'Andra ord.' },
  { type: 'plan.create', thing: 'action', id: 'ny', year: YEAR, parent: 'risk-1', after: 'atgard-1', text: 'Ny.' },
  { type: 'plan.move', thing: 'action', id: 'atgard-1', parent: 'risk-1', after: 'x' },
  { type: 'plan.remove', thing: 'action', id: 'atgard-1' },
];

describe('a plan that is decided', () => {
  it.each(CHANGES)('refuses to be changed, and says what can be done: %j', async (command) => {
    const store = await decided();
    const error = errorOf(await store.commit(command));
    expect(error.kind).toBe('locked');
    expect(error.message).toContain('Internkontrollplanen är beslutad 2023-12-13, § 12, och kan inte ändras.');
    expect(error.message).toContain('Ändra efter beslut');
  });

  it('still says how it is carried out, and takes its follow-up', async () => {
    const store = await decided();
    okOf(await store.commit({ type: 'action.set', action: 'atgard-1', field: 'responsible', value: 'Ny' }));
    okOf(await store.commit({ type: 'risk.set', risk: 'risk-1', field: 'owner', value: 'Ny' }));
    okOf(await store.commit({ type: 'control.set', occasion: 'helar', action: 'atgard-1', field: 'ready', value: true }));
    expect(okOf(await store.risks('helar')).changes).toEqual([]);
  });

  it('shows what was added, reworded and removed after it was opened, with what stood, who and when', async () => {
    const store = await decided();
    expect(okOf(await store.commit(AMEND)).undo.undo).toBe('internkontrollplanen för 2024 öppnad för ändring');
    const [, reword, , , add, , remove] = CHANGES;
    for (const command of [reword, add, remove]) if (command !== undefined) okOf(await store.commit(command));
    okOf(await store.commit({ type: 'decision.close', year: YEAR }));
    const { decision, changes } = okOf(await store.risks('helar'));
    expect(decision).toMatchObject({ open: false, amendments: [AMEND.amendment] });
    expect(changes).toMatchObject([
      { thing: 'risk', what: 'reworded', before: 'Risk för ohälsa.', now: 'Andra ord.', person: 'Kim Berg' },
      { thing: 'action', what: 'added', before: null, now: 'Ny.', person: 'Kim Berg' },
      { thing: 'action', what: 'removed', before: 'Följ upp arbetsmiljön.', now: null, person: 'Kim Berg' },
    ]);
    expect(changes.every(({ at }) => at !== null && !Number.isNaN(Date.parse(at)))).toBe(true);
    expect(errorOf(await store.commit({ type: 'risk.set', risk: 'risk-1', field: 'text', value: 'Mer.' })).kind).toBe('locked');
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('keeps the first decision when the revised plan is decided, but not one that was only written right', async () => {
    const store = await decided();
    okOf(await store.commit({ ...DECIDE, paragraph: '§ 13' }));
    expect(okOf(await store.risks('helar')).decision).not.toHaveProperty('earlier');
    okOf(await store.commit(AMEND));
    okOf(await store.commit({ type: 'risk.set', risk: 'risk-1', field: 'text', value: 'Andra ord.' }));
    okOf(await store.commit({ ...DECIDE, date: '2024-05-02', paragraph: '§ 40' }));
    const { decision, changes } = okOf(await store.risks('helar'));
    expect(decision).toMatchObject({
      date: '2024-05-02',
      paragraph: '§ 40',
      open: false,
      amendments: [],
      earlier: [{ date: '2023-12-13', paragraph: '§ 13', amendments: [AMEND.amendment] }],
    });
    expect(changes).toEqual([]);
    expect(okOf(await store.readYear(YEAR)).decision).toEqual(decision);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is decided, opened, closed and undecided as steps that can be taken back', async () => {
    const store = await storeWith({ ...sampleYear(), decision: null, ticks: [], evidence: [] });
    const steps: Command[] = [DECIDE, AMEND, { type: 'decision.close', year: YEAR }, { type: 'decision.remove', year: YEAR }];
    const states: unknown[] = [];
    for (const step of steps) {
      states.push(allRows(store.file));
      okOf(await store.commit(step));
    }
    for (const state of states.toReversed()) {
      okOf(await store.undo());
      expect(allRows(store.file)).toEqual(state);
    }
  });

  it('takes a new decision of how it stands then', async () => {
    const store = await decided();
    okOf(await store.commit(AMEND));
    okOf(await store.commit({ type: 'risk.set', risk: 'risk-1', field: 'text', value: 'Andra ord.' }));
    okOf(await store.commit({ ...DECIDE, date: '2024-05-15', paragraph: '§ 40' }));
    const { decision, changes } = okOf(await store.risks('helar'));
    expect(decision).toMatchObject({ date: '2024-05-15', paragraph: '§ 40', open: false, amendments: [] });
    expect([changes, decision?.plan.risks[0]?.text]).toEqual([[], 'Andra ord.']);
  });

  it('cannot be opened before there is a decision, nor decided without a risk', async () => {
    const store = await storeWith({ ...sampleYear(), decision: null, ticks: [], evidence: [] });
    expect(errorOf(await store.commit(AMEND)).message).toBe('Internkontrollplanen är inte beslutad.');
    okOf(await store.commit({ type: 'plan.remove', thing: 'area', id: 'hr' }));
    expect(errorOf(await store.commit(DECIDE)).message).toBe('Internkontrollplanen har inga risker att besluta om.');
  });

  it('says of a change that came with a file that nobody is known to have made it', async () => {
    const year = sampleYear();
    const [risk] = year.control.risks;
    if (risk === undefined) throw new Error('the sample year has a risk');
    const store = await storeWith({ ...year, control: { ...year.control, risks: [{ ...risk, text: 'Andra ord.' }] } });
    expect(okOf(await store.risks('helar')).changes).toMatchObject([{ what: 'reworded', at: null, person: null }]);
  });
});
