import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../electron/runtime/paths.mjs';
import { icnsOf, icoOf } from '../../resources/icons/icon-files.mjs';

const icons = join(projectRoot, 'resources', 'icons');
const svg = readFileSync(join(icons, 'icon.svg'), 'utf8');

function picture(size: number) {
  return { size, png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng() };
}

describe('the icon files', () => {
  it('show the drawing as it is now (else: node resources/icons/make-icons.mjs)', () => {
    expect(readFileSync(join(icons, 'icon.png')).equals(picture(1024).png)).toBe(true);
    expect(readFileSync(join(icons, 'linux', '48x48.png')).equals(picture(48).png)).toBe(true);
    expect(readFileSync(join(icons, 'icon.ico')).equals(icoOf([16, 24, 32, 48, 64, 128, 256].map(picture)))).toBe(true);
    expect(readFileSync(join(icons, 'icon.icns')).equals(icnsOf([16, 32, 64, 128, 256, 512, 1024].map(picture)))).toBe(true);
  });

  it('for Windows say of each picture how large it is and where it lies', () => {
    const [small, large] = [picture(16), picture(256)];
    const ico = icoOf([small, large]);
    expect(ico.readUInt16LE(4)).toBe(2);
    expect([ico.readUInt8(6), ico.readUInt8(22)]).toEqual([16, 0]);
    const [length, offset] = [ico.readUInt32LE(22 + 8), ico.readUInt32LE(22 + 12)];
    expect(ico.subarray(offset, offset + length).equals(large.png)).toBe(true);
    expect(ico.length).toBe(offset + length);
  });

  it('for macOS are blocks of the length they state', () => {
    const icns = icnsOf([picture(16), picture(32)]);
    expect(icns.toString('ascii', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: string[] = [];
    for (let place = 8; place < icns.length; place += icns.readUInt32BE(place + 4))
      types.push(icns.toString('ascii', place, place + 4));
    expect(types).toEqual(['icp4', 'icp5', 'ic11']);
  });
});
