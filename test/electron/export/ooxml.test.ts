import { describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../electron/export/docx/index.ts';
import { templateLook } from '../../../electron/export/docx/template/load.ts';
import { trackedChanges } from '../../../electron/export/docx/tracked/index.ts';
import { writeReportPptx } from '../../../electron/export/pptx/index.ts';
import { writeWorkbook } from '../../../electron/export/xlsx/index.ts';
import { zipOf } from '../../../electron/export/xlsx/zip.ts';
import { unzipped } from '../../../electron/import/figures/xlsx/zip.ts';
import { withPlainReferences } from '../../../shared/report/references.ts';
import { reportSheets } from '../../../shared/report/report-sheets.ts';
import { wordTemplate } from '../../support/word-template.ts';
import { plain, table } from './docx/blocks.ts';
import { EVERY_TEXT } from './docx/every-text.ts';
import { ooxmlFaults } from './ooxml-faults.ts';
import { EXAMPLE, reportOf } from './report.ts';

const VARIED = {
  ...reportOf(
    { type: 'text', text: EVERY_TEXT, from: { view: 'texts', id: 'allt' } },
    table({
      caption: 'Den breda',
      page: 'landscape',
      rows: [{ kind: 'total', cells: [plain('Summa'), plain('12', { align: 'end' })] }],
    }),
  ),
  draft: 'Utkast',
  remarks: [{ about: { view: 'texts' as const, id: 'allt' }, heading: null, text: 'Siffran kommer\ni morgon.' }],
};

describe('what is written follows the schemas of Office Open XML', () => {
  it('in Word, with everything that the example has', async () => {
    expect(await ooxmlFaults(await writeReportDocx(EXAMPLE), 'docx')).toEqual([]);
  });

  it('in Word, with everything that a text can hold, as a draft in the organisation’s template', async () => {
    const look = templateLook(wordTemplate(), 'mall.dotx', {});
    if (!look.ok) throw new Error(look.error.message);
    expect(await ooxmlFaults(await writeReportDocx(VARIED, look.value), 'docx')).toEqual([]);
  });

  it('in Word with tracked changes', async () => {
    const [before, after] = [await writeReportDocx(reportOf()), await writeReportDocx(VARIED)];
    const by = { author: 'Anna Berg', at: '2025-02-01T10:00:00Z' };
    expect(await ooxmlFaults(trackedChanges(before, after, by), 'docx')).toEqual([]);
  });

  it('as slides', async () => {
    expect(await ooxmlFaults(await writeReportPptx(EXAMPLE), 'pptx')).toEqual([]);
  });

  it('as a workbook', async () => {
    expect(await ooxmlFaults(writeWorkbook(reportSheets(withPlainReferences(EXAMPLE))), 'xlsx')).toEqual([]);
  });

  it('and a file that does not is found out', async () => {
    const parts = unzipped(Buffer.from(await writeReportDocx(reportOf({ type: 'text', text: EVERY_TEXT }))));
    const broken = [...parts].map(([name, data]) => ({
      name,
      data: name === 'word/document.xml' ? data.toString('utf8').replace('<w:pPr>', '<w:t>fel</w:t><w:pPr>') : data,
    }));
    expect((await ooxmlFaults(zipOf(broken, 'packed'), 'docx')).join('\n')).toContain('/word/document.xml');
  });
});
