import type { Year } from '../../shared/model/year.ts';

/** What is kept of a year at its end: in the example, where the figures and statuses of the printed report stand. */
export function annualOf(year: Year): Year['occasions'][number] {
  const annual = year.occasions.find(({ kind }) => kind === 'annual');
  if (annual === undefined) throw new Error('the year has no annual occasion');
  return annual;
}

/** A year as if nothing had been reported before its end. */
export function onlyAnnual(year: Year): Year {
  const annual = annualOf(year);
  return {
    ...year,
    occasions: [annual],
    reports: year.reports.filter(({ occasion }) => occasion === null || occasion === annual.id),
  };
}
