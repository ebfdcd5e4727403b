import type { ModelView } from '../../shared/api/views.ts';
import { type Cell, type CellChoice, type GridColumn, NO_CELL, type TextCell } from '../../shared/grid/cell.ts';
import { checkDate, checkItemNumbers, checkLine } from '../../shared/grid/checks.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { measureWords, rangeText } from '../../shared/report/item-words.ts';
import { lacks } from '../../shared/report/progress/expected.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isBlank } from '../../shared/text/plain-text.ts';
import { LONGEST_TEXT } from '../../shared/text/rich-text-limits.ts';
import { isShort } from '../editor/short-text.ts';
import type { Telling } from '../editor/use-told.ts';
import { readyColumn } from '../grid/ready-column.ts';
import { COMMENT_CHOICES } from './comment-expected.ts';
import { DIRECTIONS } from './directions.ts';
import { type ItemNode, isItemReady, STATUS_FIELD, type StatusUse } from './rows.ts';

type Column = GridColumn<ItemNode>;

/**
 * The columns of the year: number, name, target, outcome, the statuses its kinds have, comment, ready; and, for those who ask for
 * them, the rest of the plan. A year where no kind has both a colour and an indicator status shows them in one column.
 */
export function itemColumns(
  { model, organisations }: Pick<ModelView, 'model' | 'organisations'>,
  told: Telling,
): readonly Column[] {
  const { words } = model;
  const headings = measureWords(words);
  return [
    { id: 'number', heading: t('views:items.number'), width: 40, grow: 0, stays: true, cell: numberCell(model) },
    { id: 'name', heading: t('views:items.name'), width: 216, grow: 3, stays: true, cell: nameCell },
    { ...hidden('level', t('grid:column.level'), 48), cell: ({ level }) => ({ kind: 'fixed', text: String(level) }) },
    { ...hidden('kind', t('grid:column.kind'), 112), cell: kindCell(model) },
    { ...hidden('receiver', t('grid:column.receiver'), 168), cell: receiverCell(organisations) },
    { ...hidden('unit', t('grid:column.unit'), 72), cell: measured(({ item }) => item.unit) },
    { ...hidden('direction', t('grid:column.direction'), 120), cell: directionCell },
    { ...hidden('longTermTarget', headings.longTermTarget, 96), cell: measured(({ item }) => item.longTermTarget) },
    { ...hidden('lastKnown', headings.lastKnown, 96), cell: measured(({ item }) => item.lastKnown) },
    { id: 'target', heading: words.target, width: 72, grow: 0.8, cell: measured(({ item }) => item.target) },
    { id: 'outcome', heading: words.outcome, width: 72, grow: 0.8, cell: outcomeCell },
    ...statusColumns(model),
    { id: 'comment', heading: words.comment, width: 82, grow: 1.6, cell: commentCell(told) },
    { ...hidden('instruction', t('grid:column.instruction'), 160), cell: plainCell(({ item }) => item.instruction) },
    { ...hidden('commentExpected', t('panel:commentExpected.name'), 120), cell: commentExpectedCell },
    { ...hidden('responsible', t('grid:column.responsible'), 128), cell: plainCell(({ item }) => item.responsible) },
    dueColumn(model),
    readyColumn(isItemReady),
  ];
}

/** An activity's day is part of the plan that is read: a year that has activities shows the column from the start. */
function dueColumn({ kinds }: YearModel): Column {
  const hasActivities = kinds.some(({ role }) => role === 'activity');
  return {
    ...hidden('due', t('grid:column.due'), 96),
    hidden: !hasActivities,
    cell: plainCell(({ item }) => item.due, checkDate),
  };
}

function hidden(id: string, heading: string, width: number): Omit<Column, 'cell'> {
  return { id, heading, width, grow: 0, hidden: true };
}

function plainCell(read: (node: ItemNode) => string | null, check?: TextCell['check']): (node: ItemNode) => Cell {
  return (node) => ({
    kind: 'text',
    value: read(node),
    long: false,
    missing: false,
    ...(check === undefined ? {} : { check }),
  });
}

/** A text that only what is measured has. */
function measured(read: (node: ItemNode) => string | null): (node: ItemNode) => Cell {
  const cell = plainCell(read);
  return (node) => (node.kind.measured ? cell(node) : NO_CELL);
}

