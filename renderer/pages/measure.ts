import { type DocumentLook, textRoom } from '../../shared/report/look/document-look.ts';
import type { Turn } from '../../shared/report/pages/paginate.ts';
import { type MeasuredStrip, stripsOf } from './strips.ts';

/** A block as it is laid out on paper: its element, which is in no page, and where page edges may go through it. */
export interface MeasuredBlock {
  readonly element: HTMLElement;
  /** In pixels, without the room above and below it. */
  readonly height: number;
  readonly above: number;
  readonly below: number;
  readonly strips: readonly MeasuredStrip[];
}

export interface ToMeasure {
  readonly element: HTMLElement;
  readonly turn: Turn;
  /** The notes of the block, as they stand at the foot of a page; their numbers are in `data-note`. */
  readonly notes: readonly HTMLElement[];
}

export interface Measurer {
  /** Lays out blocks, all at once, and takes their measures. */
  readonly measure: (blocks: readonly ToMeasure[]) => readonly MeasuredBlock[];
  /** Has a block laid out while `work` looks at it. */
  readonly within: <Value>(element: HTMLElement, turn: Turn, work: () => Value) => Value;
  readonly close: () => void;
}

/** Places outside what is seen, as wide as the text on a page of a look. */
export function createMeasurer({ pages }: DocumentLook): Measurer {
  const places = { portrait: makePlace(textRoom(pages.portrait)), landscape: makePlace(textRoom(pages.landscape)) };
  return {
    measure: (blocks) => {
      const frames = blocks.map(({ element, turn, notes }) => {
        const frame = document.createElement('div');
        frame.style.display = 'flow-root';
        frame.append(element);
        places[turn].append(frame, ...notes);
        return frame;
      });
      const measured = blocks.map(({ element, notes }, index) => {
        const heights = new Map(notes.map((note) => [note.dataset.note ?? '', heightOf(note)]));
        const { top, bottom, height } = element.getBoundingClientRect();
        const outer = frames[index]?.getBoundingClientRect();
        return {
          element,
          height,
          above: outer === undefined ? 0 : top - outer.top,
          below: outer === undefined ? 0 : outer.bottom - bottom,
          strips: stripsOf(element, (number) => heights.get(number) ?? 0),
        };
      });
      for (const place of Object.values(places)) place.replaceChildren();
      return measured;
    },
    within: (element, turn, work) => {
      places[turn].append(element);
      const value = work();
      element.remove();
      return value;
    },
    close: () => {
      for (const place of Object.values(places)) place.remove();
    },
  };
}

/** `width` in points. */
function makePlace(width: number): HTMLElement {
  const place = document.createElement('div');
  place.className = 'report';
  place.lang = 'sv';
  place.setAttribute('aria-hidden', 'true');
  place.style.cssText = `position: fixed; top: 0; left: -400mm; width: ${width}pt; visibility: hidden; contain: layout style;`;
  document.body.append(place);
  return place;
}

/** A note's own height and the room below it. */
function heightOf(note: HTMLElement): number {
  return note.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(note).marginBottom);
}
