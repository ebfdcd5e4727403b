import { describe, expect, it } from 'vitest';
import { checkOccasion } from '../../../shared/figures/check/check-occasion.ts';
import type { TableCells, TableDefinition } from '../../../shared/figures/definition.ts';
import { withMarks } from '../../../shared/figures/footnotes.ts';
import { movedUnits, withMovedUnits } from '../../../shared/figures/moved-units.ts';
import type { Reorganisation } from '../../../shared/model/reorganisation.ts';
import { sampleYear } from '../../support/sample-year.ts';

const [first] = sampleYear().organisations;
if (first === undefined) throw new Error('the sample year has an organisation');
const board = (id: string, definite: string) => ({ ...first, id, kind: 'board' as const, name: { ...first.name, definite } });
const ORGANISATIONS = [
  board('region', 'Region Exempel'),
  board('rs', 'Regionstyrelsen'),
  board('ktn', 'Kollektivtrafiknämnden'),
  board('hsn', 'Hälso- och sjukvårdsnämnden'),
];

const KEPT: Reorganisation = { id: 'm', from: 'ktn', to: 'rs', what: 'Trafikstrategin', since: '2024-01-01', restated: false };
const moves = (change: Partial<Reorganisation>, organisation: string) =>
  movedUnits({ reorganisations: [{ ...KEPT, ...change }] }, ORGANISATIONS, organisation);

const SENTENCE = 'Trafikstrategin flyttades den 1 januari 2024 från kollektivtrafiknämnden till regionstyrelsen.';

const column = (id: string, more: object = {}) => ({
  id,
  group: null,
  heading: id,
  type: 'number' as const,
  decimals: 0,
  numberStyle: null,
  ...more,
});
const row = (id: string) => ({ id, label: id, kind: 'item' as const, decimals: null, fromBoards: { boards: [id] } });
const TABLE: TableDefinition = {
  id: 'arsarbetare',
  title: 'Årsarbetare',
  caption: null,
  corner: [''],
  unit: null,
  numberStyle: 'komma',
  columns: [column('k1'), column('k2', { earlier: 'k1', footnote: 'Vid årets mitt.' })],
  rows: [row('rs'), row('ktn'), row('hsn')],
  notes: [],
  item: null,
};

/** Headings and labels with their marks, and what stands below the table. */
function printed(change: Partial<Reorganisation>, organisation: string) {
  const { definition, footnotes } = withMarks(withMovedUnits(TABLE, moves(change, organisation)));
  return {
    headings: definition.columns.map(({ heading }) => heading),
    labels: definition.rows.map(({ label }) => label),
    footnotes,
  };
}

describe('a unit that has moved between two boards', () => {
  it('is a footnote to last year’s column of their own tables', () => {
    expect(printed({}, 'rs')).toMatchObject({
      headings: ['k1', 'k2 *)'],
      footnotes: [
        `*) Vid årets mitt. ${SENTENCE} Föregående år är inte omräknat.`,
        `**) ${SENTENCE} Föregående år är inte omräknat.`,
      ],
    });
    expect(printed({ restated: true }, 'ktn').footnotes[1]).toBe(`**) ${SENTENCE} Föregående år är omräknat.`);
  });

  it('is a footnote to the two boards’ rows of the region’s, and to nothing of another’s', () => {
    expect(printed({}, 'region').labels).toEqual(['rs **)', 'ktn **)', 'hsn']);
    expect(printed({}, 'region').headings).toEqual(['k1', 'k2 *)']);
    expect(printed({}, 'region').footnotes[0]).toBe('*) Vid årets mitt.');
  });

  it('is none in a table that it is not said of, or that compares with nothing', () => {
    expect(printed({ tables: ['resultat'] }, 'rs').footnotes).toEqual(['*) Vid årets mitt.']);
    const alone = { ...TABLE, columns: TABLE.columns.slice(0, 1) };
    expect(withMovedUnits(alone, moves({}, 'rs'))).toEqual(alone);
  });

  /** What is found where last year's 240 is told as 244, row by row. */
  const found = (change: Partial<Reorganisation>) => {
    const cells = (id: string): TableCells[] => [
      {
        table: 'arsarbetare',
        cells: Object.fromEntries(['rs', 'hsn'].map((one) => [one, { [id]: id === 'k1' ? '240' : '247' }])),
      },
    ];
    const { numberStyles } = sampleYear().model;
    const figures = (id: string) => ({ tables: [TABLE], cells: cells(id) });
    return checkOccasion(figures('k2'), numberStyles, figures('k1'), moves(change, 'region'));
  };

  it('explains what differs from last year’s figures where they are told anew, in the rows of the two alone', () => {
    const [own, other] = found({ restated: true });
    expect([own?.place.row, own?.weight, own?.cause.type]).toEqual(['rs', 'note', 'restated']);
    expect(own?.sentence).toContain(`kan komma av omorganisationen. ${SENTENCE} Föregående år är omräknat.`);
    expect([other?.place.row, other?.weight, other?.cause.type]).toEqual(['hsn', 'warning', 'unknown']);
  });

  it('is to be looked at where they are said to be as they were', () => {
    const [own] = found({});
    expect([own?.weight, own?.cause.type]).toEqual(['warning', 'not-restated']);
    expect(own?.sentence).toContain('fast inget ska vara omräknat');
  });
});
