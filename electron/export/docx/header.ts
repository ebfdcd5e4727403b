import { Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { type Page, TEXT_TWIPS } from './page.ts';

/** "Hälso- och sjukvårdsnämnden   Verksamhetsberättelse   48(52)", on every page but the cover. */
export function runningHeader({ organisation, document }: ReportDocument['header'], page: Page): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [
          { type: 'center', position: Math.round(TEXT_TWIPS[page] / 2) },
          { type: 'right', position: TEXT_TWIPS[page] },
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
