import { observable } from '../data/observable.ts';
import type { ViewTabs } from '../ui/View.tsx';

/** The looks at the region's boards, in the order of their tabs; each is called `region:looks.<name>`. */
export const LOOK_NAMES = ['received', 'goals', 'texts', 'figures', 'control'] as const;
export type LookName = (typeof LOOK_NAMES)[number];

/** What every look is given: it hands the tabs to its `View`, which has them under its title. */
export interface LookProps {
  readonly occasion: string;
  readonly tabs: ViewTabs;
}

/** The look that was chosen last: the view comes back to it. */
export const look = observable<LookName>('received');
