import { Year } from '../../shared/model/year.ts';
import { sampleYear } from './sample-year.ts';

/** The sample year with an interim occasion where nothing has been said yet, and an April that is locked. */
export function yearOfThreeOccasions(): Year {
  const year = sampleYear();
  const blank = { followUps: [], texts: [], tables: [], control: { followUps: [], answers: [], assessment: null } };
  return Year.parse({
    ...year,
    occasions: [
      { id: 'april', kind: 'april', cutOff: '2024-04-30', state: 'locked', approved: false, ...blank },
      { id: 'delar', kind: 'interim', cutOff: '2024-07-31', state: 'open', approved: false, ...blank },
      ...year.occasions,
    ],
  });
}
