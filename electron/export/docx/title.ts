import { Paragraph, TextRun } from 'docx';
import type { TitleBlock } from '../../../shared/report/document.ts';
import { BODY_POINTS, halfPoints, twips } from './page.ts';

/** Size of the letters, in points: larger than a chapter's heading, smaller than on a cover. */
const TITLE_POINTS = 22;

/** The title of a document without a cover, and below it whose it is and its time. */
export function titleBlocks({ text, details }: TitleBlock): Paragraph[] {
  return [
    new Paragraph({
      style: 'Title',
      keepNext: true,
      spacing: { before: 0, after: twips(4) },
      children: [new TextRun({ text, size: halfPoints(TITLE_POINTS) })],
    }),
    ...details.map(
      (line) =>
        new Paragraph({
          style: 'CoverDetail',
          keepNext: true,
          spacing: { after: twips(1) },
          children: [new TextRun({ text: line, size: halfPoints(BODY_POINTS) })],
        }),
    ),
  ];
}
