import { Resvg } from '@resvg/resvg-js';
import { ImageRun } from 'docx';
import type { ScaleValue } from '../../../shared/model/scale.ts';
import { meaningBeyondWord } from '../../../shared/report/legend-words.ts';
import { symbolSvg } from '../../../shared/report/symbols.ts';
import { t } from '../../../shared/text/messages/index.ts';

/** Sharp on a printed page: about 450 dots to the inch at the size of the running text. */
const PNG_PIXELS = 64;
const PIXELS_PER_POINT = 96 / 72;

interface Picture {
  readonly svg: Buffer;
  readonly png: Buffer;
}

/** Draws a status as a picture in the line of text; `points` is its height and width. */
export type DrawSymbol = (value: ScaleValue, points: number) => ImageRun;

/**
 * Pictures of one document: each symbol is drawn once, as SVG with a PNG for programs that cannot show SVG, and its file
 * is used wherever the symbol stands. Each picture has a number of its own and says in words what it shows.
 */
export function symbolPictures(nextNumber: () => number): DrawSymbol {
  const drawn = new Map<string, Picture>();
  return (value, points) => {
    const key = `${value.symbol} ${value.tone}`;
    const picture = drawn.get(key) ?? draw(value);
    drawn.set(key, picture);
    const number = nextNumber();
    const side = points * PIXELS_PER_POINT;
    return new ImageRun({
      type: 'svg',
      data: picture.svg,
      fallback: { type: 'png', data: picture.png },
      transformation: { width: side, height: side },
      altText: {
        id: `${number}`,
        name: `Symbol ${number}`,
        description: described(value),
      },
      run: { position: '-1pt' },
    });
  };
}

function described(value: ScaleValue): string {
  const meaning = meaningBeyondWord(value);
  return meaning === null ? value.word : t('report:symbolDescription', { word: value.word, meaning });
}

function draw(value: ScaleValue): Picture {
  // Word sizes an SVG by its own width and height where the drawing's are not enough.
  const svg = symbolSvg(value.symbol, value.tone, 'light').replace('<svg ', '<svg width="16" height="16" ');
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: PNG_PIXELS }, font: { loadSystemFonts: false } }).render().asPng();
  return { svg: Buffer.from(svg), png };
}
