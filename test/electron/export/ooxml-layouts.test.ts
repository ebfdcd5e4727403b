import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { packagesIn, parseBoardPackage } from '../../../electron/exchange/board-package.ts';
import { examplesIn } from '../../../electron/exchange/examples.ts';
import { controlDocument, controlList } from '../../../electron/export/control/index.ts';
import { writeReportDocx } from '../../../electron/export/docx/index.ts';
import { templateLook } from '../../../electron/export/docx/template/load.ts';
import { writeReportPptx } from '../../../electron/export/pptx/index.ts';
import { documentProperties } from '../../../electron/export/properties.ts';
import { writeWorkbook } from '../../../electron/export/xlsx/index.ts';
import { CHART_KINDS } from '../../../shared/charts/definition.ts';
import { READY_LAYOUTS } from '../../../shared/model/ready-layouts/index.ts';
import type { ReportBlock, ReportDocument } from '../../../shared/report/document.ts';
import { layoutReport } from '../../../shared/report/layout.ts';
import { withPlainReferences } from '../../../shared/report/references.ts';
import { reportSheets } from '../../../shared/report/report-sheets.ts';
import { lineOf } from '../../shared/charts/chart.ts';
import { regionExample } from '../../support/region-example.ts';
import { okOf } from '../../support/store.ts';
import { NEW_REPORT, withReady } from '../../support/with-ready.ts';
import { wordTemplate } from '../../support/word-template.ts';
import { ooxmlFaults } from './ooxml-faults.ts';
import { reportOf, YEAR } from './report.ts';

const { region } = examplesIn(fileURLToPath(new URL('../../../resources', import.meta.url)));

/** The example region's report with what its boards have handed in. */
async function regionReport(): Promise<ReportDocument> {
  const year = regionExample();
  const boards = (await packagesIn(region.packages)).map(({ bytes }) => {
    const { contents, report } = okOf(parseBoardPackage(okOf(bytes)));
    const board = year.organisations.find(({ id }) => id === contents.organisation.id);
    if (board === undefined) throw new Error('every package is of a board of the region');
    return { board, report };
  });
  return layoutReport(year, year.reports[0]?.id ?? '', { boards });
}

/** Charts of every kind, with a gap in each. */
const CHARTS = reportOf(
  ...CHART_KINDS.map((kind): ReportBlock => {
    const caption = `Diagram: ${kind}`;
    return { type: 'chart', caption, description: `Visar ${kind}.`, data: lineOf(['-321.1', null, '0', '12'], { kind }) };
  }),
);

describe('every document that is ready to be taken over follows the schemas of Office Open XML', () => {
  const kindOf = (kind: string) => (kind === 'interim' ? 'hsn-2024-delar' : 'hsn-2024-helar');

  it.each(READY_LAYOUTS.map(({ id, kind }) => [id, kindOf(kind)]))('in Word: %s', async (id, occasion) => {
    const document = layoutReport(withReady(YEAR, id, occasion), NEW_REPORT);
    expect(document.blocks.length).toBeGreaterThan(0);
    expect(await ooxmlFaults(await writeReportDocx(document), 'docx')).toEqual([]);
  });

  it('as a region’s whole report, in the organisation’s template, as slides and as a workbook', async () => {
    const document = await regionReport();
    const look = okOf(templateLook(wordTemplate(), 'mall.dotx', {}));
    expect(await ooxmlFaults(await writeReportDocx(document, look), 'docx')).toEqual([]);
    expect(await ooxmlFaults(await writeReportPptx(document), 'pptx')).toEqual([]);
    const sheets = reportSheets(withPlainReferences(document));
    expect(await ooxmlFaults(writeWorkbook(sheets, documentProperties(document)), 'xlsx')).toEqual([]);
  });

  it('with every kind of chart, on paper and on slides', async () => {
    expect(await ooxmlFaults(await writeReportDocx(CHARTS), 'docx')).toEqual([]);
    expect(await ooxmlFaults(await writeReportPptx(CHARTS), 'pptx')).toEqual([]);
  });

  it('as the follow-up and the list of the internal control', async () => {
    const chapter = okOf(controlDocument(YEAR, 'hsn-2024-helar', 'chapter'));
    expect(await ooxmlFaults(await writeReportDocx(chapter), 'docx')).toEqual([]);
    expect(await ooxmlFaults(okOf(controlList(YEAR, 'hsn-2024-helar')), 'xlsx')).toEqual([]);
  });
});
