import type { Command } from '../../shared/api/commands.ts';
import type { ControlView, FiguresView, ItemsView, TextsView } from '../../shared/api/views.ts';
import type { FollowUp } from '../../shared/model/occasion.ts';

/*
 * What each view will look like when the store has carried out a command of the view's occasion: shown at once, before the
 * store answers. A command that is about something else leaves the view as it is.
 */

export function applyToItems(view: ItemsView, command: Command): ItemsView {
  switch (command.type) {
    case 'item.set': {
      const { item: id, field, value } = command;
      return { ...view, items: view.items.map((item) => (item.id === id ? { ...item, [field]: value } : item)) };
    }
    case 'follow-up.set': {
      const { item, field, value } = command;
      const followUps = upsert(view.followUps, (one) => one.item === item, emptyFollowUp(item), { [field]: value });
      return { ...view, followUps };
    }
    default:
      return view;
  }
}

export function applyToTexts(view: TextsView, command: Command): TextsView {
  if (command.type !== 'text.set') return view;
  const { section, field, value } = command;
  return upsert(
    view,
    (one) => one.section === section,
    { section, body: null, ready: false, approved: false },
    { [field]: value },
  );
}

export function applyToFigures(view: FiguresView, command: Command): FiguresView {
  if (command.type !== 'cell.set') return view;
  const { table, row, column, value } = command;
  const cells = view.find((one) => one.table === table)?.cells ?? {};
  const { [column]: _before, ...others } = cells[row] ?? {};
  const changed = { ...cells, [row]: value === null ? others : { ...others, [column]: value } };
  return upsert(view, (one) => one.table === table, { table, cells }, { cells: changed });
}

export function applyToControl(view: ControlView, command: Command): ControlView {
  switch (command.type) {
    case 'control.set': {
      const { action, field, value } = command;
      const empty = { action, status: null, comment: null, ready: false };
      return { ...view, followUps: upsert(view.followUps, (one) => one.action === action, empty, { [field]: value }) };
    }
    case 'answer.set': {
      const { action, question, field, value } = command;
      const isIt = (one: { action: string; question: string }) => one.action === action && one.question === question;
      const empty = { action, question, class: null, text: null };
      return { ...view, answers: upsert(view.answers, isIt, empty, { [field]: value }) };
    }
    case 'assessment.set': {
      const before = view.assessment ?? { verdict: null, text: null };
      return { ...view, assessment: { ...before, [command.field]: command.value } };
    }
    default:
      return view;
  }
}

/** The follow-up that stands where nothing has been said yet. */
export function emptyFollowUp(item: string): FollowUp {
  return {
    item,
    colour: null,
    arrow: null,
    status: null,
    statusReason: null,
    outcome: null,
    comment: null,
    missingReason: null,
    nothingToReport: false,
    ready: false,
    approved: false,
  };
}

/** Changes the one that is meant, or adds it. */
function upsert<T extends object>(list: readonly T[], isIt: (one: T) => boolean, empty: T, change: Partial<T>): readonly T[] {
  return list.some(isIt) ? list.map((one) => (isIt(one) ? { ...one, ...change } : one)) : [...list, { ...empty, ...change }];
}
