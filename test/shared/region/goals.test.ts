import { describe, expect, it } from 'vitest';
import { READY_TABLES } from '../../../shared/figures/catalogue/catalogue.ts';
import { proposedColours } from '../../../shared/measure/proposed-colour.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import { type GoalYear, goalsAcross } from '../../../shared/region/goals.ts';
import { fromParagraphs } from '../../../shared/text/plain-text.ts';
import { followUp, planItem, sampleYear } from '../../support/sample-year.ts';

const value = (id: string, word: string, tone: ScaleValue['tone']): ScaleValue => ({
  id,
  word,
  meaning: word,
  symbol: 'circle',
  tone,
});
const COLOURS = [value('gron', 'Grön', 'good'), value('gul', 'Gul', 'middle'), value('rod', 'Röd', 'bad')];

interface Goal {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly colour?: string | null;
  readonly boards?: string[];
}

/** A year with these goals and the colours that are said of them. */
function yearOf(goals: readonly Goal[], values = COLOURS): GoalYear {
  const { model } = sampleYear();
  return {
    model: {
      ...model,
      scales: model.scales.map((scale) => (scale.use === 'colour' ? { ...scale, values: [...values] } : scale)),
    },
    items: goals.map(({ id, number, title, boards }) => ({
      ...planItem({ id, kind: 'mal', title, number: { from: number, to: number } }),
      ...(boards === undefined ? {} : { boards }),
    })),
    followUps: goals.flatMap(({ id, colour = null }) =>
      colour === null ? [] : [followUp({ item: id, colour, comment: fromParagraphs([`Om ${id}.`]) })],
    ),
  };
}

const board = (id: string): Organisation => ({
  id,
  parent: null,
  kind: 'board',
  name: { short: id, definite: `${id}nämnden`, genitive: `${id}nämndens`, heading: `${id}nämnd` },
});

const REGION = [
  { id: 'r1', number: 1, title: 'God hälsa.', colour: 'gul', boards: ['A', 'B'] },
  { id: 'r2', number: 2, title: 'Bra vård.', colour: 'gron', boards: ['B'] },
  { id: 'r3', number: 3, title: 'Stark ekonomi.', boards: ['A', 'B', 'C'] },
];

