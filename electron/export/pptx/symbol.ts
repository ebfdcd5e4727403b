import { Resvg } from '@resvg/resvg-js';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import type { Theme } from '../../../shared/report/palette.ts';
import { symbolSvg } from '../../../shared/report/symbols.ts';

/** Sharp on a screen of today: a symbol is some 20 points. */
const PIXELS = 96;
const drawn = new Map<string, string>();

/** A status as a picture in dots, which every program for slides shows, as a data address. */
export function symbolPicture({ symbol, tone }: ScaleValue, paper: Theme): string {
  const key = `${symbol} ${tone} ${paper}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const png = new Resvg(symbolSvg(symbol, tone, paper), {
    fitTo: { mode: 'width', value: PIXELS },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
  const address = `image/png;base64,${Buffer.from(png).toString('base64')}`;
  drawn.set(key, address);
  return address;
}
