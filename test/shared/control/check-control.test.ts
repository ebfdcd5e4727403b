import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import { checkControl } from '../../../shared/control/checks/check-control.ts';
import type { ControlInput } from '../../../shared/control/checks/input.ts';
import type { ControlPlan } from '../../../shared/control/control.ts';
import { gatherAnswers } from '../../../shared/control/risk-answer.ts';
import { FindingKey } from '../../../shared/figures/check/finding-key.ts';
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

function checked(said: Partial<ControlInput>) {
  const { scales } = sampleYear().model;
  const nothing = { plan: PLAN, followUps: [], questions: QUESTIONS, scales, ticked: new Set<string>(), next: null };
  const answers = gatherAnswers(PLAN, QUESTIONS, said.answers ?? [], []);
  return checkControl({ year: 2024, kind: 'annual', ...nothing, ...said, ...answers });
}

/** What is wrong. */
function found(said: Partial<ControlInput>): string[] {
  return checked(said)
    .filter(({ weight }) => weight === 'warning')
    .map(({ about, action }) => `${about} ${action}`);
}

/** What is lacking. */
function unanswered(said: Partial<ControlInput>): string[] {
  return checked(said)
    .filter(({ weight }) => weight === 'note')
    .map(({ action, column }) => `${action} ${column}`);
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

  it.each(['Utbildningarna ställdes in.', 'Webbkursen har skjutits upp till 2025.', 'Kursen är framflyttad till 2025.'])(
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

  it('says that an action whose comment says that it is finished is planned again', () => {
    const followUps = [commented('b', 'Arbetet med rutinen har slutförts under året.')];
    expect(found({ followUps, next: NEXT })).toEqual(['done-but-planned b']);
    expect(found({ followUps: [commented('b', 'Rutinen är nu avslutad.')], next: NEXT })).toEqual(['done-but-planned b']);
    expect(found({ followUps: [commented('b', 'Arbetet fortsätter.')], next: NEXT })).toEqual([]);
  });

  it('says at the year’s end that what is finished has not been ticked once, where something is', () => {
    const followUps = [commented('a', 'Klart.', 'avslutad')];
    const rhythm = { every: 'month', from: null, to: null } as const;
    const monthly = { ...PLAN, actions: PLAN.actions.map((action) => ({ ...action, rhythm })) };
    expect(found({ followUps })).toEqual([]);
    expect(found({ followUps, plan: monthly })).toEqual(['no-ticks a']);
    expect(found({ followUps, plan: monthly, kind: 'interim' })).toEqual([]);
    expect(found({ followUps, ticked: new Set(['b']) })).toEqual(['no-ticks a']);
    expect(found({ followUps, plan: monthly, ticked: new Set(['a']) })).toEqual([]);
  });

  it('says that an answer’s own words do not fit the comment', () => {
    const answers = [{ action: 'a', question: 'effekt', class: null, text: 'Utbildningar har inte erbjudits under året.' }];
    expect(found({ followUps: [commented('a', 'Utbildningar erbjuds varje termin.')], answers })).toEqual(['against-comment a']);
    expect(found({ followUps: [commented('a', 'Utbildningar har inte erbjudits.')], answers })).toEqual([]);
    const nay = answers.map((answer) => ({ ...answer, class: 'nej' }));
    expect(found({ followUps: [commented('a', 'Utbildningar erbjuds varje termin.')], answers: nay })).toEqual([]);
  });

  it('says that a comment says two things at once', () => {
    expect(found({ followUps: [commented('a', 'Riskerna har inte besannats. Svårigheter kvarstår.')] })).toEqual(['two-ways a']);
    expect(found({ followUps: [commented('a', 'Svårigheter kvarstår.')] })).toEqual([]);
  });

  it('says which sentence stands in another action of the risk but for a word', () => {
    const followUps = [
      commented('a', 'Det har under året varit svårt att hinna med alla beställningar i tid.'),
      commented('b', 'Kontrollen togs bort. Det har under året varit svårt att hinna med alla fakturor i tid.'),
    ];
    expect(found({ followUps })).toEqual(['twin-sentence b']);
    const [twin] = checked({ followUps }).filter(({ about }) => about === 'twin-sentence');
    expect(twin?.sentence).toContain('”fakturor” i stället för ”beställningar”');
  });

  it('says that a text looks forward to what has been, at year-end also to the year itself', () => {
    const followUps = [commented('a', 'Stickprov behöver tas även under år 2024.')];
    expect(found({ followUps })).toEqual(['looks-back a']);
    expect(found({ followUps, kind: 'interim' })).toEqual([]);
    expect(found({ followUps: [commented('a', 'Punkten kommer att tas bort från och med 2023.')], kind: 'interim' })).toEqual([
      'looks-back a',
    ]);
    expect(found({ followUps: [commented('a', 'Arbetet ska fortsätta under 2025. Det pågick under 2024.')] })).toEqual([]);
  });

  it('says which questions wait for an answer, one about the risk once for all of its actions', () => {
    const followUps = [commented('a', 'Klart.'), commented('b', 'Också klart.')];
    expect(unanswered({ followUps })).toEqual(['a effekt', 'a nasta', 'b effekt']);
    expect(unanswered({ followUps, answers: [answered('b', 'nasta', 'ja'), answered('a', 'effekt', 'nej')] })).toEqual([
      'b effekt',
    ]);
    expect(unanswered({ followUps: [{ ...commented('a', ' ') }] })).toEqual([]);
  });

  it('has a key that lasts as long as the words do', () => {
    const key = (comment: string) => {
      const findings = checked({ followUps: [commented('a', comment), commented('b', comment)] });
      return findings.find(({ about }) => about === 'same-comment')?.key;
    };
    expect(key('Lika text.')).toBe(key('Lika  text.'));
    expect(key('Lika text.')).not.toBe(key('Lika texter.'));
    expect(FindingKey.safeParse(key('Lika text.')).success).toBe(true);
  });

  it('of the example year has a few places to look at, each in whole Swedish sentences', () => {
    const { model, control: plan, occasions, ticks } = exampleYear();
    const said = occasions.find(({ kind }) => kind === 'annual')?.control;
    const input = {
      year: model.year,
      kind: 'annual' as const,
      plan,
      followUps: [],
      answers: [],
      riskAnswers: [],
      questions: model.controlQuestions,
      scales: model.scales,
      ticked: new Set(ticks.filter(({ withdrawn }) => withdrawn === null).map(({ action }) => action)),
      next: null,
      ...said,
    };
    const findings = checkControl(input).filter(({ weight }) => weight === 'warning');
    expect(findings.map(({ action }) => action)).toEqual(['atgard-2-2-1', 'atgard-2-5-2', 'atgard-8-1-1']);
    for (const { sentence } of findings) expect(sentence).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });
});
