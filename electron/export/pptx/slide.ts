import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Slide } from '../../../shared/report/deck/deck.ts';
import { BODY, textHeight } from '../../../shared/report/deck/room.ts';
import { addChart } from './chart.ts';
import { inches } from './inches.ts';
import type { Presentation } from './library.ts';
import { BESIDE_TITLE, TITLES } from './masters.ts';
import { addCoverLines, addPoints } from './points.ts';
import { symbolPicture } from './symbol.ts';
import { addTable } from './table.ts';

/** Side of a symbol beside a title, and from one to the next, in points. */
const SYMBOL = 22;
const STEP = 30;
const SMALLEST_TITLE = 14;

/** Adds a slide; answers what its tables show, in words, in their order: the library has no option for that. */
export function addSlide(file: Presentation, slide: Slide): readonly string[] {
  const made = file.addSlide({ masterName: slide.kind });
  const beside = slide.statuses.length * STEP;
  const { top, height, letters } = TITLES[slide.kind];
  made.addText(slide.title, {
    placeholder: 'title',
    lang: 'sv-SE',
    fontSize: fittingLetters(slide.title, slide.kind === 'body' ? BODY.width - BESIDE_TITLE : BODY.width, height, letters),
  });
  slide.statuses.forEach((value, index) => {
    made.addImage({
      data: symbolPicture(value),
      altText: value.word,
      x: inches(BODY.left + BODY.width - beside + index * STEP + (STEP - SYMBOL)),
      y: inches(top + (height - SYMBOL) / 2),
      w: inches(SYMBOL),
      h: inches(SYMBOL),
    });
  });
  const descriptions: string[] = [];
  for (const content of slide.content) {
    switch (content.type) {
      case 'points':
        if (slide.kind === 'cover') addCoverLines(made, content.points);
        else addPoints(made, content.points);
        break;
      case 'table':
        descriptions.push(content.description);
        addTable(made, content);
        break;
      case 'chart':
        addChart(file, made, content);
        break;
      default:
        assertNever(content);
    }
  }
  if (slide.notes !== '') made.addNotes(slide.notes);
  return descriptions;
}

/** A long title has smaller letters, not more room. */
function fittingLetters(title: string, width: number, height: number, letters: number): number {
  const fits = (size: number) => textHeight(title, width, size) <= height;
  let size = letters;
  while (size > SMALLEST_TITLE && !fits(size)) size -= 2;
  return size;
}
