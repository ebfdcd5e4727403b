/** Longest name of a sheet, in characters (Excel's limit). */
const LONGEST = 31;
/** What no name of a sheet may have; an apostrophe may not begin or end one. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]+/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** A name for the sheet of each title, in their order; no two the same, whatever the letters' size. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return titles.map((title) => {
    const plain =
      title
        .normalize('NFC')
        .replace(FORBIDDEN, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/^[\s']+|[\s']+$/gu, '') || '_';
    for (let count = 1; ; count += 1) {
      const end = count === 1 ? '' : ` ${count}`;
      const name = `${[...plain]
        .slice(0, LONGEST - end.length)
        .join('')
        .trimEnd()}${end}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
