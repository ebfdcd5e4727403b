import type { CellChoice } from '../../shared/grid/cell.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import { t } from '../../shared/text/messages/index.ts';

type Direction = Exclude<PlanItem['direction'], null>;

/** What a better outcome is, in words. */
const WORDS: Readonly<Record<Direction, string>> = {
  higher: t('grid:direction.higher'),
  lower: t('grid:direction.lower'),
  interval: t('grid:direction.interval'),
  'at-least-last-year': t('grid:direction.lastYear'),
};

export const DIRECTIONS: readonly (CellChoice & { readonly id: Direction })[] = (Object.keys(WORDS) as Direction[]).map((id) => ({
  id,
  word: WORDS[id],
}));
