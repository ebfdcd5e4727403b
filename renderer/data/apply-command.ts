import type { SingleCommand } from '../../shared/api/commands.ts';
import type { FiguresView, TextsView } from '../../shared/api/views.ts';
import { type TickDaysOf, withTickDay } from '../../shared/control/ticks/days.ts';
import { applyToControl } from './apply-to-control.ts';
import { applyToItems } from './apply-to-items.ts';
import { applyToRisks } from './apply-to-risks.ts';
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
  tickDays: oneByOne(applyToTickDays),
  risks: oneByOne(applyToRisks),
} as const;
export type ShownPart = keyof typeof APPLY;

/** A day more; a withdrawal is read again, since its day is known to the store alone. */
function applyToTickDays(view: readonly TickDaysOf[], command: SingleCommand): readonly TickDaysOf[] {
  if (command.type !== 'tick.add') return view;
  const { action, happened, result } = command;
  return withTickDay(view, action, { day: happened, deviates: result === 'deviation' });
}

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
  switch (command.type) {
    case 'cell.set': {
      const { table, value, source } = command;
      const cells = withCell(view.find((one) => one.table === table)?.cells ?? {}, command, value);
      const shown = upsert(view, (one) => one.table === table, { table, cells: {} }, { cells });
      return source === undefined ? shown : applyToFigures(shown, { ...command, type: 'cell.source', value: source });
    }
    case 'cell.source':
    case 'cell.note': {
      const { table, row, column, value } = command;
      const field = command.type === 'cell.source' ? 'source' : 'note';
      const before = view.find((one) => one.table === table)?.about ?? {};
      const { [field]: _before, ...others } = before[row]?.[column] ?? {};
      const about = withCell(before, command, value === null ? others : { ...others, [field]: value });
      return upsert(view, (one) => one.table === table, { table, cells: {} }, { about });
    }
    default:
      return view;
  }
}

type ByCell<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** The cells of a table with another value in one of them; null leaves it out. */
function withCell<Value>(
  cells: ByCell<Value>,
  { row, column }: { readonly row: string; readonly column: string },
  value: Value | null,
): Record<string, Record<string, Value>> {
  const { [column]: _before, ...others } = cells[row] ?? {};
  return { ...cells, [row]: value === null ? others : { ...others, [column]: value } };
}
