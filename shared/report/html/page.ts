import type { ChartData } from '../../charts/data.ts';
import { t } from '../../text/messages/index.ts';
import type { PartBlock, ReportDocument } from '../document.ts';
import { levelsUnder } from '../heading-levels.ts';
import type { DocumentLook } from '../look/document-look.ts';
import { tableWidths } from '../look/table-letters.ts';
import { contentsLists } from '../parts.ts';
import { targetFinder } from '../references.ts';
import { blockElement } from './blocks.ts';
import { h } from './element.ts';
import { contentsElement, coverElement, noteElement } from './front.ts';
import { markup } from './markup.ts';
import { notesOf } from './notes.ts';
import { reportStyle } from './style.ts';

/** A page for the screen: as wide as paper, with room around it; printed, chapters begin on pages of their own. */
const SCREEN_STYLE = `
body { margin: 0; background: #e3e6e9; }
.report { max-width: 210mm; margin: 0 auto; padding: 20mm clamp(5mm, 6vw, 25mm) 30mm; box-sizing: border-box; background: #fff; }
.report .cover { margin-bottom: 30mm; }
.report .block:has(> .chapter-1) { margin-top: 24mm; }
.report .block-title + .block:has(> .chapter-1) { margin-top: 0; }
.report .block-table { overflow-x: auto; }
.report .draft-line { font-weight: 700; color: #a12323; }
.report .notes { margin-top: 20mm; border-top: 1px solid var(--rule); padding-top: 6pt; }
@media print {
  body { background: none; }
  .report { max-width: none; padding: 0; }
  .report .block:has(> .chapter-1), .report .contents { break-before: page; margin-top: 0; }
  .report .block-title + .block:has(> .chapter-1) { break-before: auto; }
  .report :is(h1, h2, h3, h4, h5, h6, caption, .label) { break-after: avoid; }
  .report tr { break-inside: avoid; }
}
@page { size: A4; margin: 25mm; }
`;

/** A report as one page of HTML with nothing outside it: for the intranet, for a screen reader, for a telephone. */
export function htmlPage(report: ReportDocument, look: DocumentLook, drawChart: (data: ChartData) => string): string {
  const { blocks, cover, draft, front, language, title } = report;
  const levels = levelsUnder(blocks);
  const notes = blocks.flatMap(notesOf);
  const numbers = new Map(notes.map((note, index) => [note, index + 1]));
  const noteNumber = (note: (typeof notes)[number]) => numbers.get(note) ?? 0;
  const targetOf = targetFinder(report.targets);
  const widthsOf = tableWidths(look);
  const lists = contentsLists(report, look);
  const contentsOf = (part: PartBlock | null) => {
    const entries = lists.get(part);
    return entries === undefined ? [] : [contentsElement(entries, null)];
  };
  const body = h('main', { class: 'report' }, [
    ...(front === 'none' ? [] : [coverElement(cover)]),
    ...(draft === null ? [] : [h('p', { class: 'draft-line' }, [draft])]),
    ...contentsOf(null),
    ...blocks.flatMap((block, index) => [
      blockElement(block, { under: levels[index] ?? 1, notes: 'linked', noteNumber, targetOf, widthsOf, hasOrigins: false }),
      ...(block.type === 'part' ? contentsOf(block) : []),
    ]),
    ...(notes.length === 0
      ? []
      : [
          h(
            'section',
            { class: 'notes', 'aria-label': t('report:notes') },
            notes.map((note, index) => noteElement(note, index + 1, 'linked')),
          ),
        ]),
  ]);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Årshjul">',
    markup(h('title', {}, [title]), drawChart),
    `<style>${reportStyle(look)}${SCREEN_STYLE}</style>`,
  ].join('\n');
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n${markup(body, drawChart)}\n</body>\n</html>\n`;
}
