import { Paragraph, TextRun } from 'docx';
import type { Cover } from '../../../shared/report/document.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { halfPoints, twips } from './page.ts';

/** Room above the title, in points: the title stands a little above the middle of the page; a long one starts higher up. */
const ABOVE_TITLE = 190;
const ABOVE_LONG_TITLE = 48;
const LONG = 400;
/** Room above the name when no region stands over it, so that it stands on the same height. */
const ABOVE_NAME = 18;

/** Most characters of a text and the size of its letters in points, null for the style's own. */
type Sizes = readonly (readonly [most: number, size: number | null])[];
const TITLE_SIZES: Sizes = [
  [80, null],
  [160, 26],
  [320, 20],
  [700, 15],
  [1500, 12],
];
const ORGANISATION_SIZES: Sizes = [
  [120, null],
  [300, 13],
];
const REGION_SIZES: Sizes = [[300, null]];
const DETAIL_SIZES: Sizes = [[300, null]];
/** For a text that is longer than any of the sizes is for, in points. */
const SMALLEST = 10;

/** The first page: who, over a coloured rule, then what and for which time. */
export function coverBlocks(cover: Cover): Paragraph[] {
  const length = [cover.region, cover.organisation, cover.title].reduce((total, text) => total + (text?.length ?? 0), 0);
  return [
    ...(cover.region === null ? [] : [sized('CoverRegion', cover.region, REGION_SIZES)]),
    sized('CoverOrganisation', cover.organisation, ORGANISATION_SIZES, cover.region === null ? ABOVE_NAME : null),
    sized('Title', cover.title, TITLE_SIZES, length > LONG ? ABOVE_LONG_TITLE : ABOVE_TITLE),
    ...(cover.period === null ? [] : [new Paragraph({ style: 'CoverDetail', text: cover.period })]),
    ...(cover.diaryNumber === null
      ? []
      : [sized('CoverDetail', t('report:diaryNumber', { number: cover.diaryNumber }), DETAIL_SIZES)]),
  ];
}

/** A text of the cover in its style's own size, or a smaller one when it is long, so that the cover stays one page. */
function sized(style: string, text: string, sizes: Sizes, before: number | null = null): Paragraph {
  const [, size] = sizes.find(([most]) => text.length <= most) ?? [0, SMALLEST];
  return new Paragraph({
    style,
    ...(before === null ? {} : { spacing: { before: twips(before) } }),
    children: [new TextRun({ text, ...(size === null ? {} : { size: halfPoints(size) }) })],
  });
}
