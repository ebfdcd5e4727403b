import { describe, expect, it } from 'vitest';
import { assessmentText } from '../../../shared/control/assessment/sentences.ts';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import { type ControlAssessment, REQUIREMENTS } from '../../../shared/control/control.ts';
import type { Year } from '../../../shared/model/year.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { blocksOf, outline, tableIn, words } from './layout-of.ts';

const PLAN: Year['control'] = {
  areas: [{ id: 'juridik', name: 'Juridik' }],
  risks: [blankRisk({ id: 'r1', area: 'juridik', text: 'Risk för sena svar.' })],
  actions: [
    { ...blankAction({ id: 'a1', risk: 'r1', text: 'Bevaka svarstiderna.' }), regionWide: true },
    blankAction({ id: 'a2', risk: 'r1', text: 'Utse ersättare.' }),
  ],
};

const FORM: ControlAssessment = {
  verdict: 'sufficient',
  text: null,
  points: (['integrated', ...REQUIREMENTS, 'documented', 'designed', 'applied'] as const).map((point) => ({
    point,
    answer: 'yes',
    comment: null,
  })),
};

const STATUSES: Year['model']['scales'][number]['values'] = [
  { id: 'avslutad', word: 'Avslutad', meaning: 'åtgärden är avslutad', symbol: 'check', tone: 'good' },
  { id: 'ej', word: 'Ej genomförd', meaning: 'åtgärden har inte genomförts', symbol: 'cross', tone: 'bad' },
];

/** A year as the one of 2022: two statuses, no questions, and nobody named in the assessment. */
function as2022(year: Year): Year {
  const scales = year.model.scales.map((scale) => (scale.use === 'control-status' ? { ...scale, values: STATUSES } : scale));
  const model = {
    ...year.model,
    scales,
    controlQuestions: [],
    words: { ...year.model.words, assessmentVoice: 'impersonal' as const },
  };
  const [organisation] = year.organisations.filter(({ id }) => id === model.organisation);
  if (organisation === undefined) throw new Error('a year without its organisation');
  const text = assessmentText(FORM, { organisation, words: model.words });
  const followUps = PLAN.actions.map(({ id }) => ({
    action: id,
    status: 'avslutad',
    comment: fromParagraphs(['Klart.']),
    ready: true,
  }));
  const assessment = { ...FORM, text, basis: [{ about: 'all' as const, digits: '1' }] };
  const occasions = year.occasions.map((occasion) => ({
    ...occasion,
    control: { followUps, answers: [], riskAnswers: [], assessment },
  }));
  return { ...year, model, control: PLAN, occasions };
}

describe('the chapter of a year like 2022', () => {
  const scale = (year: Year) => year.model.scales.find(({ use }) => use === 'control-status')?.id ?? '';
  const blocks = blocksOf([{ type: 'requirements' }, { type: 'control' }, { type: 'assessment' }], as2022);

  it('has the requirements first, then area, risk, and a table of status and action', () => {
    expect(outline(blocks).filter((line) => !line.startsWith('text'))).toEqual([
      'label: Intern styrning',
      'label: Intern kontroll',
      'area: Juridik',
      'risk: Risk för sena svar.',
      'table: Åtgärder för risken: Risk för sena svar.',
    ]);
    const table = tableIn(blocks);
    expect(words(table.headerRows[0])).toEqual(['Status', 'Åtgärd']);
    expect(table.rows.map(words)).toEqual([
      ['Avslutad', 'Regionövergripande åtgärd: Bevaka svarstiderna.'],
      ['Kommentar | Klart.'],
      ['Avslutad', 'Utse ersättare.'],
      ['Kommentar | Klart.'],
    ]);
  });

  it('explains two statuses', () => {
    const legend = blocksOf([{ type: 'legend', scales: [scale(as2022(sampleYear()))] }], as2022);
    const values = legend.flatMap((block) => (block.type === 'legend' ? block.values.map(({ word }) => word) : []));
    expect(values).toEqual(['Avslutad', 'Ej genomförd']);
  });

  it('ends with the text that the answers wrote, and no verdict beside it', () => {
    const said = JSON.stringify(blocks.slice(-1));
    expect(said).toContain('Därmed bedöms den interna styrningen och kontrollen vara tillräcklig.');
    expect(JSON.stringify(blocks)).not.toContain('bedömning är att');
  });
});
