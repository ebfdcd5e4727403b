import { expect, it } from 'vitest';
import type { PlanItem } from '../../../shared/model/plan-item.ts';
import { exampleStore } from '../../support/example-store.ts';
import { violations } from '../support/axe.ts';
import { startProgram } from '../support/program.ts';
import { cellOf, goTo, rowOf, said } from '../views/window.ts';

it('the next year is made from this with the keyboard, without what is left behind, and taken back as one step', async () => {
  const { page, call, screenshot } = await startProgram({ store: exampleStore() });
  await goTo(page, 'Mål och uppdrag');
  const before = await call('items', { occasion: 'hsn-2024-helar' });

  await page.getByRole('button', { name: /^HSN 2024/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Nytt år från detta …' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '2025 från 2024' });
  await dialog.waitFor();
  const goals = dialog.getByRole('treeitem');
  await goals.first().waitFor();
  const resource = dialog.getByRole('treeitem', { name: /^Perspektiv: Resurs/ });
  await goals.first().focus();
  for (let index = 0; (await page.locator(':focus').textContent())?.includes('Perspektiv: Resurs') !== true; index++) {
    expect(index).toBeLessThan(200);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
  await expect.poll(() => resource.getAttribute('aria-checked')).toBe('false');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').getAttribute('aria-checked')).toBe('false');
  expect(await page.locator(':focus').getAttribute('aria-disabled')).toBe('true');
  expect(await dialog.getByText(/^Senast kända: /).count()).toBeGreaterThan(0);
  expect(await violations(page, '[role="dialog"]')).toEqual([]);
  await screenshot('rulla-framat');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Skapa 2025');
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: /^HSN 2025/ }).waitFor();
  await expect.poll(() => said(page).textContent()).toBe('2025 är skapat från året före.');
  await page.getByRole('heading', { level: 1, name: 'Mål och uppdrag' }).waitFor();
  await rowOf(page, 'Länets invånare har en god').waitFor();
  expect(await rowOf(page, 'Perspektiv: Resurs').count()).toBe(0);
  expect(await (await cellOf(page, 'Länets invånare har en god', 'Status')).textContent()).toBe('saknas');
  await screenshot('rulla-framat-nytt-ar');
  const library = await call('library');
  expect(library.ok && library.value.years.map(({ id }) => id)).toEqual(['hsn-2024', 'hsn-2025']);
  expect(await call('items', { occasion: 'hsn-2024-helar' })).toEqual(before);
  const made = library.ok ? library.value.occasions.find(({ year }) => year === 'hsn-2025') : undefined;
  const next = await call('items', { occasion: made?.id ?? '' });
  if (!before.ok || !next.ok) throw new Error('the store does not answer');
  const heirs = new Map(next.value.items.map((item) => [item.lineage, item]));
  const inherited = before.value.items.filter(({ id }) => heirs.has(id));
  expect(inherited.length).toBeLessThan(before.value.items.length);
  expect(next.value.items.map(carried)).toEqual(inherited.map(carried));
  const outcomes = new Map(before.value.followUps.map(({ item, outcome }) => [item, outcome]));
  for (const { id, lastKnown } of inherited) {
    expect(heirs.get(id)).toMatchObject({ target: null, lastKnown: outcomes.get(id) ?? lastKnown });
  }
  expect(next.value.followUps).toEqual([]);

  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^HSN 2024/ }).waitFor();
  const after = await call('library');
  expect(after.ok && after.value.years.map(({ id }) => id)).toEqual(['hsn-2024']);
});

/** What a row of the next year has as it stood: all but what names it, and what belongs to one year. */
function carried({
  id: _id,
  parent: _parent,
  lineage: _lineage,
  due: _due,
  target: _target,
  lastKnown: _known,
  ...rest
}: PlanItem) {
  return rest;
}

it('a year that there is already is refused where it was asked for', async () => {
  const { page, call } = await startProgram({ store: exampleStore() });
  await goTo(page, 'Översikt');
  expect((await call('commit', { type: 'year.roll', from: 'hsn-2024', id: 'redan', drop: [] })).ok).toBe(true);
  // The newest year is shown when it has come, since nobody has chosen one.
  await page.getByRole('button', { name: /^HSN 2025/ }).click();
  await page.getByRole('menuitemradio', { name: 'Hälso- och sjukvårdsnämnden 2024' }).click();
  await page.getByRole('button', { name: /^HSN 2024/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Sök eller gör …' }).waitFor();
  await page.keyboard.type('Nytt år från');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '2025 från 2024' });
  await dialog.getByRole('button', { name: 'Skapa 2025' }).click();
  await dialog.getByText('Året 2025 finns redan i datafilen.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});
