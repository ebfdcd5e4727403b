import { deckOf } from '../../../shared/report/deck/lay-out.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { documentProperties } from '../properties.ts';
import { zipOf } from '../xlsx/zip.ts';
import { writable } from '../xml-text.ts';
import { inches } from './inches.ts';
import { Presentation } from './library.ts';
import { defineMasters } from './masters.ts';
import { mendedParts } from './mend.ts';
import { addBareSlide, addSlide } from './slide.ts';
import { inOrder, steadyParts } from './steady-parts.ts';
import { frameOfSlide, inSlideTemplate, type SlideLook } from './template/apply.ts';

/**
 * Writes a report as slides (Office Open XML, ISO 29500), in the program's own look or in that of a template. Tables and charts are
 * PowerPoint's own, comments are the speaker's notes. The same report gives the same bytes.
 */
export async function writeReportPptx(report: ReportDocument, look: SlideLook | null = null): Promise<Uint8Array> {
  const document = writable(report);
  const deck = deckOf(document, look?.frames.room);
  const { slides, room } = deck;
  const file = new Presentation();
  if (look === null) {
    file.layout = 'LAYOUT_WIDE';
    file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
    defineMasters(file, deck);
  } else {
    const { width, height } = look.template.size;
    file.defineLayout({ name: 'TEMPLATE', width: inches(width), height: inches(height) });
    file.layout = 'TEMPLATE';
  }
  const descriptions = slides.map((slide) =>
    look === null ? addSlide(file, slide, room) : addBareSlide(file, slide, room, frameOfSlide(look.frames, slide).place),
  );
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('the slides were not written as bytes');
  const parts = steadyParts(bytes, mendedParts(deck, descriptions));
  const dressed = look === null ? parts : inSlideTemplate(parts, look, deck).all();
  const properties = documentProperties(document).map(({ path, data }) => [path, Buffer.from(data)] as const);
  return zipOf(inOrder(new Map([...dressed, ...properties])), 'packed');
}
