import type { Theme } from '../../shared/report/palette.ts';

/** The colour of words in a chart, which does not see the window's own. */
export const INK: Readonly<Record<Theme, string>> = { light: '#1b1f23', dark: '#e7e9eb' };
