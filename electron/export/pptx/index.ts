import { deckOf } from '../../../shared/report/deck/lay-out.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { writable } from '../xml-text.ts';
import { Presentation } from './library.ts';
import { defineMasters } from './masters.ts';
import { mendedParts } from './mend.ts';
import { addSlide } from './slide.ts';
import { steadyZip } from './steady-zip.ts';

/**
 * Writes a report as slides (Office Open XML, ISO 29500). Tables and charts are PowerPoint's own, comments are the speaker's notes.
 * The same report gives the same bytes.
 */
export async function writeReportPptx(report: ReportDocument): Promise<Uint8Array> {
  const deck = deckOf(writable(report));
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.author = 'Årshjul';
  file.company = deck.organisation;
  file.subject = deck.organisation;
  file.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  defineMasters(file, deck);
  const descriptions = deck.slides.map((slide) => addSlide(file, slide));
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('the slides were not written as bytes');
  return steadyZip(bytes, mendedParts(deck, descriptions));
}
