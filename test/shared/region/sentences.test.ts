import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../shared/model/occasion.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import type { GoalCell, GoalRow, GoalsAcross } from '../../../shared/region/goals.ts';
import { goalSentences, worstSentence } from '../../../shared/region/sentences.ts';
import { neuterCount } from '../../../shared/text/number-words.ts';
import { sampleYear } from '../../support/sample-year.ts';

const value = (id: string, tone: ScaleValue['tone'], meaning: string): ScaleValue => ({
  id,
  word: id,
  meaning,
  symbol: 'circle',
  tone,
});
const GREEN = value('gron', 'good', 'uppnå målnivån');
const YELLOW = value('gul', 'middle', 'mindre avvikelse');
const RED = value('rod', 'bad', 'större negativ avvikelse från målnivån');
const COLOURS = [GREEN, YELLOW, RED];

const board = (id: string): Organisation => ({
  id,
  parent: null,
  kind: 'board',
  name: { short: id, definite: `${id}nämnden`, genitive: `${id}nämndens`, heading: `${id}nämnd` },
});
const BOARDS = [board('Kultur'), board('Trafik'), board('Service')];

/** Goals of these colours, each reported by the first so many boards. */
function across(owns: readonly (ScaleValue | null)[], reporting = 0): GoalsAcross {
  const rows = owns.map((own, index): GoalRow => {
    const cells = BOARDS.map(({ id }, place): GoalCell => {
      const goal = place < reporting ? { name: '', colour: null, arrow: null, comment: null, proposed: null } : null;
      return { board: id, isAssigned: false, goal, differs: false };
    });
    const title = `Titel ${index + 1}.`;
    const label = `Effektmål ${index + 1}`;
    return { item: `m${index + 1}`, name: `${label}. ${title}`, title, label, own, cells, counts: [] };
  });
  return { kind: { singular: 'Effektmål', plural: 'Effektmål' }, colours: COLOURS, rows, boards: [], findings: [] };
}

function told(goals: GoalsAcross, kind: Occasion['kind'] = 'interim') {
  const { model } = sampleYear();
  const scales = model.scales.map((scale) => (scale.use === 'colour' ? { ...scale, values: [...COLOURS] } : scale));
  return goalSentences(goals, { model: { ...model, scales }, occasion: { kind }, boards: BOARDS });
}

const times = <Value>(count: number, one: Value): Value[] => Array.from({ length: count }, () => one);

describe('the sentences about the goals', () => {
  it('count them in words, and name the red ones with number and title', () => {
    const { counts, worst } = told(across([...times(4, GREEN), ...times(5, YELLOW), RED]));
    expect(counts).toBe(
      'Det finns tio effektmål. Nio av dem bedöms uppfyllas vid årets slut, varav fyra fullt ut och fem med en mindre, acceptabel avvikelse från målnivån. Ett av dem bedöms inte uppfyllas vid årets slut.',
    );
    expect(worst).toBe('Större negativ avvikelse från målnivån avser effektmål 10, Titel 10.');
  });

  it.each([
    ['större negativ avvikelse från målnivån', 'Större negativ avvikelse från målnivån avser effektmål 10.'],
    ['större negativ avvikelse från målnivån väntas', 'Större negativ avvikelse från målnivån väntas för effektmål 10.'],
    ['målet är inte uppnått.', 'Målet är inte uppnått: effektmål 10.'],
    ['målet väntas inte nås', 'Målet väntas inte nås: effektmål 10.'],
  ])('name the red ones in whatever words the year has for that: %s', (meaning, words) => {
    expect(worstSentence(meaning, ['effektmål 10'])).toBe(words);
  });

  it.each([
    [[GREEN, GREEN], 'Det finns två effektmål. Alla bedöms uppfyllas vid årets slut, fullt ut.'],
    [[RED], 'Det finns ett effektmål. Det bedöms inte uppfyllas vid årets slut.'],
    [
      [YELLOW, null, null],
      'Det finns tre effektmål. Ett av dem bedöms uppfyllas vid årets slut, med en mindre, acceptabel avvikelse från målnivån. Två av dem är ännu inte bedömda.',
    ],
    [[null], 'Det finns ett effektmål. Det är ännu inte bedömt.'],
    [times(13, GREEN), 'Det finns 13 effektmål. Alla bedöms uppfyllas vid årets slut, fullt ut.'],
  ])('are whole sentences whatever the colours are: %#', (owns, words) => {
    expect(told(across(owns)).counts).toBe(words);
  });

  it('say at the year’s end what came of the goals', () => {
    expect(told(across([GREEN, RED]), 'annual').counts).toBe(
      'Det finns två effektmål. Ett av dem bedöms ha uppfyllts, fullt ut. Ett av dem bedöms inte ha uppfyllts.',
    );
  });

  it('rest the judgement of a goal on the boards’ reports, in the genitive; none on a goal that is not judged', () => {
    expect(told(across([YELLOW, null], 2)).ofGoals).toEqual({
      m1: 'Utifrån indikatorerna och kulturnämndens och trafiknämndens redovisning bedöms målet delvis uppfyllas vid årets slut, med en mindre, acceptabel avvikelse från målnivån.',
    });
    expect(told(across([RED], 0)).ofGoals).toEqual({ m1: 'Utifrån indikatorerna bedöms målet inte uppfyllas vid årets slut.' });
  });

  it('are none where there are no goals', () => {
    expect(told({ kind: null, colours: [], rows: [], boards: [], findings: [] })).toEqual({
      counts: null,
      worst: null,
      ofGoals: {},
    });
  });
});

it('counts are written in words up to twelve', () => {
  expect([0, 1, 2, 12, 13].map(neuterCount)).toEqual(['noll', 'ett', 'två', 'tolv', '13']);
});
