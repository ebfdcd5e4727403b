import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { itemHeading } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { placeAfter } from '../ui/list-keys.ts';
import styles from './RollYear.module.css';

interface Props {
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
  readonly outcomes: ReadonlyMap<string, string>;
  /** Items that are left behind, with all that stands under them; only the uppermost are named. */
  readonly dropped: ReadonlySet<string>;
  readonly onDrop: (dropped: ReadonlySet<string>) => void;
}

interface Row {
  readonly item: PlanItem;
  readonly level: number;
  readonly name: string;
}

/** The year's plan with a box for each item: ticked, it goes along. Arrows move, Space ticks. */
export function KeepTree({ model, items, outcomes, dropped, onDrop }: Props) {
  const rows = useMemo(() => rowsOf(model, items), [model, items]);
  const parents = useMemo(() => new Map(items.map(({ id, parent }) => [id, parent])), [items]);
  const [active, setActive] = useState(0);
  const tree = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    setActive(index);
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();
  };
  const toggle = ({ item }: Row) => {
    const above = ancestorIn(dropped, parents, item.parent);
    if (above !== null) return;
    const next = new Set(dropped);
    if (!next.delete(item.id)) {
      // What stands under it goes with it.
      for (const one of dropped) if (isUnder(parents, one, item.id)) next.delete(one);
      next.add(item.id);
    }
    onDrop(next);
  };
  const onKeyDown = (event: KeyboardEvent, index: number, row: Row) => {
    const goal = placeAfter(event.key, index, rows.length);
    if (goal === null && event.key !== ' ') return;
    event.preventDefault();
    if (goal === null) toggle(row);
    else goTo(goal);
  };
  return (
    <div ref={tree} role="tree" aria-label={t('years:tree')} aria-multiselectable="true" className={styles.tree}>
      {rows.map((row, index) => {
        const { item, level, name } = row;
        const isAbove = ancestorIn(dropped, parents, item.parent) !== null;
        const isKept = !isAbove && !dropped.has(item.id);
        const known = outcomes.get(item.id) ?? item.lastKnown;
        return (
          <div
            key={item.id}
            role="treeitem"
            aria-level={level}
            aria-checked={isKept}
            aria-disabled={isAbove}
            tabIndex={index === active ? 0 : -1}
            className={styles.row}
            style={{ paddingLeft: 8 + (level - 1) * 20 }}
            onClick={() => {
              setActive(index);
              toggle(row);
            }}
            onKeyDown={(event) => onKeyDown(event, index, row)}
          >
            <span className={styles.box} aria-hidden="true">
              {isKept ? '✓' : ''}
            </span>
            <span className={styles.name}>{name}</span>
            {isKept && known !== null ? <span className={styles.known}>{t('years:known', { outcome: known })}</span> : null}
          </div>
        );
      })}
    </div>
  );
}

function rowsOf(model: YearModel, items: readonly PlanItem[]): readonly Row[] {
  const kinds = new Map(model.kinds.map((kind) => [kind.id, kind]));
  const children = new Map<string | null, PlanItem[]>();
  for (const item of items) {
    const siblings = children.get(item.parent);
    if (siblings === undefined) children.set(item.parent, [item]);
    else siblings.push(item);
  }
  const below = (parent: string | null, level: number): Row[] =>
    (children.get(parent) ?? []).flatMap((item) => {
      const kind = kinds.get(item.kind);
      const name = kind === undefined ? item.title : itemHeading(item, kind, model.words);
      return [{ item, level, name }, ...below(item.id, level + 1)];
    });
  return below(null, 1);
}

type Parents = ReadonlyMap<string, string | null>;

/** The item itself or the nearest above it that is in the set. */
function ancestorIn(set: ReadonlySet<string>, parents: Parents, from: string | null): string | null {
  for (let at = from; at !== null; at = parents.get(at) ?? null) if (set.has(at)) return at;
  return null;
}

function isUnder(parents: Parents, id: string, above: string): boolean {
  return ancestorIn(new Set([above]), parents, parents.get(id) ?? null) !== null;
}
