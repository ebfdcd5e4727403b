import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { ControlThing } from '../../shared/api/commands/control-plan.ts';
import type { Command } from '../../shared/api/commands.ts';
import type { ControlPlan } from '../../shared/control/control.ts';
import { allRows } from '../support/raw-store.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';
import { yearOfThreeOccasions } from '../support/three-occasions.ts';

type SetRisk = Extract<Command, { type: 'risk.set' }>;
type SetAction = Extract<Command, { type: 'action.set' }>;
interface At {
  readonly parent: string | null;
  readonly after: string | null;
}

const create = (thing: ControlThing, id: string, at: At): Command => ({
  type: 'plan.create',
  thing,
  id,
  year: 'namnd-2024',
  ...at,
  text: `Ny ${id}`,
});
const move = (thing: ControlThing, id: string, at: At): Command => ({ type: 'plan.move', thing, id, ...at });

async function planOf(store: Store): Promise<ControlPlan> {
  return okOf(await store.control('delar')).plan;
}

async function restoredByUndo(store: Store, before: unknown): Promise<void> {
  okOf(await store.undo());
  expect(allRows(store.file)).toEqual(before);
  expect(okOf(await store.verify()).problems).toEqual([]);
}

/** Nothing has been done about the actions; there is a reference about one of them. */
function unticked() {
  const { evidence, ...year } = yearOfThreeOccasions();
  return { ...year, ticks: [], evidence: evidence.map((one) => ({ ...one, tick: null })) };
}

const onRisk = { type: 'risk.set', risk: 'risk-1' } as const;
const RISK_SETS: readonly (readonly [SetRisk, string])[] = [
  [{ ...onRisk, field: 'text', value: 'Ny text.' }, 'text för risken ”Risk för ohälsa.”'],
  [{ ...onRisk, field: 'regionWide', value: false }, 'regionövergripande eller inte för risken ”Risk för ohälsa.”'],
  [{ ...onRisk, field: 'requirements', value: ['a', 'e'] }, 'krav som risken ”Risk för ohälsa.” hotar'],
  [{ ...onRisk, field: 'source', value: 'Revisionsrapporten' }, 'källa till risken ”Risk för ohälsa.”'],
  [{ ...onRisk, field: 'owner', value: null }, 'ägare av risken ”Risk för ohälsa.”'],
  [{ ...onRisk, field: 'lineage', value: 'risk-9' }, 'koppling till förra året för risken ”Risk för ohälsa.”'],
  [{ ...onRisk, field: 'portfolio', value: null }, 'koppling till riskbilden för risken ”Risk för ohälsa.”'],
  [
    { ...onRisk, field: 'dropped', value: 'Risken har upphört.' },
    'skäl att risken ”Risk för ohälsa.” inte ska ingå i nästa års plan',
  ],
];

const onAction = { type: 'action.set', action: 'atgard-1' } as const;
const ACTION_SETS: readonly (readonly [SetAction, string])[] = [
  [{ ...onAction, field: 'text', value: 'Ny text.' }, 'text för åtgärden ”Följ upp arbetsmiljön.”'],
  [{ ...onAction, field: 'regionWide', value: false }, 'regionövergripande eller inte för åtgärden ”Följ upp arbetsmiljön.”'],
  [{ ...onAction, field: 'kind', value: 'information' }, 'slag av åtgärd för ”Följ upp arbetsmiljön.”'],
  [{ ...onAction, field: 'responsible', value: 'Chefen' }, 'ansvarig för åtgärden ”Följ upp arbetsmiljön.”'],
  [{ ...onAction, field: 'due', value: null }, 'klart senast för åtgärden ”Följ upp arbetsmiljön.”'],
  [
    { ...onAction, field: 'rhythm', value: { every: 'month', from: null, to: '2024-06-30' } },
    'rytm för åtgärden ”Följ upp arbetsmiljön.”',
  ],
  [{ ...onAction, field: 'steps', value: ['Ett.', 'Två.', 'Tre.'] }, 'steg i åtgärden ”Följ upp arbetsmiljön.”'],
  [{ ...onAction, field: 'lineage', value: null }, 'koppling till förra året för åtgärden ”Följ upp arbetsmiljön.”'],
  [{ ...onAction, field: 'portfolio', value: null }, 'koppling till riskbilden för åtgärden ”Följ upp arbetsmiljön.”'],
];

describe('every field of the control plan', () => {
  it('is one that the commands set', () => {
    const { control } = yearOfThreeOccasions();
    const fieldsOf = (row: object | undefined, above: string) =>
      Object.keys(row ?? {})
        .filter((field) => field !== 'id' && field !== above)
        .toSorted();
    expect(RISK_SETS.map(([{ field }]) => field).toSorted()).toEqual(fieldsOf(control.risks[0], 'area'));
    expect(ACTION_SETS.map(([{ field }]) => field).toSorted()).toEqual(fieldsOf(control.actions[0], 'risk'));
  });

  it.each(RISK_SETS)('is set of a risk, told in words and taken back: %j', async (command, words) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(okOf(await store.commit(command)).undo.undo).toBe(words);
    expect((await planOf(store)).risks[0]?.[command.field]).toEqual(command.value);
    expect(okOf(await store.commit(command)).parts).toEqual([]);
    await restoredByUndo(store, before);
  });

  it.each(ACTION_SETS)('is set of an action, told in words and taken back: %j', async (command, words) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(okOf(await store.commit(command)).undo.undo).toBe(words);
    expect((await planOf(store)).actions[0]?.[command.field]).toEqual(command.value);
    await restoredByUndo(store, before);
  });

  it('is shown in the history with what it was, as a person reads it', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit({ ...onAction, field: 'rhythm', value: { every: 'month', from: null, to: '2024-06-30' } }));
    const of = { before: null, person: null, kind: 'control', text: '', limit: 1 } as const;
    const [step] = okOf(await store.changes(of)).steps;
    expect(step?.changes).toMatchObject([
      { before: 'Varje tertial', after: 'Varje månad till 2024-06-30', place: { view: 'control', id: 'atgard-1' } },
    ]);
  });
});

