import { assertNever } from '../../../shared/model/assert-never.ts';
import { COLOURS } from '../../../shared/report/colours.ts';
import type { Slide } from '../../../shared/report/deck/deck.ts';
import { BODY, type Place, type Room } from '../../../shared/report/deck/room.ts';
import { addChart } from './chart.ts';
import { BESIDE_TITLE, fittingLetters, TITLES } from './frame.ts';
import { inches } from './inches.ts';
import type { PptxSlide, Presentation } from './library.ts';
import { MASTER_NAMES } from './masters.ts';
import { addCoverLines, addPoints } from './points.ts';
import { symbolPicture } from './symbol.ts';
import { addTable } from './table.ts';

/** Statuses beside a title stand one under another, each with its word, in points. */
const STATUS = { symbol: 16, letters: 14, step: 24, word: 22 };

/** Adds a slide in the program's own look; answers what its tables show, in words, in their order: the library has no option for that. */
export function addSlide(file: Presentation, slide: Slide, room: Room): readonly string[] {
  const master = slide.kind === 'body' && slide.statuses.length > 0 ? 'goal' : slide.kind;
  const made = file.addSlide({ masterName: MASTER_NAMES[master] });
  const { place, letters } = TITLES[master];
  // On the words themselves: what the library is told of a placeholder loses to what its master has.
  const fitting = fittingLetters(slide.title, place.width, place.height, letters);
  made.addText([{ text: slide.title, options: { lang: 'sv-SE', fontSize: fitting } }], { placeholder: 'title' });
  const lowest = place.height - slide.statuses.length * STATUS.step;
  addStatuses(made, slide, { left: BODY.left + BODY.width - BESIDE_TITLE, top: place.top + lowest }, room);
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
  const middle = (title.height - slide.statuses.length * STATUS.step) / 2;
  addStatuses(made, slide, { left: title.left + title.width - BESIDE_TITLE, top: title.top + middle }, room);
  return slide.kind === 'cover' ? [] : addContent(file, made, slide, room);
}

/** Statuses of what the title names, beside it. */
function addStatuses(made: PptxSlide, { statuses }: Slide, { left, top }: Pick<Place, 'left' | 'top'>, { paper }: Room): void {
  const from = { x: left + STATUS.word, y: top };
  statuses.forEach((value, index) => {
    const y = from.y + index * STATUS.step;
    made.addImage({
      data: symbolPicture(value, paper),
      altText: value.word,
      x: inches(from.x),
      y: inches(y + (STATUS.step - STATUS.symbol) / 2),
      w: inches(STATUS.symbol),
      h: inches(STATUS.symbol),
    });
    made.addText(value.word, {
      x: inches(from.x + STATUS.word),
      y: inches(y),
      w: inches(BESIDE_TITLE - 2 * STATUS.word),
      h: inches(STATUS.step),
      margin: 0,
      valign: 'middle',
      fontSize: STATUS.letters,
      color: COLOURS.text,
      lang: 'sv-SE',
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
