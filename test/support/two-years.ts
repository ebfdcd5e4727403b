import type { Store } from '../../db/index.ts';
import type { Year } from '../../shared/model/year.ts';
import { laterYear } from './later-year.ts';
import { sampleYear } from './sample-year.ts';
import { okOf } from './store.ts';

/** The sample year as the one of 2025, in which nothing has been said yet; ids end in "-25". */
export function yearAfterSample(): Year {
  const nothing = {
    followUps: [],
    texts: [],
    tables: [],
    control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
  };
  const open = { state: 'open', approved: false } as const;
  return {
    ...laterYear(sampleYear(), 1, '-25'),
    occasions: [
      { id: 'delar-25', kind: 'interim', cutOff: '2025-07-31', ...open, ...nothing },
      { id: 'helar-25', kind: 'annual', cutOff: '2025-12-31', ...open, ...nothing },
    ],
    reports: [],
  };
}

/** Imports the sample year and the one after it. */
export async function withTwoYears(store: Store): Promise<Store> {
  okOf(await store.importYear(sampleYear(), 'start'));
  okOf(await store.importYear(yearAfterSample(), 'start'));
  return store;
}
