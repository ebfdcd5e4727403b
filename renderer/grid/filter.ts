import type { GridColumn, GridNode } from '../../shared/grid/cell.ts';
import { sought, soughtText } from '../../shared/grid/cell-text.ts';
import { t } from '../../shared/text/messages/index.ts';

/** One way of seeing fewer rows. */
export interface GridFilter<Node> {
  readonly id: string;
  readonly label: string;
  /** What can be chosen; one without options is only on or off. */
  readonly options: readonly { readonly id: string; readonly word: string }[] | null;
  /** What it goes by, as a sentence, for who gets no rows with it and wonders why. */
  readonly about?: string;
  readonly matches: (node: Node, chosen: string) => boolean;
}

/** The filter by what stands in the row, in any column. */
export const TEXT_FILTER = 'text';

/** Whether anything filters; `chosen` is what each filter has been set to. */
export function isFiltered(chosen: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.values(chosen).some((values) => values.length > 0);
}

/** Whether a row passes every filter that is set. */
export function passes<Node extends GridNode>(
  filters: readonly GridFilter<Node>[],
  columns: readonly GridColumn<Node>[],
  chosen: Readonly<Record<string, readonly string[]>>,
): (node: Node) => boolean {
  const set = filters.flatMap(({ id, matches }) => {
    const [value] = chosen[id] ?? [];
    return value === undefined ? [] : [(node: Node) => matches(node, value)];
  });
  const words = sought(chosen[TEXT_FILTER]?.[0] ?? '');
  return (node) =>
    set.every((matches) => matches(node)) &&
    (words === '' || columns.some((column) => soughtText(column.cell(node)).includes(words)));
}

/** What "Mina" goes by. */
export function aboutMine(person: { readonly name: string; readonly initials: string } | null): { readonly about?: string } {
  return person === null ? {} : { about: t('grid:filter.aboutMine', { name: person.name, initials: person.initials }) };
}
