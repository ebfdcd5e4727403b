/** How a command ends. 0: done. 1: it could not be done. 2: the command line was not understood, and nothing was tried. */
export type ExitCode = 0 | 1 | 2;

/** So many faults are listed. */
const MOST_LISTED = 50;

export interface Outcome {
  readonly exitCode: ExitCode;
  /** For standard output, line breaks included; empty for nothing. */
  readonly output: string;
  /** For standard error: Swedish, one line each. */
  readonly errors: readonly string[];
}

export function done(output: string): Outcome {
  return { exitCode: 0, output, errors: [] };
}

export function failure(...errors: readonly string[]): Outcome {
  return { exitCode: 1, output: '', errors };
}

export function misused(error: string): Outcome {
  return { exitCode: 2, output: '', errors: [error] };
}

/** Technical text, in English: only for who asks for it. */
export function detailLines(details: string | undefined): string[] {
  return process.env.ARSHJUL_DETALJER === '1' && details !== undefined ? details.split('\n') : [];
}

/** A list of faults as lines for standard error; after the first of them only their number is told. */
export function limited(lines: readonly string[], more: (rest: number) => string): string[] {
  const rest = lines.length - MOST_LISTED;
  return rest > 0 ? [...lines.slice(0, MOST_LISTED), more(rest)] : [...lines];
}

/** Any value as a program reads it: JSON with a line break at the end. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
