import { type Cell, type GridColumn, NO_CELL } from '../../shared/grid/cell.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { rangeText } from '../../shared/report/item-words.ts';
import { lacks } from '../../shared/report/progress/expected.ts';
import { t } from '../../shared/text/messages/index.ts';
import { isBlank, toPlainText } from '../../shared/text/rich-text.ts';
import { isShort } from '../editor/short-text.ts';
import { readyColumn } from '../grid/ready-column.ts';
import { type ItemNode, isItemReady, STATUS_FIELD, type StatusUse } from './rows.ts';

/**
 * The columns of the year: number, name, target, outcome, the statuses its kinds have, comment, ready. A year where no kind
 * has both a colour and an indicator status shows them in one column.
 */
export function itemColumns(model: YearModel): readonly GridColumn<ItemNode>[] {
  return [
    { id: 'number', heading: t('views:items.number'), width: 40, grow: 0, stays: true, cell: numberCell(model) },
    { id: 'name', heading: t('views:items.name'), width: 264, grow: 3, stays: true, cell: nameCell },
    { id: 'target', heading: model.words.target, width: 72, grow: 0.4, cell: targetCell },
    { id: 'outcome', heading: model.words.outcome, width: 72, grow: 0.4, cell: outcomeCell },
    ...statusColumns(model),
    { id: 'comment', heading: model.words.comment, width: 88, grow: 1.6, cell: commentCell },
    readyColumn(isItemReady),
  ];
}

function numberCell({ words }: YearModel): (node: ItemNode) => Cell {
  return ({ item }) =>
    item.number === null ? NO_CELL : { kind: 'fixed', text: rangeText(item.number, { rangeJoin: words.rangeJoin.trim() }) };
}

function nameCell({ item, kind }: ItemNode): Cell {
  const word = kind.role === 'indicator' || kind.role === 'perspective' ? null : kind.singular;
  return { kind: 'name', text: item.title, word };
}

function targetCell({ item, kind }: ItemNode): Cell {
  return kind.measured ? { kind: 'text', value: item.target, long: false, missing: false } : NO_CELL;
}

function outcomeCell({ item, kind, followUp }: ItemNode): Cell {
  if (!kind.measured) return NO_CELL;
  return { kind: 'text', value: followUp.outcome, long: false, missing: lacks('outcome', kind, item, followUp) };
}

function commentCell({ item, kind, followUp }: ItemNode): Cell {
  if (!kind.commented && !item.commentExpected) return NO_CELL;
  const { comment } = followUp;
  const missing = lacks('comment', kind, item, followUp);
  return { kind: 'text', value: isBlank(comment) ? null : toPlainText(comment), long: !isShort(comment), missing };
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
    width: 116,
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
