import { z } from 'zod';
import { MOST_CHANGES } from '../model/limits.ts';
import { CONTROL_COMMANDS } from './commands/control.ts';
import { CONTROL_PLAN_COMMANDS } from './commands/control-plan.ts';
import { FIGURE_COMMANDS } from './commands/figures.ts';
import { ITEM_COMMANDS } from './commands/items.ts';
import { PORTFOLIO_COMMANDS } from './commands/portfolio.ts';
import { REPORT_COMMANDS } from './commands/reports.ts';
import { TEXT_COMMANDS } from './commands/texts.ts';
import { YEAR_COMMANDS } from './commands/years.ts';

/** One change that a person can make from a view. Null empties a field; to set a field of what does not exist yet makes it. */
export const SingleCommand = z.discriminatedUnion('type', [
  ...ITEM_COMMANDS,
  ...TEXT_COMMANDS,
  ...FIGURE_COMMANDS,
  ...CONTROL_PLAN_COMMANDS,
  ...PORTFOLIO_COMMANDS,
  ...CONTROL_COMMANDS,
  ...YEAR_COMMANDS,
  ...REPORT_COMMANDS,
]);
export type SingleCommand = z.infer<typeof SingleCommand>;

/** What several changes at once were, in the words of undo. */
export const MANY_WORDS = [
  'paste',
  'cut',
  'clear',
  'fill',
  'status',
  'answer',
  'suggestion',
  'nothing-to-report',
  'ready',
  'replace',
  'restore',
  'create',
  'file',
  'chapters',
  'model',
  'numbers',
  'year',
  'ticks',
  'packages',
  'take-over',
  'board-figures',
  'bind-figures',
] as const;

/** Several changes as one step, all or nothing, carried out in order: each may build on those before it. */
export const ManyCommand = z.strictObject({
  type: z.literal('many'),
  commands: z.array(SingleCommand).min(1).max(MOST_CHANGES),
  words: z.enum(MANY_WORDS),
});
export type ManyCommand = z.infer<typeof ManyCommand>;

export const Command = z.discriminatedUnion('type', [SingleCommand, ManyCommand]);
export type Command = z.infer<typeof Command>;
