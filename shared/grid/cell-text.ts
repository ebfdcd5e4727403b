import { SHORT_TEXT_LIMIT } from '../model/limits.ts';
import { t } from '../text/messages/index.ts';
import { type Cell, type CellChange, type CellProblem, editOf, type TextCell } from './cell.ts';

/** What a cell says as plain text: a status as its word, a tick as yes or no. It is what is copied, sorted and searched. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'none':
      return '';
    case 'fixed':
    case 'name':
      return cell.text;
    case 'text':
      return (cell.typed === undefined ? cell.value : cell.typed) ?? '';
    case 'choice':
      return cell.value?.word ?? '';
    case 'tick':
      return t(cell.value ? 'grid:yes' : 'grid:no');
  }
}

/** What is seen in a cell and can be sought there, as it is compared: also the word before a name. */
export function soughtText(cell: Cell): string {
  return sought(cell.kind === 'name' && cell.word !== null ? `${cell.word} ${cell.text}` : textOf(cell));
}

/** Words as they are sought: whatever their case, and whichever of a sign's forms (quotes, dashes) has been typed. */
export function sought(text: string): string {
  return plain(likeSigns(text));
}

const FORMS = /[”“„»«’‘‚‐‑–—−]/u;

/** Each sign by the plainest of its forms, in the same place. */
export function likeSigns(text: string): string {
  // Most texts have none of them, and thousands are searched at a time.
  if (!FORMS.test(text)) return text;
  return text
    .replace(/[”“„»«]/gu, '"')
    .replace(/[’‘‚]/gu, "'")
    .replace(/[‐‑–—−]/gu, '-');
}

/** What a text would make of a cell. `same` changes nothing. */
export type Reading =
  | { readonly as: 'change'; readonly change: CellChange }
  | { readonly as: 'same' }
  | { readonly as: 'problem'; readonly why: CellProblem };

const SAME: Reading = { as: 'same' };
const problem = (why: CellProblem): Reading => ({ as: 'problem', why });
const change = (to: CellChange): Reading => ({ as: 'change', change: to });

/** Reads a pasted text as the cell's new value. What stands there already is no change, wherever it stands. */
export function readAs(cell: Cell, text: string): Reading {
  const given = text.trim();
  const isWritten = editOf(cell) !== null;
  if (isWritten ? given === textOf(cell).trim() : plain(given) === plain(textOf(cell))) return SAME;
  switch (cell.kind) {
    case 'none':
    case 'fixed':
      return given === '' ? SAME : problem('not-editable');
    case 'name':
      return cell.edit === undefined ? problem('not-editable') : readText(cell.edit, given);
    case 'text':
      return cell.elsewhere ? problem('not-editable') : readText(cell, given);
    case 'choice': {
      if (given === '') return cell.required ? problem('empty') : change({ choice: null });
      const chosen = cell.choices.find(({ word }) => plain(word) === plain(given));
      return chosen === undefined ? problem('unknown-word') : change({ choice: chosen.id });
    }
    case 'tick': {
      const tick = given === '' ? false : TICKS.get(plain(given));
      if (tick === undefined) return problem('unknown-word');
      return tick === cell.value ? SAME : change({ tick });
    }
  }
}

function readText({ check, most = SHORT_TEXT_LIMIT }: TextCell, text: string): Reading {
  if (text.length > most) return problem('too-long');
  const why = check?.(text) ?? null;
  return why === null ? change({ text: text === '' ? null : text }) : problem(why);
}

/** Words are the same whatever their case, and whatever kind of blanks a program has put between them. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('sv');
}

/** How a tick is written, here and in other programs. */
const TICKS: ReadonlyMap<string, boolean> = new Map([
  [plain(t('grid:yes')), true],
  [plain(t('grid:no')), false],
  [plain(t('views:grid.ready')), true],
  [plain(t('views:grid.notReady')), false],
  ['x', true],
  ['✓', true],
  ['1', true],
  ['0', false],
  ['sant', true],
  ['falskt', false],
  ['true', true],
  ['false', false],
]);
