import { MONEY_UNITS } from '../figures/money-unit.ts';
import { ID_PATTERN } from '../model/id-pattern.ts';
import type { Binding } from './bound.ts';
import { BOUND_MEASURES, BOUND_SIGNS, BOUND_UNITS, LONGEST_SAID } from './bound-kinds.ts';

type Is = (value: unknown) => boolean;

const ID = new RegExp(`^${ID_PATTERN}$`);
const isId: Is = (value) => typeof value === 'string' && ID.test(value);
const oneOf =
  (words: readonly string[]): Is =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const orNothing =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
const isSaid: Is = (value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_SAID;
const isDecimals: Is = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 6;

const board = orNothing(isId);
const said = orNothing(isSaid);
const FIELDS: Readonly<Record<Binding['what'], Readonly<Record<string, Is>>>> = {
  figure: {
    board,
    table: isId,
    row: isId,
    column: isId,
    in: orNothing(oneOf(MONEY_UNITS)),
    decimals: orNothing(isDecimals),
    sign: orNothing(oneOf(BOUND_SIGNS)),
    unit: orNothing(oneOf(BOUND_UNITS)),
    said,
  },
  'goal-counts': { said },
  'worst-goals': { said },
  goal: { item: isId, said },
  'boards-behind': { measure: oneOf(BOUND_MEASURES), said },
  outcome: { board, said },
  forecast: { board, said },
};

/**
 * What a mark in the editor or on the clipboard says that words are bound to; null when it is nothing that a text can hold. The same
 * as the schema of `Bound`, which the window does not load.
 */
export function readBinding(json: unknown): Binding | null {
  const value = typeof json === 'string' ? parsed(json) : null;
  return isBinding(value) ? value : null;
}

function isBinding(value: unknown): value is Binding {
  if (typeof value !== 'object' || value === null || !('what' in value) || typeof value.what !== 'string') return false;
  const fields = Object.entries(FIELDS).find(([what]) => what === value.what)?.[1];
  if (fields === undefined) return false;
  const given = new Map<string, unknown>(Object.entries(value));
  return (
    [...given.keys()].every((name) => name === 'what' || Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, is]) => is(given.get(name)))
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Anyone can put such a mark on the clipboard: one that cannot be read is none.
    return null;
  }
}
