import type { SearchHit } from '../../shared/api/search.ts';

/** What the list's entries are, in the order of their groups when they answer equally well. */
export const GROUPS = ['command', 'setting', 'occasion', 'item', 'chapter', 'table', 'control', 'text'] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be found and chosen. */
export interface Entry {
  /** Names it among all entries, also at the next start: "command:undo", "item:mal-1". */
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  /** What kind of thing it is, when the label does not say so. */
  readonly detail: string | null;
  /** The key that does the same; null when there is none. */
  readonly key: string | null;
  /** The text that was found, in pieces; null when it is the label itself. */
  readonly excerpt: SearchHit['excerpt'] | null;
  readonly choose: () => void;
}
