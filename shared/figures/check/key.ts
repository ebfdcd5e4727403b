import type { Place } from '../compute/compute.ts';

/** What a figure was compared with: see `Finding`. */
export const CHECKS = ['formula', 'same', 'earlier', 'sign', 'no-base', 'parts', 'no-budget', 'boards', 'balance'] as const;
export type Check = (typeof CHECKS)[number];

/** Names a finding: see `FindingKey`. */
export function findingKey(check: Check, table: string, { row, column }: Place, figures: readonly string[]): string {
  return [check, table, row, column, figures.join('|')].join('/');
}

export interface KeyParts extends Place {
  readonly check: string;
  readonly table: string;
  readonly figures: string;
}

/** The parts of a key: no id and no figure holds a slash. */
export function keyParts(key: string): KeyParts {
  const [check = '', table = '', row = '', column = '', figures = ''] = key.split('/');
  return { check, table, row, column, figures };
}
