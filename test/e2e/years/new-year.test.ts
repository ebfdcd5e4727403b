import { expect, it } from 'vitest';
import { startProgram } from '../support/program.ts';
import { goTo, said, storeFile } from '../views/window.ts';

it('the first year is made from nothing with the keyboard alone, and taken back as one step', async () => {
  const { page, call, screenshot } = await startProgram({ store: await storeFile(null) });
  await page.getByRole('heading', { name: 'Filen innehåller inget år' }).waitFor();
  await page.getByRole('button', { name: 'Nytt år' }).waitFor();
  await expect.poll(() => page.locator(':focus').textContent()).toBe('Nytt år');
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Organisationens namn' });
  await name.waitFor();
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Namnet saknas. Skriv organisationens namn.').waitFor();

  await page.keyboard.type('Kultur- och fritidsnämnd');
  const forms = await page.getByRole('group', { name: 'Namnets former' }).getByRole('textbox').all();
  expect(await Promise.all(forms.map((form) => form.inputValue()))).toEqual([
    'KFN',
    'Kultur- och fritidsnämnden',
    'Kultur- och fritidsnämndens',
    'Kultur- och fritidsnämnd',
  ]);
  for (let field = 0; field < 4; field++) await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Kultur- och fritidsnämnden');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('combobox', { name: 'Slag' }).inputValue()).toBe('board');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2027');
  expect(await page.getByLabel('Dag för Delår').inputValue()).toBe('2027-07-31');
  await screenshot('nytt-ar');
  await page.keyboard.press('Enter');

  await page.getByRole('navigation', { name: 'Vyer' }).waitFor();
  await page.getByText('KFN 2027').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Mål och uppdrag' }).waitFor();
  await expect.poll(() => said(page).textContent()).toBe('2027 är skapat.');
  expect(await page.getByRole('radio').allTextContents()).toEqual(['Delår 31 juli', 'Helår 31 december']);
  await screenshot('nytt-ar-tomt');
  await goTo(page, 'Rapport');
  await page.getByRole('heading', { level: 1, name: 'Verksamhetsberättelse 2027' }).first().waitFor();
  const library = await call('library');
  expect(library.ok && library.value.organisations[0]?.name).toEqual({
    short: 'KFN',
    definite: 'Kultur- och fritidsnämnden',
    genitive: 'Kultur- och fritidsnämndens',
    heading: 'Kultur- och fritidsnämnden',
  });
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Filen innehåller inget år' }).waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.getByText('KFN 2027').waitFor();
});
