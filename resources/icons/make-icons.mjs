// Draws the icon files of the packages from icon.svg. Run by hand when the picture changes: node resources/icons/make-icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icnsOf, icoOf } from './icon-files.mjs';

const folder = import.meta.dirname;
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** @param {number} size */
const draw = (size) => ({ size, png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng() });

mkdirSync(join(folder, 'linux'), { recursive: true });
for (const { size, png } of [16, 24, 32, 48, 64, 128, 256, 512].map(draw)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
}
writeFileSync(join(folder, 'icon.png'), draw(1024).png);
writeFileSync(join(folder, 'icon.ico'), icoOf([16, 24, 32, 48, 64, 128, 256].map(draw)));
writeFileSync(join(folder, 'icon.icns'), icnsOf([16, 32, 64, 128, 256, 512, 1024].map(draw)));
