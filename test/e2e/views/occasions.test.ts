import { describe, expect, it } from 'vitest';
import { annualOf } from '../../support/annual-occasion.ts';
import { startProgram } from '../support/program.ts';
import { cellOf, exampleYear, goTo, rowOf, sidePanel, storeFile } from './window.ts';

const GOAL = 'Länets invånare har en god';

/** The example with an interim occasion that is locked and where nothing has been said. */
function withLockedInterim() {
  const year = exampleYear();
  const annual = annualOf(year);
  const interim = {
    ...annual,
    id: 'hsn-2024-delar',
    kind: 'interim' as const,
    cutOff: '2024-07-31',
    state: 'locked' as const,
    followUps: [],
    texts: [],
    tables: [],
    control: { followUps: [], answers: [], assessment: null },
  };
  return { ...year, occasions: [interim, annual] };
}

describe('occasions', () => {
  it('are always in sight, and each has its own follow-up', async () => {
    const { page, screenshot } = await startProgram({ store: await storeFile(withLockedInterim()) });
    await goTo(page, 'Mål och uppdrag');
    const occasions = page.getByRole('radiogroup', { name: 'Uppföljningstillfälle' });
    expect(await occasions.getByRole('radio').allTextContents()).toEqual(['Delår 31 juli', 'Helår 31 december']);
    expect(await (await cellOf(page, GOAL, 'Status')).textContent()).toBe('Grön');
    await occasions.getByRole('radio', { name: 'Delår 31 juli' }).click();
    await expect.poll(async () => (await cellOf(page, GOAL, 'Status')).textContent()).toBe('');
    await screenshot('last-tillfalle');
  });

  it('that are locked can be read and not changed, and say so', async () => {
    const { page } = await startProgram({ store: await storeFile(withLockedInterim()) });
    await goTo(page, 'Mål och uppdrag');
    await page.getByRole('radio', { name: 'Delår 31 juli' }).click();
    await page.getByText('Tillfället är låst. Innehållet kan läsas men inte ändras.').waitFor();
    const status = await cellOf(page, GOAL, 'Status');
    await status.click();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await status.textContent()).toBe('');
    expect(await sidePanel(page).getByRole('radio', { name: 'Grön' }).isDisabled()).toBe(true);
    expect(await sidePanel(page).getByRole('checkbox', { name: 'Klar' }).isDisabled()).toBe(true);
  });
});

describe('a store without a year', () => {
  it('says what goes there and offers to import it', async () => {
    const { page, screenshot } = await startProgram({ store: await storeFile(null) });
    await page.getByRole('heading', { name: 'Filen innehåller inget år' }).waitFor();
    await page.getByRole('button', { name: 'Importera ett år' }).waitFor();
    await screenshot('inget-ar');
  });
});

describe('a year with nothing in it', () => {
  it('says in every view what goes there', async () => {
    const year = exampleYear();
    const empty = {
      ...year,
      items: [],
      model: { ...year.model, tables: [], layouts: [] },
      control: { areas: [], risks: [], actions: [] },
      occasions: year.occasions.map((occasion) => ({
        ...occasion,
        followUps: [],
        texts: [],
        tables: [],
        control: { followUps: [], answers: [], assessment: null },
      })),
      reports: [],
    };
    const { page } = await startProgram({ store: await storeFile(empty) });
    const says = {
      'Mål och uppdrag': 'Året har inga mål ännu',
      Texter: 'Året har ingen rapport att skriva i',
      'Ekonomi och nyckeltal': 'Året har inga tabeller ännu',
      'Intern kontroll': 'Året har ingen internkontrollplan ännu',
      Rapport: 'Tillfället har ingen rapport',
    } as const;
    for (const [view, words] of Object.entries(says) as [keyof typeof says, string][]) {
      await goTo(page, view);
      await page.getByRole('heading', { name: words }).waitFor();
    }
    expect(await rowOf(page, GOAL).count()).toBe(0);
  });
});
