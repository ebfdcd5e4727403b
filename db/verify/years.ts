import { yearProblems } from '../../shared/model/exchange/parse.ts';
import { t } from '../../shared/text/messages/index.ts';
import { asApiError } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { readYear } from '../year/read.ts';

/**
 * What is wrong with the content of the years, in sentences: the exchange format's own checks, which see the references that
 * no foreign key can (statuses, sections, cells). Empty in a sound store.
 */
export function yearFaults(reader: Reader): string[] {
  return reader.all(build.selectFrom('year_model').select('id').orderBy('position')).flatMap(({ id }) => faultsOf(reader, id));
}

function faultsOf(reader: Reader, year: string): string[] {
  try {
    return yearProblems(readYear(reader, year)).map(({ place, message }) => t('store:problem.content', { year, place, message }));
  } catch (thrown) {
    if (asApiError(thrown).kind !== 'store-damaged') throw thrown;
    return [t('store:problem.unreadable', { year })];
  }
}
