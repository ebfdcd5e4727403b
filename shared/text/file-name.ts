/** Longest name, in characters, that every file system here takes with an extension and a suffix. */
const LONGEST = 150;

/** Not allowed in names on Windows, or not printable; the slash nowhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g;

/** Devices on Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** A file name of a title that people have written, without extension; never empty. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  // Windows drops dots at the end; on others, one at the beginning hides the file.
  const name = [...plain.replace(/^[.\s]+/, '')]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/, '');
  return name === '' || RESERVED.test(name) ? `_${name}` : name;
}
