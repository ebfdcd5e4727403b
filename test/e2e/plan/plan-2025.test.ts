import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { KINDS, PLAN_EXCERPT, PrintedPlan, rowsOfPrinted } from '../../support/printed-plan-2025.ts';
import { startProgram } from '../support/program.ts';
import { goTo, rowOf, sidePanel, storeFile } from '../views/window.ts';
import {
  addReceivers,
  builtPlan,
  goToRow,
  lastOccasion,
  makeYear,
  nameKinds,
  pasteRows,
  showColumns,
  writeFootnote,
} from './keyboard-plan.ts';

/** The collected goals and figures of a board's printed documents; they lie beside the project, where they lie at all. */
const GOALS = new URL('../../../../shared/figures/hsn-goals.json', import.meta.url);
const areHere = existsSync(GOALS);

function collected(): PrintedPlan {
  const read: unknown = JSON.parse(readFileSync(GOALS, 'utf8'));
  return z.object({ documents: z.object({ '002': PrintedPlan }) }).parse(read).documents['002'];
}

const what = areHere
  ? 'the whole printed plan of 2025'
  : 'an excerpt of the plan of 2025 (the collected goals are not on this machine)';

it(`${what} is built from an empty file with the keyboard alone`, async () => {
  const rows = rowsOfPrinted(areHere ? collected() : PLAN_EXCERPT);
  const program = await startProgram({ store: await storeFile(null) });
  const { page, screenshot } = program;
  await makeYear(program, 2025);
  await nameKinds(program, [
    { from: 'Perspektiv', word: KINDS.area, heading: '{rubrik}' },
    { from: 'Mål', word: KINDS.objective, heading: 'Målsättning nr {nummer}: {rubrik}' },
    { from: 'Indikator', word: KINDS.keyFigure, heading: '{nummer}. {rubrik}' },
    { from: 'Uppdrag', word: KINDS.RF, heading: 'Nr {nummer} {rubrik}' },
    { from: null, word: KINDS.HS, heading: 'HS nr {nummer} {rubrik}', role: 'Uppdrag', colour: 'Färg' },
    { from: null, word: KINDS.Ber, heading: 'Ber nr {nummer} {rubrik}', role: 'Uppdrag', colour: 'Färg' },
  ]);
  const own = 'Hälso- och sjukvårdsnämnden';
  await addReceivers(
    program,
    [...new Set(rows.map(({ receiver }) => receiver))].filter((one) => one !== '' && one !== own),
  );

  await goTo(page, 'Mål och uppdrag');
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Skriv eller klistra in den första raden');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[role="treegrid"] :focus').textContent()).toContain('Ny rad');
  await showColumns(page, ['Nivå', 'Slag', 'Mottagare', 'Långsiktigt målvärde', 'Utfall, senast kända värde']);
  await pasteRows(page, rows);
  await expect.poll(() => page.getByRole('treegrid').getAttribute('aria-rowcount')).toBe(String(rows.length + 1));

  // A value is mended where it stands, and what the plan says is read in the panel.
  const part = rows.findIndex(({ number }) => number === '3 a.');
  await goToRow(page, part);
  await sidePanel(page).getByText(`${KINDS.keyFigure} 3 a`).waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.type('3 aa');
  await page.keyboard.press('Tab');
  await page.getByText('”3 aa” har inte sparats.').waitFor();
  expect(
    await rowOf(page, rows[part]?.title ?? '')
      .locator('[aria-colindex="1"]')
      .textContent(),
  ).toBe('3 a');
  for (const [place, { footnotes }] of rows.entries()) {
    const [note] = footnotes;
    if (note === undefined) continue;
    await goToRow(page, place);
    await writeFootnote(page, note);
  }
  await screenshot('plan-2025-byggd');

  const occasion = await lastOccasion(program);
  const expected = rows.map((row) => ({ ...row, number: row.number.replace(/\.$/, '') }));
  await expect.poll(() => builtPlan(program, occasion)).toEqual(expected);
});
