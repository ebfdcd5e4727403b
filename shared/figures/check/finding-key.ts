import { z } from 'zod';
import { ID_PATTERN } from '../../model/primitives.ts';
import type { Place } from '../compute/compute.ts';

/** What a figure was compared with: see `Finding`. */
export const CHECKS = ['formula', 'same', 'earlier', 'sign', 'no-base', 'parts', 'no-budget'] as const;
export type Check = (typeof CHECKS)[number];

/**
 * Names a finding: the check, the table, the row, the column and the figures that it is about, "formula/resultat/r4/k4/-148.3|-148.4".
 * The same for the same check of the same cell as long as the figures are the same.
 */
export const FindingKey = z
  .string()
  .regex(new RegExp(`^(?:${CHECKS.join('|')})/${ID_PATTERN}/${ID_PATTERN}/${ID_PATTERN}/[0-9.|-]{1,300}$`));

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
