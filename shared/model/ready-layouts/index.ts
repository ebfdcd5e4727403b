import { ANNUAL_2022, INTERIM_2022 } from './board-2022.ts';
import { ANNUAL_2024, INTERIM_2024 } from './board-2024.ts';
import { BOARD_SECTION, BOARD_SECTION_ANNUAL } from './board-section.ts';
import { PLAN_SLIDES_2025, SLIDES_2024 } from './deck.ts';
import { CHECKLIST, CONTROL_PLAN_ALONE, PLAN_2025 } from './plan.ts';
import type { ReadyLayout } from './recipe.ts';
import { REGION_ANNUAL_2024, REGION_INTERIM_2024 } from './region-2024.ts';

/** The documents that a year can take over. Their words are content: once taken over they are the organisation's own. */
export const READY_LAYOUTS: readonly ReadyLayout[] = [
  ANNUAL_2024,
  INTERIM_2024,
  PLAN_2025,
  ANNUAL_2022,
  INTERIM_2022,
  BOARD_SECTION,
  BOARD_SECTION_ANNUAL,
  REGION_INTERIM_2024,
  REGION_ANNUAL_2024,
  CONTROL_PLAN_ALONE,
  CHECKLIST,
  SLIDES_2024,
  PLAN_SLIDES_2025,
];
