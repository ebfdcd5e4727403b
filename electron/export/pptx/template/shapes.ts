import type { Place } from '../../../../shared/report/deck/room.ts';
import { escaped } from '../../xml-text.ts';
import type { Placeholder } from './placeholders.ts';

const EMU = 12_700;
/** Shapes of the template's places are numbered from here, above what the library has numbered. */
const FIRST = 10_001;
const NAMES: Readonly<Record<string, string>> = {
  title: 'Rubrik',
  ctrTitle: 'Rubrik',
  dt: 'Datum',
  ftr: 'Sidfot',
  sldNum: 'Bildnummer',
};

export interface Filled {
  readonly into: Placeholder;
  readonly lines: readonly string[];
  /** Smaller letters than the template's, in points. */
  readonly letters?: number;
  /** Another colour of the theme than the template's. */
  readonly colour?: string;
  /** Another place than the template's, in points. */
  readonly place?: Place;
}

/** Shapes that fill places of a slide's layout; what they look like is the template's. `before`: how many the slide has already. */
export function filledPlaces(places: readonly Filled[], language: string, before: number): string {
  return places.map((filled, index) => shape(filled, FIRST + before + index, language)).join('');
}

function shape({ into, lines, letters, colour, place }: Filled, id: number, language: string): string {
  const { type, index } = into;
  const named = [type === 'obj' ? '' : ` type="${type}"`, index === null ? '' : ` idx="${index}"`].join('');
  const frame =
    place === undefined
      ? '<p:spPr/>'
      : `<p:spPr><a:xfrm><a:off x="${emu(place.left)}" y="${emu(place.top)}"/><a:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/></a:xfrm></p:spPr>`;
  const size = letters === undefined ? '' : ` sz="${Math.round(letters * 100)}"`;
  // LibreOffice has a typeface of its own for the foot of a slide that names none.
  const own = [
    colour === undefined ? '' : `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`,
    type === 'ftr' || type === 'dt' ? '<a:latin typeface="+mn-lt"/>' : '',
  ].join('');
  const look = `<a:rPr lang="${language}"${size}${own === '' ? '/>' : `>${own}</a:rPr>`}`;
  const run = (words: string) =>
    type === 'sldNum'
      ? `<a:fld id="{5C1B0E1A-6C1D-4B7E-9D0F-2A4C8E6F1B3D}" type="slidenum">${look}<a:t>${words}</a:t></a:fld>`
      : `<a:r>${look}<a:t>${escaped(words)}</a:t></a:r>`;
  const text = lines.map((line) => `<a:p>${run(line)}</a:p>`).join('');
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${NAMES[type] ?? 'Text'} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${named}/></p:nvPr></p:nvSpPr>${frame}<p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;
}

function emu(points: number): number {
  return Math.round(points * EMU);
}
