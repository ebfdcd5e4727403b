import { Paragraph, TextRun } from 'docx';
import { type CoverLook, coverLook } from '../../../shared/report/cover-look.ts';
import type { Cover } from '../../../shared/report/document.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { halfPoints, twips } from './page.ts';

/** The first page: who, over a coloured rule, then what and for which time. */
export function coverBlocks(cover: Cover): Paragraph[] {
  const look = coverLook(cover);
  return [
    ...(cover.region === null ? [] : [sized('CoverRegion', cover.region, look.region)]),
    sized('CoverOrganisation', cover.organisation, look.organisation),
    sized('Title', cover.title, look.title),
    ...(cover.period === null ? [] : [new Paragraph({ style: 'CoverDetail', text: cover.period })]),
    ...(cover.diaryNumber === null
      ? []
      : [sized('CoverDetail', t('report:diaryNumber', { number: cover.diaryNumber }), look.diaryNumber)]),
  ];
}

function sized(style: string, text: string, { size, above }: CoverLook[keyof CoverLook]): Paragraph {
  return new Paragraph({
    style,
    ...(above === null ? {} : { spacing: { before: twips(above) } }),
    children: [new TextRun({ text, ...(size === null ? {} : { size: halfPoints(size) }) })],
  });
}
