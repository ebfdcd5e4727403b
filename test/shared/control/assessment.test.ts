import { describe, expect, it } from 'vitest';
import { type AssessmentData, assessmentFacts, basisOf, changedSince } from '../../../shared/control/assessment/facts.ts';
import { type AssessmentNames, assessmentText } from '../../../shared/control/assessment/sentences.ts';
import { blankRisk } from '../../../shared/control/blank-plan.ts';
import { type AssessedPoint, AssessmentBasis, type ControlAssessment, REQUIREMENTS } from '../../../shared/control/control.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { sampleYear } from '../../support/sample-year.ts';

const BOARD: AssessmentNames = {
  organisation: {
    kind: 'board',
    name: { short: 'KN', definite: 'Kulturnämnden', genitive: 'Kulturnämndens', heading: 'Kulturnämnden' },
  },
  words: {},
};

const point = (name: AssessedPoint['point'], answer: AssessedPoint['answer'], comment: string | null = null): AssessedPoint => ({
  point: name,
  answer,
  comment,
});
const ALL_YES = (['integrated', ...REQUIREMENTS, 'documented', 'designed', 'applied'] as const).map((name) => point(name, 'yes'));

function written(assessment: Partial<ControlAssessment>, names = BOARD): string {
  return toPlainText(assessmentText({ verdict: null, text: null, ...assessment }, names));
}

describe('the text of the assessment', () => {
  it('is in the board’s name where all is as it should be', () => {
    expect(written({ points: ALL_YES, verdict: 'sufficient' }).split('\n')).toEqual([
      'Arbetet med intern styrning och kontroll är en del av hur verksamheten inom kulturnämndens område planeras, genomförs, följs upp och förbättras. Det bidrar till att verksamheten är ändamålsenlig och laglig, så som kraven a–e anger. Arbetet är dokumenterat enligt riktlinjen för intern styrning och kontroll.',
      'Arbetssättet är ändamålsenligt utformat, och det som har beslutats har tillämpats. Kulturnämnden bedömer därmed att den interna styrningen och kontrollen är tillräcklig.',
    ]);
  });

  it('is in nobody’s name where the year says so, with the guideline’s own name', () => {
    const words = { assessmentVoice: 'impersonal', guideline: 'Riktlinje 4' } as const;
    const text = written({ points: ALL_YES, verdict: 'sufficient' }, { ...BOARD, words });
    expect(text).toContain('inom kulturnämndens ansvarsområde');
    expect(text).toContain('dokumenterat enligt Riktlinje 4.');
    expect(text).toContain('Därmed bedöms den interna styrningen och kontrollen vara tillräcklig.');
  });

  it('says which requirements are not met, each with its reason', () => {
    const points = [point('a', 'yes'), point('b', 'no', 'Underskottet är 40 mnkr'), point('c', 'yes'), point('e', 'partly')];
    expect(written({ points })).toBe(
      'Kraven a och c bedöms vara uppfyllda. Krav b bedöms inte vara uppfyllt. Underskottet är 40 mnkr. Krav e bedöms vara delvis uppfyllt.',
    );
    expect(written({ points: [point('d', 'yes')] })).toBe('Krav d bedöms vara uppfyllt.');
  });

  it('gives the reason for the verdict after it', () => {
    const points = [point('designed', 'yes'), point('applied', 'partly'), point('overall', null, 'Två kontroller ställdes in.')];
    expect(written({ points, verdict: 'flawed' })).toBe(
      'Arbetssättet är ändamålsenligt utformat. Det beslutade arbetssättet har delvis tillämpats. Kulturnämnden bedömer därmed att den interna styrningen och kontrollen är tillräcklig, men att det finns brister. Två kontroller ställdes in.',
    );
  });

  it('is none before anything has been answered, and keeps a region’s name', () => {
    expect(assessmentText({ verdict: null, text: null }, BOARD)).toBeNull();
    const name = { short: 'RX', definite: 'Region X', genitive: 'Region X', heading: 'Region X' };
    const region = { ...BOARD, organisation: { kind: 'region', name } as const };
    expect(written({ points: [point('integrated', 'yes')] }, region)).toContain('inom Region X område');
  });
});

describe('what the year says of the requirements', () => {
  const { model, items, control: plan, occasions } = sampleYear();
  const annual = occasions.find(({ kind }) => kind === 'annual');
  if (annual === undefined) throw new Error('the sample has no annual occasion');
  const { followUps, tables: cells, control } = annual;
  const data: AssessmentData = {
    model,
    items,
    followUps,
    cells,
    plan: { ...plan, risks: plan.risks.map((risk) => ({ ...risk, requirements: ['c'] })) },
    said: control.followUps,
    answers: control.answers,
    riskAnswers: control.riskAnswers,
    ticks: new Map([['atgard-1', [{ day: '2024-02-01', deviates: true }]]]),
  };
  const linesOf = (about: string, from = data) => assessmentFacts(from).find((one) => one.about === about)?.lines ?? [];

  it('is told with the risks, the statuses, the answers and the ticks', () => {
    expect(linesOf('c')[0]).toMatch(/^1 risk, 1 åtgärd: 1 /);
    expect(linesOf('c').at(-1)).toBe('Avprickad 1 gång, en gång med avvikelse.');
    expect(linesOf('d')).toEqual(['Ingen risk i planen hotar kravet.']);
  });

  it('has the goals’ colours for a and the budget for b', () => {
    expect(linesOf('a')[0]).toMatch(/^.+: \d+ (grön|gul|röd|utan färg)/);
    expect(linesOf('b').some((line) => line.includes('avvikelse mot budget'))).toBe(
      model.tables.some(
        ({ columns, rows }) =>
          columns.some(({ heading }) => /budgetavvikelse/i.test(heading)) && rows.some(({ kind }) => kind === 'total'),
      ),
    );
  });

  it('counts the risks without a requirement for the whole', () => {
    const bare = { ...data, plan: { ...plan, risks: [blankRisk({ id: 'x', area: 'hr', text: 'X.' })], actions: [] } };
    expect(linesOf('all', bare).at(-1)).toBe('En risk har inget krav angivet.');
  });

  it('is remembered, so that what has changed since can be told', () => {
    const basis = basisOf(assessmentFacts(data));
    expect(AssessmentBasis.safeParse(basis).success).toBe(true);
    expect(changedSince(basis, assessmentFacts(data))).toEqual([]);
    expect(changedSince(basis, assessmentFacts({ ...data, ticks: new Map() }))).toEqual(['c', 'all']);
  });
});
