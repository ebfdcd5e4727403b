import { randomUUID } from 'node:crypto';
import { localDate } from '../../../../shared/text/local-date.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { misused } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';
import { commitControl } from './commit-control.ts';

/**
 * `control rate --store F --year Y --risk ID --probability LEVEL --consequence LEVEL --date DAY [--note TEXT] [--json]`: a judgement of a
 * risk by the scales of a year. The levels are ids of the scales' values.
 */
export const rateRisk = command(
  {
    store: 'value',
    year: 'value',
    risk: 'value',
    probability: 'value',
    consequence: 'value',
    date: 'value',
    note: 'optional',
    json: 'flag',
  },
  ({ store: file, year, risk, probability, consequence, date: written, note = null, json }) => {
    const date = localDate(written);
    if (date === null) return misused(t('cli:control.badDay', { day: written }));
    return withStore(file, 'import', async (store) => {
      const person = await store.person();
      if (!person.ok) return storeFailure(file, person.error, 'import');
      const assessment = { id: randomUUID(), date, person: person.value.name, probability, consequence, note };
      const sentence = t('cli:control.assessed', { risk, file });
      return commitControl(store, { type: 'risk.assess', year, risk, assessment }, { file, json, answer: assessment, sentence });
    });
  },
);
