import type { Migration } from 'kysely/migration';
import { up as firstStore } from './001-first-store.ts';
import { up as followUp } from './002-follow-up.ts';
import { up as cells } from './003-cells.ts';
import { up as charts } from './004-charts.ts';
import { up as controlPlan } from './005-control-plan.ts';
import { up as controlAndTemplates } from './006-control-and-templates.ts';
import { up as region } from './007-region.ts';
import { up as documentFront } from './008-document-front.ts';

/**
 * The way from an empty file to the newest store, in order. The number in a name is the schema version that its migration
 * leaves in `user_version`; a migration that has been released is never changed.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-store': { up: firstStore },
  '002-follow-up': { up: followUp },
  '003-cells': { up: cells },
  '004-charts': { up: charts },
  '005-control-plan': { up: controlPlan },
  '006-control-and-templates': { up: controlAndTemplates },
  '007-region': { up: region },
  '008-document-front': { up: documentFront },
};
