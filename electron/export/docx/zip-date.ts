const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_LENGTH = 46;
/** 1 January 1980, 00:00: the first moment that a zip file can name, and the custom for files without a time. */
const NO_TIME = 0x00210000;

/**
 * Takes the time of writing out of a zip file, in place: the time of each file in it becomes the zip format's first. Follows
 * the central directory (APPNOTE.TXT 4.3.12, 4.3.16).
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('not a zip file without a comment');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== DIRECTORY_ENTRY) throw new Error('damaged directory in a zip file');
    view.setUint32(entry + 12, NO_TIME, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, NO_TIME, true);
    entry +=
      DIRECTORY_ENTRY_LENGTH +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return zip;
}
