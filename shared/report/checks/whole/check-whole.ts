import { boundData } from '../../../bound/bound-data.ts';
import type { Year } from '../../../model/year.ts';
import type { BoardReport } from '../../../region/board-report.ts';
import type { ReportFinding } from '../finding.ts';
import { boardFindings } from './boards.ts';
import { boundFindings } from './bound-words.ts';
import { repeatedRowFindings, repeatedTextFindings } from './repeated.ts';
import { sameFactFindings } from './same-fact.ts';
import { textFigureFindings } from './text-figures.ts';
import { writtenTexts } from './written-texts.ts';
import { yearFindings } from './years.ts';

/**
 * What does not agree over a whole report: its texts with its figures, with one another and with its year, and a region's with its boards'.
 * `year` as it is kept, with what its texts are bound to. A person judges each; what is as it should be is accepted with a reason.
 */
export function checkWhole(year: Year, report: string, boards: readonly BoardReport[]): ReportFinding[] {
  const of = year.reports.find(({ id }) => id === report)?.occasion;
  const occasion = year.occasions.find(({ id }) => id === of);
  if (occasion === undefined) return [];
  const texts = writtenTexts(year, report);
  const data = boundData({ year, occasion, boards }, 'all');
  const [own] = data.of;
  return [
    ...boardFindings(year, report, occasion, boards),
    ...boundFindings(texts, data),
    ...(own === undefined ? [] : [...textFigureFindings(texts, own), ...repeatedRowFindings(own, occasion.id)]),
    ...sameFactFindings(year, occasion, boards),
    ...repeatedTextFindings(texts),
    ...yearFindings(year, report, texts),
  ];
}
