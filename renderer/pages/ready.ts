import './font.css';
import { PAGE_STYLE, REPORT_STYLE } from '../../shared/report/html/style.ts';

const FACES = ['400 11pt Carlito', '700 11pt Carlito', 'italic 400 11pt Carlito', 'italic 700 11pt Carlito'];
let ready: Promise<void> | null = null;

/** Settles when reports can be laid out here: their typeface and their style sheet are in place. */
export function readyForPages(): Promise<void> {
  ready ??= prepare();
  return ready;
}

async function prepare(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(REPORT_STYLE + PAGE_STYLE);
  document.adoptedStyleSheets.push(sheet);
  const faces = await Promise.all(FACES.map((face) => document.fonts.load(face, 'Åö')));
  if (faces.some((loaded) => loaded.length === 0)) throw new Error('the typeface of reports is missing');
}
