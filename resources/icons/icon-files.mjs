/** @typedef {{ size: number, png: Buffer }} Picture `size` in pixels, square */

/**
 * A Windows icon file: a directory of pictures, each a PNG (read since Windows Vista).
 *
 * @param {readonly Picture[]} pictures of at most 256 pixels
 * @returns {Buffer}
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = 6 + 16 * pictures.length;
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // One byte each for width and height; 0 stands for 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** Which four letters a size has in a macOS icon file; some sizes stand there twice, as the sharp half of a smaller one. */
const icnsTypes = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['icp6', 'ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
]);

/**
 * A macOS icon file.
 *
 * @param {readonly Picture[]} pictures
 * @returns {Buffer}
 */
export function icnsOf(pictures) {
  const blocks = pictures.flatMap(({ size, png }) => (icnsTypes.get(size) ?? []).map((type) => block(type, png)));
  return block('icns', Buffer.concat(blocks));
}

/**
 * @param {string} type four letters
 * @param {Buffer} content
 */
function block(type, content) {
  const header = Buffer.alloc(8);
  header.write(type, 'ascii');
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
