import { Year } from '../../shared/model/year.ts';
import { sampleYear } from './sample-year.ts';

/** The sample year with an interim occasion where nothing has been said yet, an April that is locked, and a question about its risks. */
export function yearOfThreeOccasions(): Year {
  const year = sampleYear();
  const blank = {
    followUps: [],
    texts: [],
    tables: [],
    control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
  };
  const question = {
    id: 'nasta',
    text: 'Ska risken ingå i nästa års riskanalys?',
    about: 'risk',
    classes: [
      { id: 'ja', word: 'Ja' },
      { id: 'nej', word: 'Nej' },
    ],
  };
  return Year.parse({
    ...year,
    model: { ...year.model, controlQuestions: [...year.model.controlQuestions, question] },
    occasions: [
      { id: 'april', kind: 'april', cutOff: '2024-04-30', state: 'locked', approved: false, ...blank },
      { id: 'delar', kind: 'interim', cutOff: '2024-07-31', state: 'open', approved: false, ...blank },
      ...year.occasions,
    ],
  });
}
