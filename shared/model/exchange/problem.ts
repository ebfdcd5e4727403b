import { t } from '../../text/messages/index.ts';

/** One fault in a file: where it stands and, in one Swedish sentence, what is wrong. */
export interface Problem {
  /** "items[3].parent"; "rad 3, kolumn 5" where the file is not JSON; "filen" when it concerns all of it. */
  readonly place: string;
  readonly message: string;
}

/** The way from the root of the file to a value: field names and list positions (from 0). */
export type Path = readonly PropertyKey[];

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A path as a person and a program can both follow it: `occasions[0].tables[2].cells["rad-1"].utfall`. */
export function placeOf(path: Path): string {
  if (path.length === 0) {
    return t('exchange:wholeFile');
  }
  return path
    .map((step, index) => {
      if (typeof step === 'number') {
        return `[${step}]`;
      }
      const name = String(step);
      return PLAIN_NAME.test(name) ? `${index === 0 ? '' : '.'}${name}` : `[${JSON.stringify(name)}]`;
    })
    .join('');
}

/** A problem at a path. */
export function problemAt(path: Path, message: string): Problem {
  return { place: placeOf(path), message };
}
