import { Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { middleOfName } from '../../../shared/report/layout/running-header.ts';
import { type Page, type Pages, twips } from './page.ts';

/** "Hälso- och sjukvårdsnämnden   Verksamhetsberättelse   48(52)", on every page but the cover. */
export function runningHeader(header: ReportDocument['header'], page: Page, pages: Pages): Header {
  const { organisation, document } = header;
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
            children: [organisation, new Tab(), document, new Tab(), PageNumber.CURRENT, '(', PageNumber.TOTAL_PAGES, ')'],
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
