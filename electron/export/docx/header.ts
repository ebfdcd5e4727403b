import { Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { middleOfName } from '../../../shared/report/layout/running-header.ts';
import { type PageCount, pageNumberPieces } from '../../../shared/report/page-number.ts';
import { type Page, type Pages, twips } from './page.ts';

const COUNTED = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES } as const satisfies Record<PageCount, string>;

/** "Hälso- och sjukvårdsnämnden   Verksamhetsberättelse   48(52)", on every page but the cover. */
export function runningHeader(header: ReportDocument['header'], page: Page, pages: Pages): Header {
  const { organisation, document, page: number } = header;
  const room = pages[page].text;
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [
          { type: 'center', position: twips(middleOfName(header, room / twips(1))) },
          { type: 'right', position: room },
        ],
        children: [
          new TextRun({
            children: [
              organisation,
              new Tab(),
              document,
              new Tab(),
              ...pageNumberPieces(number).map((piece) => ('count' in piece ? COUNTED[piece.count] : piece.words)),
            ],
          }),
        ],
      }),
    ],
  });
}

/** A header that shows nothing. */
export function blankHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'SectionEnd' })] });
}
