import { z } from 'zod';
import { Id } from '../model/primitives.ts';
import { THEME_NAMES, VIEW_NAMES } from './choices.ts';

/** How the window looks and where it was left, on the person's own machine. */
export const Preferences = z.strictObject({
  theme: z.enum(THEME_NAMES),
  view: z.enum(VIEW_NAMES),
  occasion: Id.nullable(),
  sidebar: z.enum(['open', 'folded']),
});
export type Preferences = z.infer<typeof Preferences>;