function numberCell({ words }: YearModel): (node: ItemNode) => Cell {
  return plainCell(
    ({ item }) => (item.number === null ? null : rangeText(item.number, { rangeJoin: words.rangeJoin.trim() })),
    checkItemNumbers,
  );
}

function nameCell({ item, kind }: ItemNode): Cell {
  const word = kind.role === 'indicator' || kind.role === 'perspective' ? null : kind.singular;
  return { kind: 'name', text: item.title, word, edit: { value: item.title, check: checkLine } };
}

function kindCell({ kinds }: YearModel): (node: ItemNode) => Cell {
  const choices = kinds.map(({ id, singular }) => ({ id, word: singular }));
  return ({ kind }) => ({
    kind: 'choice',
    choices,
    value: choices.find(({ id }) => id === kind.id) ?? null,
    missing: false,
    required: true,
  });
}

function receiverCell(organisations: ModelView['organisations']): (node: ItemNode) => Cell {
  const choices = organisations.map(({ id, name }) => ({ id, word: name.definite }));
  return ({ item }) => chosen(choices, item.receiver);
}

function directionCell({ item, kind }: ItemNode): Cell {
  return kind.measured ? chosen(DIRECTIONS, item.direction) : NO_CELL;
}

function chosen(choices: readonly CellChoice[], id: string | null): Cell {
  return { kind: 'choice', choices, value: choices.find((one) => one.id === id) ?? null, missing: false };
}

function commentExpectedCell({ item }: ItemNode): Cell {
  const value = COMMENT_CHOICES.find((one) => one.value === item.commentExpected) ?? null;
  return { kind: 'choice', choices: COMMENT_CHOICES, value, missing: false, required: true };
}

function outcomeCell({ item, kind, followUp }: ItemNode): Cell {
  if (!kind.measured) return NO_CELL;
  return { kind: 'text', value: followUp.outcome, long: false, missing: lacks('outcome', kind, item, followUp) };
}

function commentCell(told: Telling): (node: ItemNode) => Cell {
  return ({ item, kind, followUp }) => {
    if (!kind.commented && !item.commentExpected) return NO_CELL;
    const { comment, nothingToReport } = followUp;
    const missing = lacks('comment', kind, item, followUp);
    const hint = nothingToReport ? { hint: t('measure:marks.nothingToReport') } : {};
    return {
      kind: 'text',
      value: isBlank(comment) ? null : told(comment),
      rich: comment,
      long: !isShort(comment),
      missing,
      most: LONGEST_TEXT,
      ...hint,
    };
  };
}

function statusColumns(model: YearModel): GridColumn<ItemNode>[] {
  const uses = (kind: YearModel['kinds'][number]) =>
    model.scales.filter(({ id }) => kind.scales.includes(id)).map(({ use }) => use);
  const both = model.kinds.some((kind) => uses(kind).includes('colour') && uses(kind).includes('indicator-status'));
  const sets: StatusUse[][] = both ? [['colour'], ['indicator-status'], ['arrow']] : [['colour', 'indicator-status'], ['arrow']];
  return sets
    .filter((set) => model.kinds.some((kind) => uses(kind).some((use) => set.some((one) => one === use))))
    .map((set) => statusColumn(model, set));
}

function statusColumn(model: YearModel, set: readonly StatusUse[]): GridColumn<ItemNode> {
  const statusUse = ({ scales }: ItemNode) => set.find((use) => scales[use] !== undefined);
  const alone = set.length === 1 ? model.scales.find(({ use }) => use === set[0])?.name : undefined;
  const heading = alone ?? t('views:items.status');
  return {
    id: set.join('+'),
    heading,
    // "Värde saknas" is the longest word of the statuses that come with the program.
    width: set.includes('indicator-status') ? 126 : 116,
    grow: 0,
    label: (node) => node.scales[statusUse(node) ?? 'colour']?.name ?? heading,
    cell: (node) => {
      const use = statusUse(node);
      const scale = use === undefined ? undefined : node.scales[use];
      if (use === undefined || scale === undefined) return NO_CELL;
      const value = scale.values.find(({ id }) => id === node.followUp[STATUS_FIELD[use]]) ?? null;
      return { kind: 'choice', choices: scale.values, value, missing: value === null };
    },
  };
}
