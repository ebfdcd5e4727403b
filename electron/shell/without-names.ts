/** A path from its root or drive, plain or as an address; up to a quote, a bracket, the end of the line, or `:` and a line number. */
const PATH = /(?:file:\/\/\/?)?(?:\b[A-Za-z]:[\\/]|\\\\|(?<![\w.])\/)(?:[^\s'"()<>:]| (?=[^\s'"()<>:]*[\\/]))*/g;

/** A fault's text without the paths in it: they hold the person's name and what they call their files. The ending stays. */
export function withoutNames(text: string): string {
  return text.replace(PATH, (path) => {
    const ending = /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0] ?? '';
    return `<file${ending}>`;
  });
}
