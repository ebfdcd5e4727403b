import { COLOURS } from '../../../shared/report/colours.ts';
import type { Point } from '../../../shared/report/deck/deck.ts';
import { pointHeight, pointText, pointWidth } from '../../../shared/report/deck/points.ts';
import { BODY, POINT, type Room } from '../../../shared/report/deck/room.ts';
import { inches } from './inches.ts';
import type { PptxSlide } from './library.ts';
import { symbolPicture } from './symbol.ts';

const SYMBOL = 16;
const TEXT = { fontSize: POINT.letters, color: COLOURS.text, lang: 'sv-SE', margin: 0, valign: 'top' } as const;

/** Points without statuses are one list; with them each stands beside its own. */
export function addPoints(slide: PptxSlide, points: readonly Point[], room: Room): void {
  if (points.every(({ statuses }) => statuses.length === 0)) {
    slide.addText(
      points.map(({ text }, index) => ({
        text,
        options: { bullet: { indent: 18 }, paraSpaceAfter: POINT.between, lang: 'sv-SE', breakLine: index < points.length - 1 },
      })),
      { ...TEXT, x: inches(room.left), y: inches(room.top), w: inches(room.width), h: inches(room.height) },
    );
    return;
  }
  const indent = POINT.indent * Math.max(1, ...points.map(({ statuses }) => statuses.length));
  let { top } = room;
  for (const point of points) {
    const height = pointHeight(point, pointWidth(room));
    point.statuses.forEach((value, index) => {
      slide.addImage({
        data: symbolPicture(value, room.paper),
        altText: value.word,
        x: inches(room.left + index * POINT.indent),
        y: inches(top + 3),
        w: inches(SYMBOL),
        h: inches(SYMBOL),
      });
    });
    slide.addText(pointText(point), {
      ...TEXT,
      x: inches(room.left + indent),
      y: inches(top),
      w: inches(room.width - indent),
      h: inches(height - POINT.between),
    });
    top += height;
  }
}

/** Who reports, and for what time, under the title on the cover. */
export function addCoverLines(slide: PptxSlide, points: readonly Point[]): void {
  slide.addText(
    points.map(({ text }, index) => ({ text, options: { lang: 'sv-SE', breakLine: index < points.length - 1 } })),
    {
      x: inches(BODY.left),
      y: inches(290),
      w: inches(BODY.width),
      h: inches(110),
      margin: 0,
      valign: 'top',
      fontSize: 20,
      color: 'FFFFFF',
    },
  );
}
