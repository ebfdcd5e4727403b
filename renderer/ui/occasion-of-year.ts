import type { Library } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { occasionName } from './dates.ts';

/** "HSN 2024, Helår 31 december" */
export function occasionOfYear(library: Library, id: string): string {
  const occasion = library.occasions.find((one) => one.id === id);
  const year = library.years.find((one) => one.id === occasion?.year);
  const organisation = library.organisations.find((one) => one.id === year?.organisation);
  if (occasion === undefined || year === undefined) return '';
  const name = t('views:top.year', { organisation: organisation?.name.short ?? '', year: year.year }).trim();
  return `${name}, ${occasionName(occasion)}`;
}
