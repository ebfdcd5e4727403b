import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/index.ts';
import type { Command } from '../../shared/api/commands.ts';
import { blankPortfolioRisk, newestAssessment, type PortfolioRisk } from '../../shared/control/portfolio.ts';
import type { Year } from '../../shared/model/year.ts';
import { allRows } from '../support/raw-store.ts';
import { sampleYear } from '../support/sample-year.ts';
import { errorOf, okOf, storeWith } from '../support/store.ts';

const YEAR = 'namnd-2024';
const RISK = 'risk-ohalsa';

const portfolioOf = async (store: Store): Promise<readonly PortfolioRisk[]> => okOf(await store.risks('helar')).portfolio;
const riskOf = async (store: Store, id = RISK) => (await portfolioOf(store)).find((risk) => risk.id === id);

/** The sample year with a plan that is not decided and whose risk is no snapshot. */
function looseYear(): Year {
  const year = sampleYear();
  const { risks, actions } = year.control;
  return {
    ...year,
    decision: null,
    portfolio: [],
    control: {
      ...year.control,
      risks: risks.map((risk) => ({ ...risk, portfolio: null })),
      actions: actions.map((action) => ({ ...action, portfolio: null })),
    },
  };
}

const onRisk = { type: 'portfolio.set', risk: RISK } as const;
const SETS: readonly (readonly [Extract<Command, { type: 'portfolio.set' }>, string])[] = [
  [{ ...onRisk, field: 'text', value: 'Risk för olyckor.' }, 'text för risken ”Risk för ohälsa.” i riskbilden'],
  [{ ...onRisk, field: 'area', value: 'Arbetsmiljö' }, 'område för risken ”Risk för ohälsa.” i riskbilden'],
  [{ ...onRisk, field: 'regionWide', value: false }, 'regionövergripande eller inte för risken ”Risk för ohälsa.” i riskbilden'],
  [{ ...onRisk, field: 'requirements', value: ['e'] }, 'krav som risken ”Risk för ohälsa.” i riskbilden hotar'],
  [{ ...onRisk, field: 'source', value: null }, 'källa till risken ”Risk för ohälsa.” i riskbilden'],
  [{ ...onRisk, field: 'owner', value: 'Chefen' }, 'ägare av risken ”Risk för ohälsa.” i riskbilden'],
  [
    { ...onRisk, field: 'actions', value: [{ id: 'ny', text: 'Gör nytt.', kind: null, region: null }] },
    'stående åtgärder mot risken ”Risk för ohälsa.” i riskbilden',
  ],
];

describe('a risk of the portfolio', () => {
  it.each(SETS)('has each field set, told in words and taken back: %j', async (command, words) => {
    const store = await storeWith(sampleYear());
    const before = allRows(store.file);
    expect(okOf(await store.commit(command)).undo.undo).toBe(words);
    expect((await riskOf(store))?.[command.field]).toEqual(command.value);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('is made last and is the organisation’s in every year', async () => {
    const store = await storeWith(sampleYear());
    const risk = blankPortfolioRisk({ id: 'ny', area: 'Ekonomi', text: 'Risken att.' });
    expect(okOf(await store.commit({ type: 'portfolio.put', year: YEAR, risk })).undo.undo).toBe(
      'ny risk i riskbilden: ”Risken att.”',
    );
    expect((await portfolioOf(store)).map(({ id }) => id)).toEqual([RISK, 'ny']);
    okOf(await store.commit({ type: 'year.roll', from: YEAR, id: 'namnd-2025', drop: [] }));
    expect(okOf(await store.readYear('namnd-2025')).portfolio).toEqual(okOf(await store.readYear(YEAR)).portfolio);
    expect(okOf(await store.verify()).problems).toEqual([]);
  });

  it('is closed with a reason only, and opened again', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit({ type: 'portfolio.status', risk: RISK, status: 'active', reason: null }));
    expect(await riskOf(store)).toMatchObject({ status: 'active', statusReason: null });
    const close = { type: 'portfolio.status', risk: RISK, status: 'closed' } as const;
    expect(errorOf(await store.commit({ ...close, reason: ' ' })).message).toBe('Skriv ett skäl till att risken avslutas.');
    okOf(await store.commit({ ...close, reason: 'Upphörd.' }));
    expect(await riskOf(store)).toMatchObject({ status: 'closed', statusReason: 'Upphörd.' });
  });

  it('stays while a plan has it, and goes with its assessments when none has', async () => {
    const store = await storeWith(sampleYear());
    const remove = { type: 'portfolio.remove', risk: RISK } as const;
    expect(errorOf(await store.commit(remove)).message).toBe(
      'Risken finns i planen för 2024 och kan inte tas bort ur riskbilden. Avsluta den i stället.',
    );
    okOf(await store.commit({ type: 'risk.set', risk: 'risk-1', field: 'portfolio', value: null }));
    const before = allRows(store.file);
    okOf(await store.commit(remove));
    expect(await portfolioOf(store)).toEqual([]);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('is judged again and again, and the latest day counts', async () => {
    const store = await storeWith(sampleYear());
    const assessment = {
      id: 'nu',
      date: '2024-10-16',
      person: 'Kim Berg',
      probability: 'trolig',
      consequence: 'allvarlig',
      note: '',
    };
    const assess = { type: 'risk.assess', year: YEAR, risk: RISK, assessment } as const;
    expect(okOf(await store.commit(assess)).undo.undo).toBe('bedömning av risken ”Risk för ohälsa.”');
    const late = { ...assess, assessment: { ...assessment, id: 'sent', date: '2024-01-02' } };
    okOf(await store.commit(late));
    const risk = await riskOf(store);
    expect(risk?.assessments.map(({ id }) => id)).toEqual(['hosten-2023', 'nu', 'sent']);
    expect(newestAssessment(risk?.assessments ?? [])).toMatchObject({ id: 'nu', note: null });
    expect(errorOf(await store.commit(late)).kind).toBe('conflict');
    const unknown = { ...assess, assessment: { ...assessment, id: 'fel', probability: 'kanske' } };
    expect(errorOf(await store.commit(unknown)).message).toBe(
      'Årets modell har inte nivån i skalan för sannolikhet. Ange en av trolig.',
    );
  });

  it('keeps the levels that it has been judged by in the year’s scales', async () => {
    const store = await storeWith(sampleYear());
    const scales = sampleYear().model.scales.filter(({ use }) => use !== 'probability');
    const error = errorOf(await store.commit({ type: 'model.set', year: YEAR, field: 'scales', value: scales }));
    expect(error).toMatchObject({ kind: 'conflict' });
    expect(error.message).toContain('Risk för ohälsa.');
  });

  it('is found by its words', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit({ ...onRisk, field: 'text', value: 'Risk för driftstopp.' }));
    expect(okOf(await store.search('driftst', 10))).toMatchObject([
      { place: { view: 'control', id: '@risk-ohalsa' }, title: 'Risk för driftstopp.', what: 'portfolio' },
    ]);
  });
});

