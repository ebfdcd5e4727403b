import { z } from 'zod';
import { Id } from '../model/primitives.ts';
import { THEME_NAMES, VIEW_NAMES } from './choices.ts';
import { FiguresWish, PointedOut } from './figure-files.ts';
import { FIRST_PREFERENCES } from './first-preferences.ts';
import { MOST_IMPORTS, RECENT_CHOICES } from './preference-limits.ts';

const ColumnName = z.string().min(1).max(100);

/** How a person has arranged one grid. A column that is not named stands where, and as wide as, the program puts it. */
export const GridPreferences = z.strictObject({
  /** Columns in their order. */
  columns: z.array(ColumnName).max(100),
  /** Column -> width in CSS pixels. */
  widths: z.record(ColumnName, z.int().min(1).max(4_000)),
  hidden: z.array(ColumnName).max(100),
  /** The columns that rows are sorted by, the first first; empty for the plan's own order. */
  sort: z.array(z.strictObject({ column: ColumnName, descending: z.boolean() })).max(10),
  /** Filter -> what it lets through: "missing" -> ["yes"], "receiver" -> ids, "text" -> what was typed. */
  filters: z.record(ColumnName, z.array(z.string().max(200)).max(200)),
});
export type GridPreferences = z.infer<typeof GridPreferences>;

/** How a person read figures into a table of an organisation last, so that the next file is read in the same way. */
export const RememberedImport = z.strictObject({
  organisation: Id,
  table: Id,
  sheet: FiguresWish.shape.sheet,
  unit: FiguresWish.shape.unit,
  pointed: PointedOut,
});
export type RememberedImport = z.infer<typeof RememberedImport>;

/** How the window looks and where it was left, on the person's own machine. */
export const Preferences = z.strictObject({
  theme: z.enum(THEME_NAMES),
  view: z.enum(VIEW_NAMES),
  occasion: Id.nullable(),
  sidebar: z.enum(['open', 'folded']),
  /** Whether misspelt words are marked while one writes. */
  spelling: z.boolean(),
  /** What was chosen last in the list of Ctrl+K, the newest first: the names of its entries. */
  recent: z.array(z.string().min(1).max(300)).max(RECENT_CHOICES),
  /** Sections of side panels that are folded. */
  folded: z.array(z.string().min(1).max(50)).max(50),
  /** The newest first. */
  imports: z.array(RememberedImport).max(MOST_IMPORTS),
  grids: z.partialRecord(z.enum(VIEW_NAMES), GridPreferences),
});
export type Preferences = z.infer<typeof Preferences>;

/** Preferences as they were kept, also by an older program that had fewer of them; null for anything else. */
export function keptPreferences(value: unknown): Preferences | null {
  return (
    Preferences.safeParse(typeof value === 'object' && value !== null ? { ...FIRST_PREFERENCES, ...value } : value).data ?? null
  );
}