describe('the goals across the boards', () => {
  it('are found by title, else by number, and counted by colour both ways', () => {
    const a = yearOf([
      { id: 'x', number: 7, title: 'god hälsa', colour: 'gron' },
      { id: 'y', number: 3, title: 'Stark ekonomi.', colour: 'rod' },
    ]);
    const b = yearOf([
      { id: 'p', number: 1, title: 'God hälsa.', colour: 'gul' },
      { id: 'q', number: 2, title: 'Vården är bra.', colour: 'gron' },
      { id: 'r', number: 3, title: 'Stark ekonomi.', colour: 'rod' },
    ]);
    const across = goalsAcross(yearOf(REGION), [
      { board: board('A'), year: a },
      { board: board('B'), year: b },
      { board: board('C'), year: null },
    ]);
    expect(across.rows.map(({ cells }) => cells.map(({ goal }) => goal?.colour?.word ?? null))).toEqual([
      ['Grön', 'Gul', null],
      [null, 'Grön', null],
      ['Röd', 'Röd', null],
    ]);
    expect(across.rows.map(({ counts }) => counts)).toEqual([
      [1, 1, 0],
      [1, 0, 0],
      [0, 0, 2],
    ]);
    expect(across.boards).toEqual([
      { board: 'A', counts: [1, 0, 1], goals: 2, assigned: 2, differs: 1 },
      { board: 'B', counts: [1, 1, 1], goals: 3, assigned: 3, differs: 0 },
      { board: 'C', counts: [0, 0, 0], goals: 0, assigned: 1, differs: 0 },
    ]);
    expect(across.rows[0]?.cells.map(({ differs }) => differs)).toEqual([true, false, false]);
    // A board that has not handed in anything is missing, and is told of there; nothing of it fails to fit.
    expect(across.findings.map(({ sentence }) => sentence)).toEqual(['Bnämnden kallar ”Bra vård” för ”Vården är bra”.']);
  });

  it('that do not fit are told of, each in a sentence', () => {
    const a = yearOf([
      { id: 'x', number: 2, title: 'Bra vård.', colour: 'gron' },
      { id: 'y', number: 3, title: 'Stark ekonomi.', colour: null },
      { id: 'z', number: 9, title: 'Något annat.', colour: 'gul' },
    ]);
    const { findings, boards } = goalsAcross(yearOf(REGION), [{ board: board('A'), year: a }]);
    expect(findings.map(({ about, item, sentence }) => [about, item, sentence])).toEqual([
      ['missing', 'r1', 'Anämnden har fått ”God hälsa” men redovisar det inte.'],
      ['unassigned', 'r2', 'Anämnden redovisar ”Bra vård” men har inte fått det.'],
      ['uncoloured', 'r3', 'Anämnden har inte angett någon färg för ”Stark ekonomi”.'],
      ['unknown', null, 'Anämnden redovisar ”Något annat”, som inte finns i regionens plan.'],
    ]);
    expect(boards).toMatchObject([{ goals: 2, assigned: 2 }]);
  });

  it('are given to nobody until the region says so, and then nothing is said of whom they were given to', () => {
    const region = yearOf(REGION.map(({ boards: _, ...goal }) => goal));
    const a = yearOf([{ id: 'x', number: 1, title: 'God hälsa.', colour: 'gul' }]);
    const { findings, boards } = goalsAcross(region, [{ board: board('A'), year: a }]);
    expect(findings).toEqual([]);
    expect(boards).toMatchObject([{ goals: 1, assigned: null }]);
  });

  it('keep their colour where the board has words and ids of its own', () => {
    const own = [value('1', 'Uppnås', 'good'), value('2', 'Delvis', 'middle'), value('3', 'Nej', 'bad')];
    const a = yearOf([{ id: 'x', number: 1, title: 'God hälsa.', colour: '2' }], own);
    const { rows } = goalsAcross(yearOf(REGION), [{ board: board('A'), year: a }]);
    expect(rows[0]?.cells[0]).toMatchObject({ differs: false, goal: { colour: { id: 'gul' } } });
  });

  it('say where a board’s own forecast proposes another colour than it has given: RS and KN are not behind, HSN is', () => {
    const { model } = sampleYear();
    const table = READY_TABLES.find(({ definition }) => definition.id === 'resultatrapport-delar')?.definition;
    if (table === undefined) throw new Error('the ready table is gone');
    const behind = (forecast: string, colour: string | null) => {
      const year = yearOf([{ id: 'e', number: 10, title: 'Stark ekonomi', colour }]);
      const tables = [{ table: table.id, cells: { r1: { k5: forecast, k6: '0' } } }];
      const own = { ...year.model, year: 2024, tables: [{ ...table, numberStyle: model.numberStyles[0]?.id ?? '' }] };
      return { ...year, proposed: proposedColours({ model: own, items: year.items, tables }) };
    };
    const region = yearOf([{ id: 'r10', number: 10, title: 'Stark ekonomi', boards: ['HSN', 'RS', 'KN', 'SN', 'FTN'] }]);
    const { findings } = goalsAcross(region, [
      { board: board('HSN'), year: behind('-400.0', 'gul') },
      { board: board('RS'), year: behind('54.0', 'gron') },
      { board: board('KN'), year: behind('0.8', 'gron') },
      { board: board('SN'), year: behind('-32.6', 'rod') },
      // Printed as nothing, which is not behind.
      { board: board('FTN'), year: behind('-0.04', 'gron') },
    ]);
    expect(findings).toEqual([
      {
        about: 'economy',
        item: 'r10',
        board: 'HSN',
        sentence:
          'HSNnämnden har gett ”Stark ekonomi” färgen Gul. Resultat, Prognos budgetavvikelse 2024 är -400,0. Det brukar ge Röd.',
      },
    ]);
  });
});
