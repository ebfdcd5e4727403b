import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYear } from '../../../shared/model/exchange/parse.ts';
import type { ReportDocument, TableBlock } from '../../../shared/report/document.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import { PLAN_EXCERPT, PrintedPlan } from '../../support/printed-plan-2025.ts';
import { headings, tables, words } from './layout-of.ts';

const EXAMPLE = new URL('../../../resources/example/hsn-2025.json', import.meta.url);
/** The collected goals and figures of a board's printed documents; they lie beside the project, where they lie at all. */
const GOALS = new URL('../../../../shared/figures/hsn-goals.json', import.meta.url);

function documentOf(report: string): ReportDocument {
  const year = parseYear(readFileSync(EXAMPLE, 'utf8'));
  if (!year.ok) throw new Error('the example is no year');
  const document = reportDocument(year.value, report);
  if (!document.ok) throw new Error(document.error.message);
  return document.value;
}

const plan = documentOf('hsn-2025-verksamhetsplan');
const keyFigures = tables(plan.blocks).filter(({ look }) => look === 'indicators');

function printed(): PrintedPlan {
  if (!existsSync(GOALS)) return PLAN_EXCERPT;
  const read: unknown = JSON.parse(readFileSync(GOALS, 'utf8'));
  return z.object({ documents: z.object({ '002': PrintedPlan }) }).parse(read).documents['002'];
}

describe('the example’s plan with budget', () => {
  it('has the chapters of a plan, numbered, for the whole year', () => {
    expect(plan.cover.period).toBe('Avser 2025');
    expect(headings(plan).map(({ number, text }) => [number, text])).toEqual(
      expect.arrayContaining([
        ['1', 'Inledning'],
        ['3.1', 'Övergripande målområden'],
        ['4.2', 'Budget 2025'],
        ['4.6', 'Investeringsbudget'],
        ['5', 'Organisation'],
        ['6', 'Uppföljning'],
        ['7.1', 'Internkontrollplan'],
      ]),
    );
  });

  it('gives assignments under giver and receiver, in lines of their own, before the objective’s text and key figures', () => {
    const from = plan.blocks.findIndex((block) => block.type === 'item-heading' && block.text.startsWith('Målsättning nr 5'));
    const to = plan.blocks.findIndex((block) => block.type === 'item-heading' && block.text.startsWith('Målsättning nr 6'));
    const said = plan.blocks.slice(from, to).map((block) => {
      if (block.type === 'item-heading') return block.text;
      if (block.type === 'item-line') return block.label;
      if (block.type !== 'text') return block.type;
      const [first] = block.text.content;
      return first?.type === 'paragraph' && first.content?.[0]?.type === 'text' ? first.content[0].text.slice(0, 9) : '';
    });
    expect(said).toEqual([
      expect.stringMatching(/^Målsättning nr 5: /),
      'Uppdrag från regionfullmäktige till hälso- och sjukvårdsnämnden',
      'Nr 41.',
      'Nr 42.',
      'Beredningen för forskning och utbildning får i uppdrag',
      'Ber nr 7.',
      'Forskning',
      'table',
    ]);
  });

  it('prints three values of every key figure, and what its marks stand for', () => {
    for (const table of keyFigures) {
      expect(words(table.headerRows[0])).toEqual([
        'Styrtal',
        'Utfall, senast kända värde',
        'Årets målvärde',
        'Långsiktigt målvärde',
      ]);
    }
    const notes = keyFigures.flatMap((table) => table.notes);
    const marked = notes.filter((note) => note.startsWith('*'));
    expect(marked.map((note) => note.split(' ')[0])).toEqual(['*', '*', '**', '***']);
    // What a composite is made of stands line by line.
    expect(notes.filter((note) => !note.startsWith('*')).map((note) => note.slice(0, 4))).toEqual(
      [...'abcdefgh'].map((letter) => `1 ${letter} `),
    );
  });

  it('prints the values that were printed, of every key figure', () => {
    const rows = keyFigures.flatMap((table) => table.rows.map((row) => words(row).slice(1)));
    const wanted = printed()
      .objectives.flatMap(({ key_figures: figures }) => figures.flatMap((figure) => [figure, ...figure.sub_indicators]))
      .map((one) => [one.latest_known_outcome, one.this_year_target, one.long_term_target]);
    expect(wanted.length).toBeGreaterThan(3);
    for (const values of wanted) expect(rows).toContainEqual(values);
  });

  it('adds up its budget tables', () => {
    const sums = (title: string) =>
      words(figureTable(title).rows.at(-1))
        .slice(1)
        .map((figure) => figure.replaceAll('\u00a0', ' '));
    expect(sums('Resultatbudget')).toEqual(['-8 144,9', '-8 844,3', '-8 444,3']);
    expect(sums('Driftbudget')).toEqual(['11 712,5', '8 144,9', '11 851,1', '8 444,4']);
    expect(sums('Investeringsbudget')[0]).toBe('134,0');
  });

  it('has the internal control plan on lying pages, with a row for every action', () => {
    const control = tables(plan.blocks).find(({ look }) => look === 'plan');
    expect(control?.page).toBe('landscape');
    expect(control?.rows).toHaveLength(24);
  });

  it('leaves nothing that it asks for unwritten', () => {
    const chapters = headings(plan);
    for (const heading of chapters) {
      const index = plan.blocks.indexOf(heading);
      const next = plan.blocks[index + 1];
      const isDeeper = next?.type === 'heading' && next.level > heading.level;
      expect(next !== undefined && (next.type !== 'heading' || isDeeper), heading.text).toBe(true);
    }
  });
});

describe('the internal control plan alone', () => {
  it('is a document of its own', () => {
    const document = documentOf('hsn-2025-internkontrollplan');
    expect(document.title).toBe('Internkontrollplan 2025');
    expect(tables(document.blocks).map(({ look }) => look)).toEqual(['plan']);
  });
});

function figureTable(title: string): TableBlock {
  const found = tables(plan.blocks).find(({ description }) => description === title);
  if (found === undefined) throw new Error(`no table ${title}`);
  return found;
}
