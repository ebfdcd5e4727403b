import { describe, expect, it } from 'vitest';
import { annualOf } from '../../support/annual-occasion.ts';
import { startProgram } from '../support/program.ts';
import { cellOf, exampleYear, goTo, rowOf, sidePanel, storeFile, undoWords } from './window.ts';

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
    control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
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
    await page.getByText('Tillfället är låst. Innehållet kan läsas men inte ändras.').first().waitFor();
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

describe('the whole report', () => {
  it('is approved and locked in Översikt, and opened again there', async () => {
    const { page, screenshot } = await startProgram({ store: await storeFile(withLockedInterim()) });
    await goTo(page, 'Översikt');
    const approved = page.getByRole('checkbox', { name: 'Rapporten är godkänd' });
    await approved.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => undoWords(page).textContent()).toContain('godkännande av helår 31 december 2024');
    const locked = page.getByRole('checkbox', { name: 'Tillfället är låst' });
    await locked.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => undoWords(page).textContent()).toContain('låsning av helår 31 december 2024');
    await screenshot('oversikt-godkand');
    await goTo(page, 'Mål och uppdrag');
    await page.getByText('Tillfället är låst. Innehållet kan läsas men inte ändras. Det låses upp i Översikt.').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText('Tillfället är låst.').count()).toBe(0);
    await goTo(page, 'Översikt');
    await expect.poll(() => approved.isChecked()).toBe(true);
    expect(await locked.isChecked()).toBe(false);
  });

  it('says of each chapter what is missing, and leads to the very cell', async () => {
    const year = withLockedInterim();
    // An indicator that lacks its status, and its outcome in a column before that.
    const occasions = year.occasions.map((occasion) => ({
      ...occasion,
      followUps: occasion.followUps.map((one) =>
        one.item === 'mal-1-i2' ? { ...one, outcome: null, missingReason: null, status: null, statusReason: null } : one,
      ),
    }));
    const { page } = await startProgram({ store: await storeFile({ ...year, occasions }) });
    await goTo(page, 'Översikt');
    await page.getByText('Klart per kapitel').click();
    await page.getByRole('button', { name: /^3\.2 .*, saknas: [1-9]/ }).click();
    const missing = page.getByRole('region', { name: 'Perspektiv: Invånare och samhälle' });
    await missing.getByRole('listitem').filter({ hasText: 'kommentar saknas' }).first().getByRole('button').click();
    await page.locator('[role="row"] [role="gridcell"]:focus').waitFor();
    const comments = await page.getByRole('columnheader', { name: 'Kommentar' }).getAttribute('aria-colindex');
    expect(await page.locator('[role="gridcell"]:focus').getAttribute('aria-colindex')).toBe(comments);
    await goTo(page, 'Översikt');
    await missing.getByRole('listitem').filter({ hasText: 'status saknas' }).first().getByRole('button').click();
    await page.locator('[role="row"] [role="gridcell"]:focus').waitFor();
    const statuses = await page.getByRole('columnheader', { name: 'Status' }).getAttribute('aria-colindex');
    expect(await page.locator('[role="gridcell"]:focus').getAttribute('aria-colindex')).toBe(statuses);
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
      model: { ...year.model, tables: [], charts: [], layouts: [] },
      control: { areas: [], risks: [], actions: [] },
      ticks: [],
      evidence: [],
      occasions: year.occasions.map((occasion) => ({
        ...occasion,
        followUps: [],
        texts: [],
        tables: [],
        control: { followUps: [], answers: [], riskAnswers: [], assessment: null },
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
