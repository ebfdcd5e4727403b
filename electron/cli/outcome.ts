import type { ApiError } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';

/** How a command ends. 0: done. 1: it could not be done. 2: the command line was not understood, and nothing was tried. */
export type ExitCode = 0 | 1 | 2;

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

/** What the store or a writer of files answered, about the file that was named on the command line. */
export function failureWith(file: string, { kind, message, details }: ApiError): Outcome {
  const words = kind === 'store-missing' ? t('cli:storeMissing', { file }) : t('cli:about', { file, message });
  return failure(words, ...detailLines(details));
}

/** Technical text, in English: only for who asks for it. */
export function detailLines(details: string | undefined): string[] {
  return process.env.ARSHJUL_DETALJER === '1' && details !== undefined ? details.split('\n') : [];
}

/** Any value as a program reads it: JSON with a line break at the end. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