describe('a rhythm that cannot be kept', () => {
  it.each([
    [{ every: 'month', from: '2024-06-01', to: '2024-05-31' }, 'Åtgärdens rytm slutar innan den börjar.'],
    [{ every: 'year', from: '2023-12-31', to: null }, 'Åtgärdens rytm har en dag utanför 2024.'],
  ] as const)('is named and changes nothing: %j', async (value, message) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    const error = errorOf(await store.commit({ ...onAction, field: 'rhythm', value }));
    expect(error).toMatchObject({ kind: 'invalid-input', field: 'value' });
    expect(error.message).toContain(message);
    expect(allRows(store.file)).toEqual(before);
  });
});

describe('a day outside the year', () => {
  it('is named and changes nothing', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(errorOf(await store.commit({ ...onAction, field: 'due', value: '2025-01-31' })).message).toBe(
      'Dagen 2025-01-31 ligger utanför 2024, planens år. Ange en dag under året.',
    );
    expect(allRows(store.file)).toEqual(before);
  });
});

describe('the rows of the control plan', () => {
  it('are made in their places, and undo takes each away', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(create('area', 'ekonomi', { parent: null, after: 'hr' })));
    okOf(await store.commit(create('area', 'forst', { parent: null, after: null })));
    okOf(await store.commit(create('risk', 'risk-2', { parent: 'ekonomi', after: null })));
    const before = allRows(store.file);
    expect(okOf(await store.commit(create('action', 'atgard-2', { parent: 'risk-2', after: null }))).undo.undo).toBe(
      'ny åtgärd: ”Ny atgard-2”',
    );
    const plan = await planOf(store);
    expect(plan.areas.map(({ id }) => id)).toEqual(['forst', 'hr', 'ekonomi']);
    expect(plan.risks.map(({ id, area }) => [id, area])).toEqual([
      ['risk-1', 'hr'],
      ['risk-2', 'ekonomi'],
    ]);
    expect(plan.actions.at(-1)).toMatchObject({ id: 'atgard-2', risk: 'risk-2', text: 'Ny atgard-2', steps: [], rhythm: null });
    await restoredByUndo(store, before);
  });

  it('find room between two others however often', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    const names = Array.from({ length: 30 }, (_each, index) => `ny-${index}`);
    okOf(await store.commit(create('action', 'sist', { parent: 'risk-1', after: 'atgard-1' })));
    for (const id of names) okOf(await store.commit(create('action', id, { parent: 'risk-1', after: 'atgard-1' })));
    expect((await planOf(store)).actions.map(({ id }) => id)).toEqual(['atgard-1', ...names.toReversed(), 'sist']);
  });

  it('are moved with what stands under them, to another area too', async () => {
    const store = await storeWith(yearOfThreeOccasions());
    okOf(await store.commit(create('area', 'ekonomi', { parent: null, after: 'hr' })));
    const before = allRows(store.file);
    okOf(await store.commit(move('risk', 'risk-1', { parent: 'ekonomi', after: null })));
    expect(okOf(await store.undoState()).undo).toBe('flytt av risken ”Risk för ohälsa.”');
    const plan = await planOf(store);
    expect(plan.risks).toMatchObject([{ id: 'risk-1', area: 'ekonomi' }]);
    expect(plan.actions).toMatchObject([{ id: 'atgard-1', risk: 'risk-1' }]);
    expect(okOf(await store.commit(move('risk', 'risk-1', { parent: 'ekonomi', after: null }))).parts).toEqual([]);
    await restoredByUndo(store, before);
  });

  it('are removed with what has been said of them, and undo brings all of it back', async () => {
    const store = await storeWith(unticked());
    const before = allRows(store.file);
    expect(okOf(await store.commit({ type: 'plan.remove', thing: 'area', id: 'hr' })).undo.undo).toBe(
      'borttagning av området ”HR” och 2 rader under',
    );
    expect(okOf(await store.control('helar'))).toMatchObject({
      plan: { areas: [], risks: [], actions: [] },
      followUps: [],
      answers: [],
    });
    await restoredByUndo(store, before);
  });

  it('stay when a locked occasion speaks of them', async () => {
    const store = await storeWith(unticked());
    okOf(await store.commit({ type: 'occasion.set', occasion: 'helar', field: 'state', value: 'locked' }));
    const before = allRows(store.file);
    expect(errorOf(await store.commit({ type: 'plan.remove', thing: 'risk', id: 'risk-1' })).kind).toBe('locked');
    expect(allRows(store.file)).toEqual(before);
  });

  it.each([
    [create('area', 'hr', { parent: null, after: null }), 'conflict', 'id'],
    [create('area', 'ny', { parent: 'hr', after: null }), 'invalid-input', 'parent'],
    [create('risk', 'ny', { parent: null, after: null }), 'not-found', 'parent'],
    [create('risk', 'ny', { parent: 'risk-1', after: null }), 'not-found', 'parent'],
    [create('action', 'ny', { parent: 'risk-1', after: 'risk-1' }), 'not-found', 'after'],
    [move('action', 'finns-inte', { parent: 'risk-1', after: null }), 'not-found', 'id'],
  ] as const)('are refused where they do not fit: %j', async (command, kind, field) => {
    const store = await storeWith(yearOfThreeOccasions());
    const before = allRows(store.file);
    expect(errorOf(await store.commit(command))).toMatchObject({ kind, field });
    expect(allRows(store.file)).toEqual(before);
  });
});
