import './font.css';
import { pageStyle, reportStyle } from '../../shared/report/html/style.ts';
import type { DocumentLook } from '../../shared/report/look/document-look.ts';
import type { LineOf } from '../../shared/report/look/heights.ts';
import { cssFamilies } from '../../shared/report/look/typefaces.ts';

const FACES = ['400 11pt Carlito', '700 11pt Carlito', 'italic 400 11pt Carlito', 'italic 700 11pt Carlito'];
let faces: Promise<void> | null = null;
let sheet: CSSStyleSheet | null = null;
let shown: DocumentLook | null = null;

/** Heights of the lines of typefaces that have been asked for, in ems. */
const lines = new Map<string, number>();

/** Settles when reports can be laid out here in a look: the typeface and the style sheet are in place. Answers how tall lines are. */
export async function readyForPages(look: DocumentLook): Promise<LineOf> {
  faces ??= loadFaces();
  await faces;
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  if (shown !== look) sheet.replaceSync(reportStyle(look, lineOf) + pageStyle(look, lineOf));
  shown = look;
  return lineOf;
}

async function loadFaces(): Promise<void> {
  const loaded = await Promise.all(FACES.map((face) => document.fonts.load(face, 'Åö')));
  if (loaded.some((face) => face.length === 0)) throw new Error('the typeface of reports is missing');
}

/** Of the typeface that stands in for one that is not installed, where one does: pages are laid out with what is here. */
function lineOf(font: string): number {
  const known = lines.get(font) ?? measuredLine(font);
  lines.set(font, known);
  return known;
}

/** So large that no rounding to whole pixels is seen. */
const MEASURED_AT = 10_000;

function measuredLine(font: string): number {
  const line = document.createElement('div');
  line.style.cssText = `position: fixed; visibility: hidden; font: ${MEASURED_AT}px/normal ${cssFamilies(font)};`;
  line.textContent = 'x';
  document.body.append(line);
  const { height } = line.getBoundingClientRect();
  line.remove();
  return height / MEASURED_AT;
}
