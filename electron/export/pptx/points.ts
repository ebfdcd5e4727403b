import { COLOURS } from '../../../shared/report/colours.ts';
import type { Point, SlidePoints } from '../../../shared/report/deck/deck.ts';
import { pointHeight, pointIndent, pointText, roomBelow } from '../../../shared/report/deck/points.ts';
import { BODY, type Place, type Room } from '../../../shared/report/deck/room.ts';
import { inches } from './inches.ts';
import type { PptxSlide } from './library.ts';
import { symbolPicture } from './symbol.ts';

const TEXT = { color: COLOURS.text, lang: 'sv-SE', margin: 0, valign: 'top' } as const;
/** Of a symbol, and how far the text is from its mark where there is none, for each letter's height. */
const SYMBOL = 0.9;
const BULLET = 1;
const HEADING = { bold: true, color: COLOURS.accent };

/** Points without statuses are one list; with them each stands beside its own. */
export function addPoints(slide: PptxSlide, { points, letters }: SlidePoints, room: Room): void {
  if (points.every(({ statuses }) => statuses.length === 0)) {
    slide.addText(
      points.map((point, index) => ({
        text: point.text,
        options: {
          ...lookOf(point, letters),
          paraSpaceAfter: roomBelow(letters),
          lang: 'sv-SE',
          breakLine: index < points.length - 1,
        },
      })),
      { ...TEXT, ...placeOf(room), fontSize: letters },
    );
    return;
  }
  const indent = pointIndent(points, letters);
  let { top } = room;
  for (const point of points) {
    const height = pointHeight(point, indent, letters, room);
    point.statuses.forEach((value, index) => {
      slide.addImage({
        data: symbolPicture(value, room.paper),
        altText: value.word,
        ...placeOf({
          left: room.left + index * pointIndent([], letters),
          top: top + 0.16 * letters,
          width: SYMBOL * letters,
          height: SYMBOL * letters,
        }),
      });
    });
    // One without statuses has its mark before its text, and that under the texts of the others.
    const bare = point.statuses.length === 0;
    const mark = point.isHeading ? indent : BULLET * letters;
    const left = room.left + indent - (bare ? mark : 0);
    slide.addText(pointText(point), {
      ...TEXT,
      ...(bare ? lookOf(point, letters) : point.isHeading ? HEADING : {}),
      fontSize: letters,
      ...placeOf({ left, top, width: room.left + room.width - left, height: height - roomBelow(letters) }),
    });
    top += height;
  }
}

function lookOf({ isHeading }: Point, letters: number) {
  return isHeading ? HEADING : { bullet: { indent: BULLET * letters } };
}

function placeOf({ left, top, width, height }: Place) {
  return { x: inches(left), y: inches(top), w: inches(width), h: inches(height) };
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
