import { Paragraph } from 'docx';
import type { Cover } from '../../../shared/report/document.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { twips } from './page.ts';

/** Room above the title, in points: the title stands a little above the middle of the page. */
const ABOVE_TITLE = 190;
/** Room above the name when no region stands over it, so that it stands on the same height. */
const ABOVE_NAME = 18;

/** The first page: who, over a coloured rule, then what and for which time. */
export function coverBlocks(cover: Cover): Paragraph[] {
  return [
    ...(cover.region === null ? [] : [new Paragraph({ style: 'CoverRegion', text: cover.region })]),
    new Paragraph({
      style: 'CoverOrganisation',
      text: cover.organisation,
      ...(cover.region === null ? { spacing: { before: twips(ABOVE_NAME) } } : {}),
    }),
    new Paragraph({ style: 'Title', text: cover.title, spacing: { before: twips(ABOVE_TITLE) } }),
    ...(cover.period === null ? [] : [new Paragraph({ style: 'CoverDetail', text: cover.period })]),
    ...(cover.diaryNumber === null
      ? []
      : [new Paragraph({ style: 'CoverDetail', text: t('report:diaryNumber', { number: cover.diaryNumber }) })]),
  ];
}
