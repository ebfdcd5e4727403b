import type { SingleCommand } from '../../shared/api/commands.ts';
import type { FiguresView, TextsView } from '../../shared/api/views.ts';
import { applyToControl } from './apply-to-control.ts';
import { applyToItems } from './apply-to-items.ts';
import { upsert } from './upsert.ts';

/*
 * What each view will look like when the store has carried out commands of the view's occasion: shown at once, before the store
 * answers. A command that is about something else leaves the view as it is.
 */

type Apply<View> = (view: View, commands: readonly SingleCommand[]) => View;

/** One command after another. */
function oneByOne<View>(apply: (view: View, command: SingleCommand) => View): Apply<View> {
  return (view, commands) => commands.reduce(apply, view);
}

/** By the part of the store that a view shows. */
export const APPLY = {
  items: applyToItems,
  texts: oneByOne(applyToTexts),
  figures: oneByOne(applyToFigures),
  control: oneByOne(applyToControl),
} as const;
export type ShownPart = keyof typeof APPLY;

function applyToTexts(view: TextsView, command: SingleCommand): TextsView {
  if (command.type !== 'text.set') return view;
  const { section, field, value } = command;
  return upsert(
    view,
    (one) => one.section === section,
    { section, body: null, ready: false, approved: false },
    { [field]: value },
  );
}

function applyToFigures(view: FiguresView, command: SingleCommand): FiguresView {
  if (command.type !== 'cell.set') return view;
  const { table, row, column, value } = command;
  const cells = view.find((one) => one.table === table)?.cells ?? {};
  const { [column]: _before, ...others } = cells[row] ?? {};
  const changed = { ...cells, [row]: value === null ? others : { ...others, [column]: value } };
  return upsert(view, (one) => one.table === table, { table, cells }, { cells: changed });
}
