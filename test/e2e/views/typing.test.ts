import { describe, expect, it } from 'vitest';
import { okOf, tempFolder } from '../../support/store.ts';
import { type Program, startProgram, useProgramAnew } from '../support/program.ts';
import { goTo, rowOf, sidePanel, undoWords } from './window.ts';

const TYPED = 'Det här skrevs strax före avbrottet.';

async function typeInIntroduction({ page }: Program): Promise<void> {
  await goTo(page, 'Texter');
  await page.getByRole('textbox', { name: 'Inledning', exact: true }).click();
  await page.locator('.ProseMirror').waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(TYPED);
}

async function introduction({ page }: Program): Promise<string | null> {
  await goTo(page, 'Texter');
  return page.getByRole('textbox', { name: 'Inledning', exact: true }).textContent();
}

describe('what is typed', () => {
  const anew = useProgramAnew();

  it('is kept when the program is killed half a second after the last key', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    await typeInIntroduction(first);
    await first.page.waitForTimeout(500);
    await first.kill();
    expect(await introduction(await startProgram({ userData }))).toContain(TYPED);
  });

  it('is kept when the window is closed in the same moment', async () => {
    const userData = tempFolder();
    const first = await startProgram({ userData });
    await typeInIntroduction(first);
    await first.close();
    expect(await introduction(await startProgram({ userData }))).toContain(TYPED);
  });

  it('is kept when the cursor goes to another view in the same moment', async () => {
    const program = anew();
    await typeInIntroduction(program);
    await goTo(program.page, 'Rapport');
    const chapters = program.page.getByRole('navigation', { name: 'Rapportens kapitel' });
    await chapters.getByRole('button', { name: /^1\s*Inledning/ }).press('Enter');
    await program.page.getByRole('document').getByText(TYPED).filter({ visible: true }).first().waitFor();
  });

  it('is kept when a field that sends when it is left goes away with its view', async () => {
    const { page } = anew();
    await goTo(page, 'Årets modell');
    await page.getByRole('textbox', { name: 'Ental, Uppdrag' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('et');
    await goTo(page, 'Översikt');
    await expect.poll(() => undoWords(page).textContent()).toContain('sorter');
    await goTo(page, 'Årets modell');
    await page.getByRole('textbox', { name: 'Ental, Uppdraget' }).waitFor();
  });

  it('is kept in a footnote, which has the next one below it', async () => {
    const { page, call } = anew();
    await goTo(page, 'Mål och uppdrag');
    await rowOf(page, 'Återbesök inom planerad tid').getByRole('rowheader').click();
    await sidePanel(page).getByText('Riktning, andra värden, enhet och fotnoter').click();
    await sidePanel(page).getByRole('textbox', { name: 'Fotnot *', exact: true }).focus();
    await page.keyboard.type('Mäts vartannat år.');
    await page.keyboard.press('Enter');
    await sidePanel(page).getByRole('textbox', { name: 'Fotnot **', exact: true }).focus();
    await page.keyboard.type('Bara vuxna.');
    await goTo(page, 'Översikt');
    const notes = async () => {
      const { items } = okOf(await call('items', { occasion: 'hsn-2024-helar' }));
      return items.find(({ title }) => title === 'Återbesök inom planerad tid.')?.footnotes;
    };
    await expect.poll(notes).toEqual(['Mäts vartannat år.', 'Bara vuxna.']);
  });
});
