import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import { type ControlInput, checkControl } from '../../../shared/control/checks/check-control.ts';
import type { ControlPlan } from '../../../shared/control/control.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { exampleYear } from '../../e2e/views/window.ts';
import { sampleYear } from '../../support/sample-year.ts';

const QUESTIONS: ControlInput['questions'] = [
  {
    id: 'effekt',
    text: 'Effekt?',
    about: 'action',
    classes: [
      { id: 'ja', word: 'Ja' },
      { id: 'delvis', word: 'Delvis' },
      { id: 'nej', word: 'Nej' },
    ],
  },
  {
    id: 'nasta',
    text: 'Nästa år?',
    about: 'risk',
    classes: [
      { id: 'ja', word: 'Ja' },
      { id: 'nej', word: 'Nej' },
    ],
  },
];

const PLAN: ControlPlan = {
  areas: [{ id: 'hr', name: 'HR' }],
  risks: [blankRisk({ id: 'r', area: 'hr', text: 'Risken.' })],
  actions: [blankAction({ id: 'a', risk: 'r', text: 'Gör ett.' }), blankAction({ id: 'b', risk: 'r', text: 'Gör två.' })],
};

/** The plan as the year after has it, with last year's risk and actions behind it. */
const NEXT: ControlPlan = {
  areas: PLAN.areas,
  risks: PLAN.risks.map((risk) => ({ ...risk, id: 'r-25', lineage: 'r' })),
  actions: PLAN.actions.map((action) => ({ ...action, id: `${action.id}-25`, risk: 'r-25', lineage: action.id })),
};

function found(said: Partial<ControlInput>): string[] {
  const scales = sampleYear().model.scales;
  const nothing = { plan: PLAN, followUps: [], answers: [], questions: QUESTIONS, scales, next: null };
  return checkControl({ ...nothing, ...said }).map(({ about, action }) => `${about} ${action}`);
}

const commented = (action: string, comment: string, status: string | null = null) => ({
  action,
  status,
  comment: fromParagraphs([comment]),
  ready: false,
});
const answered = (action: string, question: string, of: string) => ({ action, question, class: of, text: null });

describe('the internal control of an occasion', () => {
  it('where nothing has been said has nothing to look at', () => {
    expect(found({})).toEqual([]);
    expect(found({ next: NEXT })).toEqual([]);
  });

  it.each([
    'Under året har inga stickprovskontroller genomförts.',
    'Kontrollen har inte gjorts.',
    'Inga stickprov har tagits.',
    'Kontrollerna genomförs inte längre.',
    'Samordnarna tar inte längre stickprov.',
  ])('says that neither a yes nor a partly fits: %s', (comment) => {
    const followUps = [commented('a', comment)];
    expect(found({ followUps, answers: [answered('a', 'effekt', 'ja')] })).toEqual(['unfit-answer a']);
    expect(found({ followUps, answers: [answered('a', 'effekt', 'delvis')] })).toEqual(['unfit-answer a']);
    expect(found({ followUps, answers: [answered('a', 'effekt', 'nej')] })).toEqual([]);
    expect(found({ followUps })).toEqual([]);
  });

  it.each(['Utbildningarna ställdes in.', 'Webbkursen har skjutits upp till 2025.'])(
    'says that a yes does not fit what was put off: %s',
    (comment) => {
      const followUps = [commented('a', comment)];
      expect(found({ followUps, answers: [answered('a', 'effekt', 'ja')] })).toEqual(['unfit-answer a']);
      expect(found({ followUps, answers: [answered('a', 'effekt', 'delvis')] })).toEqual([]);
    },
  );

  it.each(['Stickprov har genomförts och inga fel hittades.', 'Riskerna har inte besannats.', 'Det görs varje månad.'])(
    'leaves alone what fits: %s',
    (comment) => {
      expect(found({ followUps: [commented('a', comment)], answers: [answered('a', 'effekt', 'ja')] })).toEqual([]);
    },
  );

  it('says which actions have the same comment, but not that all that are empty do', () => {
    const followUps = [commented('a', 'Lika  text.'), commented('b', 'Lika text.')];
    expect(found({ followUps })).toEqual(['same-comment b']);
    expect(found({ followUps: [commented('a', ' '), commented('b', ' ')] })).toEqual([]);
  });

  it('says where actions of one risk answer for the risk differently', () => {
    expect(found({ answers: [answered('a', 'nasta', 'ja'), answered('b', 'nasta', 'nej')] })).toEqual(['disagreeing b']);
    expect(found({ answers: [answered('a', 'nasta', 'ja'), answered('b', 'nasta', 'ja')] })).toEqual([]);
    // Of the action itself they may of course answer differently.
    expect(found({ answers: [answered('a', 'effekt', 'ja'), answered('b', 'effekt', 'nej')] })).toEqual([]);
  });

  it('says where a risk was to go and an action was finished, and the next plan has them', () => {
    const answers = [answered('a', 'nasta', 'nej')];
    expect(found({ answers, next: NEXT })).toEqual(['dropped-but-planned a']);
    expect(found({ answers, next: { ...NEXT, risks: [] } })).toEqual([]);
    const followUps = [commented('b', 'Klart.', 'avslutad')];
    expect(found({ followUps, next: NEXT })).toEqual(['done-but-planned b']);
    expect(found({ followUps, next: { ...NEXT, actions: [] } })).toEqual([]);
  });

  it('of the example year has a few places to look at, each in whole Swedish sentences', () => {
    const { model, control: plan, occasions } = exampleYear();
    const said = occasions.find(({ kind }) => kind === 'annual')?.control;
    const input = {
      plan,
      followUps: [],
      answers: [],
      questions: model.controlQuestions,
      scales: model.scales,
      next: null,
      ...said,
    };
    const findings = checkControl(input);
    expect(findings.map(({ action }) => action)).toEqual(['atgard-2-2-1', 'atgard-2-5-2', 'atgard-8-1-1']);
    for (const { sentence } of findings) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });
});
