import { expect, it } from 'vitest';
import { annualOf } from '../../support/annual-occasion.ts';
import { laterYear } from '../../support/later-year.ts';
import { startProgram } from '../support/program.ts';
import { exampleYear, goTo, rowOf, sidePanel, storeFile } from './window.ts';

/** The example with an outcome of the first indicator, and the year after it with another. */
function twoYears() {
  const year = exampleYear();
  const indicator = year.items.find(({ kind }) => kind === 'indikator');
  if (indicator === undefined) throw new Error('the example has no indicator');
  const saying = (of: typeof year, item: string, outcome: string) => ({
    ...of,
    occasions: of.occasions.map((occasion) =>
      occasion.id === annualOf(of).id
        ? {
            ...occasion,
            followUps: occasion.followUps.map((one) => (one.item === item ? { ...one, outcome, missingReason: null } : one)),
          }
        : occasion,
    ),
  });
  const later = laterYear(year, 1, '-25');
  return {
    title: indicator.title,
    before: saying(year, indicator.id, 'kvinnor 81 %, män 77 %'),
    after: saying(later, `${indicator.id}-25`, 'kvinnor 84 %, män 76 %'),
  };
}

it('what women and men came to over the years is a line each, told apart by more than tone, and said in words', async () => {
  const { title, before, after } = twoYears();
  const { page, screenshot } = await startProgram({ store: await storeFile(before, after) });
  await goTo(page, 'Mål och uppdrag');
  await rowOf(page, title).getByRole('rowheader').click();
  const trend = sidePanel(page).getByRole('table', { name: 'Över åren' });
  await expect
    .poll(() => trend.getByRole('row').allTextContents())
    .toEqual(expect.arrayContaining([expect.stringContaining('män 77 %'), expect.stringContaining('män 76 %')]));
  const chart = sidePanel(page).getByRole('img').or(sidePanel(page).locator('[aria-label*="Kvinnor:"]')).first();
  await expect
    .poll(() => chart.getAttribute('aria-label'))
    .toContain('Kvinnor: 2024 81 %, 2025 84 %. Män: 2024 77 %, 2025 76 %.');
  const lines = sidePanel(page).locator('svg path[fill="none"][stroke-width="2"]');
  const dashes = () => lines.evaluateAll((paths) => paths.map((path) => path.getAttribute('stroke-dasharray')));
  await expect.poll(async () => new Set(await dashes()).size).toBe(2);
  await chart.scrollIntoViewIfNeeded();
  await screenshot('trend-kvinnor-man');
});
