import { describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../electron/export/docx/index.ts';
import type { Year } from '../../../shared/model/year.ts';
import { htmlPage } from '../../../shared/report/html/page.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { OWN_LOOK } from '../../../shared/report/look/document-look.ts';
import { compareDocuments } from '../../../shared/report/versions/compare-documents.ts';
import type { Binding } from '../../../shared/text/bound.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { wordFile } from '../../electron/export/word-file.ts';
import { textOf } from '../../electron/export/xml.ts';
import { chapter, REPORT, yearWith } from '../report/layout-of.ts';
import { delivered, interimYear, RESULT } from './region.ts';

const FIGURE: Binding = { what: 'figure', table: RESULT, row: 'r4', column: 'k1', in: 'mnkr', decimals: 0, unit: 'long' };
const SAID: Binding = { ...FIGURE, said: 'omkring 500 miljoner kronor' };
const BEHIND: Binding = { what: 'boards-behind', measure: 'outcome' };
const PRINTED = 'Resultatet är -460\u00a0miljoner kronor.';

function saying(...bindings: readonly Binding[]): RichText {
  const words = bindings.flatMap((attrs) => [
    { type: 'bound' as const, attrs },
    { type: 'text' as const, text: '.' },
  ]);
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Resultatet är ' }, ...words] }] };
}

/** A report whose one chapter is this text, beside the table of results. */
function written(body: RichText, outcome = '-459.5'): Year {
  const chapters = [chapter({ id: 'ekonomi', title: 'Ekonomi', parts: [{ type: 'text', section: 'ekonomi' }] })];
  const { model } = yearWith(chapters);
  const year = interimYear({ outcome, budget: '-400' }, (occasion) => ({
    ...occasion,
    texts: [{ section: 'ekonomi', body, ready: false, approved: false }],
  }));
  const layouts = model.layouts;
  return {
    ...year,
    model: { ...year.model, layouts },
    reports: year.reports.map((one) => ({ ...one, occasion: year.occasions[0]?.id ?? null })),
  };
}
const printed = (year: Year, boards?: Parameters<typeof layoutReport>[2]) =>
  layoutReport(year, REPORT, boards)
    .blocks.map((block) => (block.type === 'text' ? toPlainText(block.text) : ''))
    .join('');

describe('a figure in a text of a report', () => {
  it('is printed as the data says it, in every kind of document', async () => {
    const year = written(saying(FIGURE));
    const document = layoutReport(year, REPORT);
    expect(printed(year)).toBe(PRINTED);
    expect(htmlPage(document, OWN_LOOK, () => '')).toContain('<span class="bound">-460\u00a0miljoner kronor</span>');
    const word = await wordFile(await writeReportDocx(document));
    expect(textOf(word.document)).toContain(PRINTED);
  });

  it('follows the data, and what differs between two versions is the words', () => {
    const [before, after] = [written(saying(FIGURE)), written(saying(FIGURE), '-470')];
    expect(printed(after)).toBe('Resultatet är -470\u00a0miljoner kronor.');
    const changes = compareDocuments(layoutReport(before, REPORT), layoutReport(after, REPORT));
    expect(JSON.stringify(changes)).toContain('-470');
  });

  it('is what somebody has written over it', () => {
    expect(printed(written(saying(SAID)))).toBe('Resultatet är omkring 500 miljoner kronor.');
  });

  it('says where the data has nothing', () => {
    expect(printed(written(saying({ ...FIGURE, column: 'k8' })))).toBe('Resultatet är [siffran saknas i tabellen].');
  });

  it('leaves a text that is bound to nothing as it is', () => {
    const body = saying(SAID);
    const block = layoutReport(written(body), REPORT).blocks.find(({ type }) => type === 'text');
    expect(block?.type === 'text' && block.text).toBe(body);
  });

  it('is told from the reports that a region has received', () => {
    const boards = [delivered('Kulturnämnden', { outcome: '-3', budget: '-2' })];
    expect(printed(written(saying(BEHIND)), { boards })).toContain('En nämnd visar en negativ avvikelse');
    expect(printed(written(saying(BEHIND)))).toContain('[uppgifter till meningen saknas]');
  });
});
