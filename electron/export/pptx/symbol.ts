import { Resvg } from '@resvg/resvg-js';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import { symbolSvg } from '../../../shared/report/symbols.ts';

/** Sharp on a screen of today: a symbol is some 20 points. */
const PIXELS = 96;
const drawn = new Map<string, string>();

/** A status as a picture in dots, which every program for slides shows, as a data address. */
export function symbolPicture({ symbol, tone }: ScaleValue): string {
  const key = `${symbol} ${tone}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const png = new Resvg(symbolSvg(symbol, tone, 'light'), {
    fitTo: { mode: 'width', value: PIXELS },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
  const address = `image/png;base64,${Buffer.from(png).toString('base64')}`;
  drawn.set(key, address);
  return address;
}
