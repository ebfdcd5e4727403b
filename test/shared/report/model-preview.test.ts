import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportBlock } from '../../../shared/report/document.ts';
import { modelPreview } from '../../../shared/report/model-preview.ts';
import { anyYear } from '../../support/any-year/index.ts';
import { sampleYear } from '../../support/sample-year.ts';

function wordsOf(blocks: readonly ReportBlock[]): string {
  return JSON.stringify(blocks);
}

describe('the preview of a year model', () => {
  it('shows the legends, the count and an item of each kind in the year’s own words', () => {
    const { model, organisations } = sampleYear();
    const { blocks } = modelPreview(model, organisations);
    const legends = blocks.flatMap((block) => (block.type === 'legend' ? [block.heading] : []));
    expect(legends).toEqual(model.scales.map(({ legend }) => legend));
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.look] : []));
    expect(tables).toContain('summary');
    expect(tables).toContain('indicators');
  });

  it('follows a change of a word, a heading and how numbers are joined', () => {
    const { model, organisations } = sampleYear();
    const renamed = {
      ...model,
      kinds: model.kinds.map((kind) => (kind.role === 'assignment' ? { ...kind, heading: 'Uppgift {number}: {title}' } : kind)),
      words: { ...model.words, outcome: 'Resultat', rangeJoin: ' till ' },
    };
    const words = wordsOf(modelPreview(renamed, organisations).blocks);
    expect(words).toContain('Uppgift 3 till 8: ');
    expect(words).toContain('"Resultat"');
  });

  it('shows a plan’s table, and an interim report where that says anything in other words', () => {
    const { model, organisations } = sampleYear();
    const chaptersOf = (year: typeof model) =>
      modelPreview(year, organisations).blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []));
    expect(chaptersOf(model)).toEqual(['items', 'summary', 'legends', 'control', 'plan']);
    const said = { ...model, summary: { ...model.summary, interimCaption: 'Prognos måluppfyllelse' } };
    expect(chaptersOf(said)).toEqual(['items', 'summary', 'legends', 'control', 'interim', 'plan']);
    expect(wordsOf(modelPreview(said, organisations).blocks)).toContain('Prognos måluppfyllelse');
    const unmeasured = { ...model, kinds: model.kinds.map((kind) => ({ ...kind, measured: false })) };
    expect(chaptersOf(unmeasured)).toEqual(['items', 'summary', 'legends', 'control']);
  });

  it('asks the questions of the internal control, each with its first answer', () => {
    const { model, organisations } = sampleYear();
    const words = wordsOf(modelPreview(model, organisations).blocks);
    for (const { text, classes } of model.controlQuestions) {
      expect(words).toContain(text);
      expect(words).toContain(classes[0]?.word);
    }
    expect(model.controlQuestions.length).toBeGreaterThan(0);
    expect(wordsOf(modelPreview({ ...model, controlQuestions: [] }, organisations).blocks)).not.toContain('Exempel: område');
  });

  it('can be made of any model that can be kept', () => {
    fc.assert(
      fc.property(anyYear(), ({ model, organisations }) => {
        const { blocks } = modelPreview(model, organisations);
        expect(blocks[0]?.type).toBe('heading');
      }),
      { numRuns: 40 },
    );
  });
});
