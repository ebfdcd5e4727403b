import { COLOURS } from '../../../shared/report/colours.ts';
import { CAPTION_HEIGHT, type Room } from '../../../shared/report/deck/room.ts';
import { inches } from './inches.ts';
import type { PptxSlide } from './library.ts';

/** The caption over a slide's table or chart. */
export function addCaption(slide: PptxSlide, caption: string, room: Room): void {
  slide.addText(caption, {
    x: inches(room.left),
    y: inches(room.top),
    w: inches(room.width),
    h: inches(CAPTION_HEIGHT),
    margin: 0,
    valign: 'top',
    fontSize: 14,
    bold: true,
    color: COLOURS.text,
    lang: 'sv-SE',
  });
}
