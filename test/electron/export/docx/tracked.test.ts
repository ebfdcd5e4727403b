import { describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../../electron/export/docx/index.ts';
import { trackedChanges } from '../../../../electron/export/docx/tracked/index.ts';
import type { ReportBlock, ReportDocument, TableBlock } from '../../../../shared/report/document.ts';
import { plainCell } from '../../../../shared/report/layout/cells.ts';
import { fromParagraphs } from '../../../../shared/text/plain-text.ts';
import { EXAMPLE, reportOf } from '../report.ts';
import { wordFile } from '../word-file.ts';
import { all, elements, first, textOf, type XmlElement } from '../xml.ts';

/** Charts are drawn anew for every document: none here, so that it is quick. */
const LONG: ReportDocument = { ...EXAMPLE, blocks: EXAMPLE.blocks.filter(({ type }) => type !== 'chart') };
const BY = { author: 'Anna "AB" Berg', at: '2025-02-01T10:00:00.123Z' };

async function tracked(before: ReportDocument, after: ReportDocument) {
  const [one, other] = [await writeReportDocx(before), await writeReportDocx(after)];
  const bytes = trackedChanges(one, other, BY);
  return { bytes, file: await wordFile(bytes), after: await wordFile(other), before: await wordFile(one) };
}

function text(...paragraphs: readonly string[]): ReportBlock {
  const words = fromParagraphs(paragraphs);
  if (words === null) throw new Error('a text has words');
  return { type: 'text', text: words };
}

function table(rows: readonly (readonly string[])[]): TableBlock {
  const cells = (words: readonly string[]) => words.map((word) => plainCell(word));
  return {
    type: 'table',
    look: 'figures',
    density: 'normal',
    page: 'portrait',
    description: 'Personal',
    caption: 'Personal',
    unit: null,
    widths: [50, 50],
    headerRows: [cells(['Grupp', 'Antal'])],
    rows: rows.map((row) => ({ kind: 'item', cells: cells(row) })),
    notes: [],
  };
}

const words = (parent: XmlElement, name: string) => all(parent, name).map((element) => textOf(element));

/** What is left when every change is accepted, or rejected. */
function settled(element: XmlElement, how: 'accept' | 'reject'): string[] {
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  const lost = (paragraph: XmlElement) =>
    all(first(paragraph, 'w:pPr', 'w:rPr') ?? { name: '', attributes: {}, children: [] }, gone).length > 0;
  const within = (node: XmlElement): string =>
    elements(node)
      .filter(({ name }) => name !== gone)
      .map((one) => (['w:t', 'w:delText'].includes(one.name) ? one.children.join('') : within(one)))
      .join('');
  return all(element, 'w:p')
    .filter((paragraph) => !lost(paragraph))
    .map(within)
    .filter((line) => line !== '');
}

describe('two versions in Word with tracked changes', () => {
  it('mark words, paragraphs and rows that are new or gone, by who made the later version and when', async () => {
    const before = reportOf(
      text('Vi gör rätt & slätt.', 'Det här stycket tas bort helt.'),
      table([
        ['Läkare', '1'],
        ['Sjuksköterskor', '2'],
      ]),
    );
    const after = reportOf(
      text('Vi gjorde rätt & slätt.', 'Något helt nytt står i stället.'),
      table([
        ['Läkare', '3'],
        ['Undersköterskor', '4'],
      ]),
    );
    const { file } = await tracked(before, after);
    const inserted = words(file.document, 'w:ins').filter((word) => word !== '');
    const deleted = all(file.document, 'w:delText').map(({ children }) => children.join(''));
    expect(inserted).toEqual(['gjorde', 'Något helt nytt står i stället.', '3', 'Undersköterskor', '4']);
    expect(deleted).toEqual(['gör', 'Det här stycket tas bort helt.', '1', 'Sjuksköterskor', '2']);
    for (const mark of [...all(file.document, 'w:ins'), ...all(file.document, 'w:del')]) {
      expect(mark.attributes).toMatchObject({ 'w:author': 'Anna "AB" Berg', 'w:date': '2025-02-01T10:00:00Z' });
    }
    const ids = [...all(file.document, 'w:ins'), ...all(file.document, 'w:del'), ...all(file.document, 'w:bookmarkStart')];
    expect(new Set(ids.map(({ attributes }) => attributes['w:id'])).size).toBe(ids.length);
    const rows = all(file.document, 'w:trPr').map((row) => elements(row).map(({ name }) => name));
    expect(rows.filter((names) => names.at(-1) === 'w:ins')).toHaveLength(1);
    expect(rows.filter((names) => names.at(-1) === 'w:del')).toHaveLength(1);
  });

  it('give back each of the two when everything is accepted or rejected', async () => {
    const later: ReportDocument = {
      ...LONG,
      blocks: LONG.blocks.flatMap((block, index): ReportBlock[] => {
        if (block.type === 'heading') return [{ ...block, text: `${block.text} i år` }];
        if (index % 7 === 0) return [];
        if (block.type === 'table') return [{ ...block, rows: block.rows.slice(1) }];
        return block.type === 'text' && index % 3 === 0 ? [block, text(`Stycke ${index} är nytt.`)] : [block];
      }),
    };
    const { file, before, after } = await tracked(LONG, later);
    // The contents list is made anew, and symbols that are gone are told of in words.
    const linesOf = ({ document }: typeof file, how: 'accept' | 'reject') =>
      settled({ ...document, children: all(document, 'w:p').filter((one) => all(one, 'w:instrText').length === 0) }, how).join(
        '\n',
      );
    expect(linesOf(file, 'accept')).toBe(linesOf(after, 'accept'));
    expect(linesOf(file, 'reject').replaceAll(/\[[^\]]*\] /gu, '')).toBe(linesOf(before, 'reject'));
  }, 60_000);

  it('mark nothing where nothing differs, and give the same bytes twice', async () => {
    const same = await tracked(LONG, LONG);
    expect(all(same.file.document, 'w:ins')).toEqual([]);
    expect(all(same.file.document, 'w:del')).toEqual([]);
    const again = trackedChanges(await writeReportDocx(LONG), await writeReportDocx(LONG), BY);
    expect(Buffer.from(again).equals(Buffer.from(same.bytes))).toBe(true);
  });
});
