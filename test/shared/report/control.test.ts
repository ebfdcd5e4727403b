import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { ControlAnswer, ControlFollowUp } from '../../../shared/control/control.ts';
import { gatherAnswers } from '../../../shared/control/risk-answer.ts';
import type { Year } from '../../../shared/model/year.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { blocksOf, outline, tableIn, words } from './layout-of.ts';

const QUESTIONS: Year['model']['controlQuestions'] = [
  { id: 'effekt', text: 'Gav det effekt?', about: 'action', classes: [{ id: 'delvis', word: 'Delvis' }] },
  { id: 'nasta', text: 'Ska risken med?', about: 'risk', classes: [{ id: 'ja', word: 'Ja' }] },
];

interface Given {
  readonly plan?: Year['control'];
  readonly followUps?: ControlFollowUp[];
  readonly answers?: ControlAnswer[];
}

function blocks({ plan, followUps = [], answers = [] }: Given) {
  const change = (year: Year): Year => ({
    ...year,
    control: plan ?? year.control,
    // A plan of the test's own has not been decided, so nothing in it has been changed since.
    decision: plan === undefined ? year.decision : null,
    model: { ...year.model, controlQuestions: QUESTIONS },
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      control: { followUps, ...gatherAnswers(year.control, QUESTIONS, answers, []), assessment: null },
    })),
  });
  return blocksOf([{ type: 'control' }], change);
}

const answer = (question: string, given: Partial<ControlAnswer>): ControlAnswer => ({
  action: 'atgard-1',
  question,
  class: null,
  text: null,
  ...given,
});

describe('internal control', () => {
  it('is printed area by area and risk by risk, with what the region has decided marked', () => {
    const plan: Year['control'] = {
      areas: [
        { id: 'hr', name: 'HR' },
        { id: 'tom', name: 'Område utan risker' },
      ],
      risks: [
        { ...blankRisk({ id: 'r1', area: 'hr', text: 'Risk ett.' }), regionWide: true },
        blankRisk({ id: 'r2', area: 'hr', text: 'Risk utan åtgärder.' }),
      ],
      actions: [
        { ...blankAction({ id: 'a1', risk: 'r1', text: 'Gör ett.' }), regionWide: true },
        blankAction({ id: 'a2', risk: 'r1', text: 'Gör två.' }),
      ],
    };
    const found = blocks({ plan });
    expect(outline(found)).toEqual([
      'area: HR',
      'risk: Regionövergripande: Risk ett.',
      'table: Åtgärder för risken: Risk ett.',
      'risk: Risk utan åtgärder.',
      'area: Område utan risker',
    ]);
    expect(tableIn(found).rows.map(words)).toEqual([
      ['', 'Regionövergripande åtgärd: Gör ett.'],
      ['', 'Gör två.'],
    ]);
  });

  it('has status and action, then comment and answers in a row over both columns', () => {
    const table = tableIn(
      blocks({
        followUps: [{ action: 'atgard-1', status: 'avslutad', comment: fromParagraphs(['Klart i maj.']), ready: true }],
        answers: [answer('nasta', { class: 'ja' }), answer('effekt', { class: 'delvis', text: 'Ja, delvis.' })],
      }),
    );
    expect(words(table.headerRows[0])).toEqual(['Status', 'Åtgärd']);
    expect(table.rows.map((row) => [row.kind, ...words(row)])).toEqual([
      ['item', 'Avslutad', 'Regionövergripande åtgärd: Följ upp arbetsmiljön.'],
      ['comment', 'Kommentar | Klart i maj. | Gav det effekt? Ja, delvis. | Ska risken med? Ja.'],
    ]);
    expect(table.rows[1]?.cells[0]?.columnSpan).toBe(2);
  });

  it('prints answers without a comment, and no row when there is neither', () => {
    const [, row] = tableIn(blocks({ answers: [answer('effekt', { class: 'delvis' }), answer('nasta', {})] })).rows;
    expect(words(row)).toEqual(['Gav det effekt? Delvis.']);
    expect(tableIn(blocks({})).rows).toHaveLength(1);
  });
});
