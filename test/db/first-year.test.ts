import { expect, it } from 'vitest';
import { firstYearCommands, usualOccasions } from '../../shared/model/first-year.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import { reportDocument } from '../../shared/report/report-document.ts';
import { newStore, okOf } from '../support/store.ts';

const organisation: Organisation = {
  id: 'provnamnden',
  parent: null,
  kind: 'board',
  name: { short: 'PN', definite: 'Provnämnden', genitive: 'Provnämndens', heading: 'Provnämnden' },
};

/** Ids in order, so that the test can tell them. */
function numbered(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

it('a first year is made whole in an empty store, with a report for each occasion, and taken back as one step', async () => {
  const store = await newStore();
  const occasions = usualOccasions(2026).map((one) => ({ ...one, id: one.kind }));
  const commands = firstYearCommands({ organisation, year: 2026, occasions }, numbered());
  expect(okOf(await store.commit({ type: 'many', words: 'year', commands })).undo.undo).toBe('nytt år');
  const library = okOf(await store.library());
  expect(library.years).toEqual([{ id: 'id-1', organisation: 'provnamnden', year: 2026 }]);
  expect(library.occasions.map(({ id, cutOff }) => `${id} ${cutOff}`)).toEqual([
    'plan 2025-12-31',
    'april 2026-04-30',
    'interim 2026-07-31',
    'annual 2026-12-31',
  ]);
  expect(library.reports.map(({ occasion, title }) => `${occasion}: ${title}`)).toEqual([
    'plan: Verksamhetsplan 2026',
    'april: Delårsrapport 2026',
    'interim: Delårsrapport 2026',
    'annual: Verksamhetsberättelse 2026',
  ]);
  const year = okOf(await store.readYear('id-1'));
  for (const { id } of library.reports) expect(okOf(reportDocument(year, id)).blocks.length).toBeGreaterThan(0);
  expect(okOf(await store.verify()).problems).toEqual([]);
  okOf(await store.undo());
  expect(okOf(await store.library())).toMatchObject({ years: [], occasions: [], reports: [] });
});
