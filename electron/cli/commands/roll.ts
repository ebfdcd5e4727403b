import { textYearLater } from '../../../shared/model/roll-year.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done, failure } from '../outcome.ts';
import { firstSentence, storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `roll --store F --year ID [--drop ID,ID] [--id NEW] [--json]`: makes the year after a year, as one step. The new year is called
 * as the old with the year in it changed, unless it is given an id.
 */
export const roll = command(
  { store: 'value', year: 'value', drop: 'optional', id: 'optional', json: 'flag' },
  ({ store: file, year, drop, id: wanted, json }) =>
    withStore(file, 'import', async (store) => {
      const library = await store.library();
      if (!library.ok) return storeFailure(file, library.error, 'read');
      const from = library.value.years.find((one) => one.id === year);
      if (from === undefined) return failure(t('cli:roll.noYear', { year, file }));
      const renamed = textYearLater(year, from.year);
      const id = wanted ?? (renamed === year ? `${year}-${from.year + 1}` : renamed);
      const items = (drop ?? '').split(',').filter((one) => one !== '');
      const rolled = await store.commit({ type: 'year.roll', from: year, id, drop: items });
      if (!rolled.ok) {
        const { kind, message, details } = rolled.error;
        if (kind === 'not-found') return failure(t('cli:roll.noItem', { item: details ?? '', year, file }));
        if (kind === 'conflict') return failure(t('cli:about', { file, message: firstSentence(message) }));
        return storeFailure(file, rolled.error, 'import');
      }
      return done(json ? asJson({ year: id }) : `${t('cli:roll.done', { year: from.year + 1, id, file })}\n`);
    }),
);
