import { assertNever } from '../../../shared/model/assert-never.ts';
import type { Slide } from '../../../shared/report/deck/deck.ts';
import { BODY, type Place, type Room } from '../../../shared/report/deck/room.ts';
import { addChart } from './chart.ts';
import { fittingLetters, TITLES } from './frame.ts';
import { inches } from './inches.ts';
import type { PptxSlide, Presentation } from './library.ts';
import { addCoverLines, addPoints } from './points.ts';
import { symbolPicture } from './symbol.ts';
import { addTable } from './table.ts';

/** Side of a symbol beside a title, and from one to the next, in points. */
const SYMBOL = 22;
const STEP = 30;

/** Adds a slide in the program's own look; answers what its tables show, in words, in their order: the library has no option for that. */
export function addSlide(file: Presentation, slide: Slide, room: Room): readonly string[] {
  const made = file.addSlide({ masterName: slide.kind });
  const { place, letters } = TITLES[slide.kind];
  // On the words themselves: what the library is told of a placeholder loses to what its master has.
  const fitting = fittingLetters(slide.title, place.width, place.height, letters);
  made.addText([{ text: slide.title, options: { lang: 'sv-SE', fontSize: fitting } }], { placeholder: 'title' });
  addStatuses(made, slide, { ...place, width: BODY.width }, room);
  if (slide.kind === 'cover') {
    addCoverLines(
      made,
      slide.content.flatMap((content) => (content.type === 'points' ? content.points : [])),
    );
    return [];
  }
  return addContent(file, made, slide, room);
}

/** The same for a look that fills the places of its layouts itself; `title` is where the title stands. */
export function addBareSlide(file: Presentation, slide: Slide, room: Room, title: Place): readonly string[] {
  const made = file.addSlide();
  addStatuses(made, slide, title, room);
  return slide.kind === 'cover' ? [] : addContent(file, made, slide, room);
}

/** Statuses of what the title names, to the right of it. */
function addStatuses(made: PptxSlide, { statuses }: Slide, { left, top, width, height }: Place, { paper }: Room): void {
  const beside = statuses.length * STEP;
  statuses.forEach((value, index) => {
    made.addImage({
      data: symbolPicture(value, paper),
      altText: value.word,
      x: inches(left + width - beside + index * STEP + (STEP - SYMBOL)),
      y: inches(top + (height - SYMBOL) / 2),
      w: inches(SYMBOL),
      h: inches(SYMBOL),
    });
  });
}

function addContent(file: Presentation, made: PptxSlide, slide: Slide, room: Room): readonly string[] {
  const descriptions: string[] = [];
  for (const content of slide.content) {
    const place: Room = { ...room, top: room.top + content.top, height: content.height };
    switch (content.type) {
      case 'points':
        addPoints(made, content, place);
        break;
      case 'table':
        descriptions.push(content.description);
        addTable(made, content, place);
        break;
      case 'chart':
        addChart(file, made, content, place);
        break;
      default:
        assertNever(content);
    }
  }
  if (slide.notes !== '') made.addNotes(slide.notes);
  return descriptions;
}
