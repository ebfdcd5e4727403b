import { describe, expect, it } from 'vitest';
import { blankAction, blankRisk } from '../../../shared/control/blank-plan.ts';
import type { Year } from '../../../shared/model/year.ts';
import { type ControlDocument, withControlReport } from '../../../shared/report/control-documents.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { reportDocument } from '../../../shared/report/report-document.ts';
import { sampleYear } from '../../support/sample-year.ts';
import { okOf } from '../../support/store.ts';
import { tableIn, words } from './layout-of.ts';

const PLAN: Year['control'] = {
  areas: [
    { id: 'hr', name: 'HR' },
    { id: 'tom', name: 'Område utan risker' },
  ],
  risks: [
    { ...blankRisk({ id: 'r1', area: 'hr', text: 'Risk ett.' }), regionWide: true },
    blankRisk({ id: 'r2', area: 'hr', text: 'Risk utan åtgärder.' }),
  ],
  actions: [
    { ...blankAction({ id: 'a1', risk: 'r1', text: 'Gör ett.' }), responsible: 'Chefen', steps: ['Ring.', 'Skriv.'] },
    blankAction({ id: 'a2', risk: 'r1', text: 'Gör två.' }),
  ],
};

function documentOf(document: ControlDocument): ReportDocument {
  const own = withControlReport({ ...sampleYear(), control: PLAN }, 'helar', document);
  return okOf(reportDocument(own.year, own.report));
}

describe('the documents of the internal control', () => {
  it('have the plan as one table, where an area and a risk stand beside all of their rows', () => {
    const { blocks, cover, title } = documentOf('plan');
    const table = tableIn([...blocks]);
    expect(title).toBe('Internkontrollplan 2024');
    expect(cover.period).toBe('Avser 2024');
    expect(words(table.headerRows[0])).toEqual(['Verksamhet', 'Risk', 'Åtgärd']);
    expect(table.rows.map((row) => row.cells.map((cell) => cell.rowSpan))).toEqual([[3, 2, 1], [1], [1, 1], [1, 1, 1]]);
    expect(table.rows.map(words)).toEqual([
      ['HR', 'Regionövergripande: Risk ett.', 'Gör ett.'],
      ['Gör två.'],
      ['Risk utan åtgärder.', ''],
      ['Område utan risker', '', ''],
    ]);
  });

  it('have the requirements a to e before the plan', () => {
    const said = JSON.stringify(documentOf('plan').blocks);
    for (const letter of ['a', 'b', 'c', 'd', 'e']) expect(said).toContain(`"${letter}) `);
  });

  it('have a checklist with who, the steps to tick and what is asked', () => {
    const table = tableIn([...documentOf('checklist').blocks]);
    const [risk, action] = table.rows.map(words);
    expect(risk).toEqual(['Regionövergripande: Risk ett.']);
    expect(action?.[1]).toContain('Gör ett.\n☐\u00a0Ring.\n☐\u00a0Skriv.');
    expect(action?.[2]).toBe('Chefen');
  });

  it('have the follow-up of the occasion with its legend and the assessment', () => {
    const { blocks, cover } = documentOf('chapter');
    expect(cover.period).toContain('31 december 2024');
    expect(blocks.filter(({ type }) => type === 'heading').map((block) => ('text' in block ? block.text : ''))).toEqual([
      'Uppföljning av internkontrollplanen',
      'Bedömning',
    ]);
    expect(blocks.some(({ type }) => type === 'legend')).toBe(true);
  });
});
