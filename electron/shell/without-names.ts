/** In quotes, as Node names files: whatever is in them, blanks too. */
const QUOTED = /(['"])[^'"\n]*[\\/][^'"\n]*\1/g;
/** Bare, from its root or drive, plain or as an address; up to a bracket, the end of the line, or `:` and a line number. */
const BARE = /(?:file:\/\/\/?)?(?:\b[A-Za-z]:[\\/]|\\\\|(?<![\w.])\/)(?:[^\s'"()<>:]| (?=[^'"()<>:\n]*[\\/]))*/g;

/** A fault's text without the paths in it: they hold the person's name and what they call their files. The ending stays. */
export function withoutNames(text: string): string {
  return text
    .replace(QUOTED, (path, quote: string) => `${quote}${ending(path.slice(0, -1))}${quote}`)
    .replace(BARE, (path) => ending(path));
}

function ending(path: string): string {
  return `<file${/\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? ''}>`;
}
