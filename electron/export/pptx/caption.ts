import { COLOURS } from '../../../shared/report/colours.ts';
import { BODY, CAPTION_HEIGHT } from '../../../shared/report/deck/room.ts';
import { inches } from './inches.ts';
import type { PptxSlide } from './library.ts';

/** The caption over a slide's table or chart. */
export function addCaption(slide: PptxSlide, caption: string): void {
  slide.addText(caption, {
    x: inches(BODY.left),
    y: inches(BODY.top),
    w: inches(BODY.width),
    h: inches(CAPTION_HEIGHT),
    margin: 0,
    valign: 'top',
    fontSize: 14,
    bold: true,
    color: COLOURS.text,
    lang: 'sv-SE',
  });
}
