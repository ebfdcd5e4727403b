import type { ReadyTable } from './build.ts';
import { ECONOMY } from './economy.ts';
import { INVESTMENTS } from './investments.ts';
import { OVER_TIME } from './over-time.ts';
import { PERSONNEL } from './personnel.ts';
import { PLAN } from './plan.ts';
import { PRODUCTION } from './production.ts';
import { REGION } from './region.ts';
import { STATEMENTS } from './statements.ts';
import { TARGETS } from './targets.ts';

/**
 * The tables of regions' reports and plans, ready to be taken over by a year: annual and interim report of a board, plan with budget,
 * annual report of the region. Their rows are the printed ones where they belong to the form, and examples where each report has its own.
 */
export const READY_TABLES: readonly ReadyTable[] = [
  ...ECONOMY,
  ...INVESTMENTS,
  ...PRODUCTION,
  ...PERSONNEL,
  ...PLAN,
  ...REGION,
  ...STATEMENTS,
  ...TARGETS,
  ...OVER_TIME,
];