describe('the plan and the portfolio', () => {
  it('are linked by gathering the plan’s risks with their actions, once', async () => {
    const store = await storeWith(looseYear());
    const before = allRows(store.file);
    const gather = { type: 'portfolio.gather', year: YEAR } as const;
    okOf(await store.commit(gather));
    expect(await portfolioOf(store)).toMatchObject([
      { id: 'risk-1', area: 'HR', text: 'Risk för ohälsa.', regionWide: true, actions: [{ id: 'atgard-1', kind: 'control' }] },
    ]);
    const { plan } = okOf(await store.control('helar'));
    expect([plan.risks[0]?.portfolio, plan.actions[0]?.portfolio]).toEqual(['risk-1', 'atgard-1']);
    expect(errorOf(await store.commit(gather)).message).toBe('Alla risker i planen finns redan i riskbilden.');
    expect(okOf(await store.verify()).problems).toEqual([]);
    okOf(await store.undo());
    expect(allRows(store.file)).toEqual(before);
  });

  it('make a snapshot of a chosen risk in the area of its name, with its actions', async () => {
    const store = await storeWith(looseYear());
    const risk = {
      ...blankPortfolioRisk({ id: 'ny', area: 'Ekonomi', text: 'Risken att.' }),
      owner: 'Chefen',
      actions: [{ id: 'a', text: 'Gör det.', kind: 'control' as const, region: { action: 'r', text: 'Gör det.' } }],
    };
    okOf(await store.commit({ type: 'portfolio.put', year: YEAR, risk }));
    const choose = { type: 'plan.choose', year: YEAR, choices: [{ portfolio: 'ny', id: 'vald' }] } satisfies Command;
    okOf(await store.commit(choose));
    const { plan } = okOf(await store.control('helar'));
    expect(plan.areas.map(({ name }) => name)).toEqual(['HR', 'Ekonomi']);
    expect(plan.risks.at(-1)).toMatchObject({ id: 'vald', text: 'Risken att.', owner: 'Chefen', portfolio: 'ny' });
    expect(plan.actions.at(-1)).toMatchObject({ risk: 'vald', text: 'Gör det.', regionWide: true, portfolio: 'a' });
    expect(errorOf(await store.commit(choose)).message).toBe('Risken ”Risken att.” finns redan i planen.');
    okOf(await store.commit({ type: 'portfolio.set', risk: 'ny', field: 'text', value: 'Nya ord.' }));
    expect(okOf(await store.control('helar')).plan.risks.at(-1)?.text).toBe('Risken att.');
  });

  it('refuse a closed risk', async () => {
    const store = await storeWith(sampleYear());
    const choose = { type: 'plan.choose', year: YEAR, choices: [{ portfolio: RISK, id: 'vald' }] } satisfies Command;
    expect(errorOf(await store.commit(choose)).message).toContain('är avslutad i riskbilden');
  });

  it('leave a risk with a reason out of the next year, and keep the reason', async () => {
    const store = await storeWith(sampleYear());
    okOf(await store.commit({ type: 'risk.set', risk: 'risk-1', field: 'dropped', value: 'Ingår i arbetsmiljöplanen.' }));
    okOf(await store.commit({ type: 'year.roll', from: YEAR, id: 'namnd-2025', drop: [] }));
    const next = okOf(await store.readYear('namnd-2025'));
    expect(next.control.areas).toHaveLength(1);
    expect([next.control.risks, next.control.actions, next.decision]).toEqual([[], [], null]);
    expect(okOf(await store.control('helar')).plan.risks[0]?.dropped).toBe('Ingår i arbetsmiljöplanen.');
  });
});
