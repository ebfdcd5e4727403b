/** The views, in the order of the navigation, of the menu and of their keys: Ctrl+1 and on. */
export const VIEW_NAMES = ['overview', 'items', 'texts', 'figures', 'control', 'report', 'history', 'model', 'boards'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** How the window can look; `system` follows the machine. */
export const THEME_NAMES = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** What a new store can hold: nothing, a board's example year, or the example region's year with the reports of its boards. */
export const STORE_CONTENTS = ['empty', 'example', 'example-region'] as const;
export type StoreContent = (typeof STORE_CONTENTS)[number];

/** The parts of the store that changes are told of. */
export const CHANGE_KINDS = ['items', 'texts', 'figures', 'control', 'year'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
