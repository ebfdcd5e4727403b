import { expect, it } from 'vitest';
import type { RichText } from '../../../shared/text/rich-text.ts';
import { annualOf } from '../../support/annual-occasion.ts';
import { type PlanRow, rowsOfPlan } from '../../support/built-plan.ts';
import { startProgram } from '../support/program.ts';
import { cellOf, exampleYear, goTo, rowOf, storeFile, undoWords } from '../views/window.ts';
import {
  addReceivers,
  builtPlan,
  goToRow,
  lastOccasion,
  makeYear,
  nameKinds,
  pasteRows,
  showColumns,
  writeRich,
  writeShort,
} from './keyboard-plan.ts';

/** Whether a text is paragraphs of plain words: then a cell of a spreadsheet holds all of it. */
function isPlain({ content }: RichText): boolean {
  return content.every(
    (block) => block.type === 'paragraph' && (block.content ?? []).every((run) => run.type === 'text' && run.marks === undefined),
  );
}

/** What is typed and not pasted: the first perspective and the first goal with all that is said of it. */
const TYPED = 2;

it('the whole example of 2024, plan and follow-up, is built from an empty file with the keyboard alone', async () => {
  const year = exampleYear();
  const expected = rowsOfPlan({ ...year, ...annualOf(year) });
  const program = await startProgram({ store: await storeFile(null) });
  const { page, screenshot } = program;
  await makeYear(program, 2024);
  await nameKinds(program, [
    { from: 'Mål', word: 'Effektmål', heading: 'Effektmål {nummer}. {rubrik}' },
    { from: null, word: 'Nämndens mål', heading: 'Mål: {rubrik}', role: 'Mål', colour: 'Färg', arrow: 'Pil' },
  ]);
  await addReceivers(program, [...new Set(expected.map(({ receiver }) => receiver).filter((receiver) => receiver !== ''))]);

  await goTo(page, 'Mål och uppdrag');
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Skriv eller klistra in den första raden');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[role="treegrid"] :focus').textContent()).toContain('Ny rad');
  await page.keyboard.type('Invånare och samhälle');
  await page.keyboard.press('Enter');
  await rowOf(page, 'Invånare och samhälle').waitFor();
  await page.keyboard.press('Alt+Insert');
  await page.locator('[role="treegrid"] textarea').waitFor();
  const [, goal] = expected;
  if (goal === undefined) throw new Error('the example has a goal');
  await page.keyboard.type(goal.title);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  const [status, arrow, ready] = await Promise.all(['Status', 'Pil', 'Klar'].map((heading) => cellOf(page, goal.title, heading)));
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect.poll(() => ready?.getAttribute('aria-label')).toBe('Klar');
  for (let column = 0; column < 3; column += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('2');
  await expect.poll(async () => [await status?.textContent(), await arrow?.textContent()]).toEqual([goal.status, goal.arrow]);
  await page.keyboard.press('ArrowRight');
  if (goal.comment !== null) await writeRich(page, 'Kommentar', goal.comment);
  await page.keyboard.press('Home');
  await showColumns(page, [
    'Nivå',
    'Slag',
    'Mottagare',
    'Enhet',
    'Riktning',
    'Långsiktigt målvärde',
    'Utfall, senast kända värde',
    'Anvisning',
    'Senast den',
  ]);
  const anvisning = await cellOf(page, goal.title, 'Anvisning');
  await page.keyboard.press('End');
  for (let column = 0; column < 2; column += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(goal.instruction);
  await page.keyboard.press('Tab');
  await page.keyboard.type(goal.due);
  await page.keyboard.press('Enter');
  await expect.poll(() => anvisning.textContent()).toBe(goal.instruction);

  // The rest comes from a spreadsheet, over a row that is put in for it.
  await page.keyboard.press('Alt+Insert');
  await page.locator('[role="treegrid"] textarea').waitFor();
  await page.keyboard.press('Escape');
  await pasteRows(page, expected.slice(TYPED));
  await expect.poll(() => page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(expected.length + 1));
  await expect.poll(() => undoWords(page).textContent()).toMatch(/inklistring/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(TYPED + 2));
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(expected.length + 1));

  for (const [place, row] of expected.entries()) {
    const isRich = row.comment !== null && !isPlain(row.comment);
    if (row.description === null && row.missingReason === '' && !isRich) continue;
    await goToRow(page, place);
    if (row.description !== null) await writeRich(page, 'Beskrivning', row.description);
    if (isRich && row.comment !== null) await writeRich(page, 'Kommentar', row.comment);
    if (row.missingReason !== '') await writeShort(page, 'Varför utfall saknas', row.missingReason);
  }
  await screenshot('plan-2024-byggd');
  const occasion = await lastOccasion(program);
  const built = async (): Promise<PlanRow[]> => builtPlan(program, occasion);
  await expect
    .poll(async () => (await built()).map(({ missingReason }) => missingReason))
    .toEqual(expected.map((row) => row.missingReason));
  expect(await built()).toEqual(expected);
});
