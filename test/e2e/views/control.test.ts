import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { cellOf, goTo, openDecidedPlan, rowOf, sidePanel } from './window.ts';

const ACTION = 'Öka beställarkompetens';
const ADDED = 'Gå igenom attestlistan';
/** An action whose comment says that no checks were made, answered "delvis". */
const CALLED_OFF = 'Genomföra stickprovskontroll av kontantkassor i en';

describe('Intern kontroll', () => {
  const program = useProgram();

  it('sets an action’s status with a key and its answers in the panel', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    const status = await cellOf(page, ACTION, 'Status');
    await status.click();
    await page.keyboard.press('3');
    await expect.poll(() => status.textContent()).toBe('Ej genomförd');
    const question = sidePanel(page).getByRole('radiogroup', { name: 'Har åtgärden bidragit till önskad effekt?' });
    await question.getByRole('radio', { name: 'Delvis' }).click();
    expect(await question.getByRole('radio', { name: 'Delvis' }).isChecked()).toBe(true);
    const answer = sidePanel(page).getByRole('textbox', { name: 'Svar i rapporten: Har åtgärden bidragit till önskad effekt?' });
    await answer.fill('Ja, men bara delvis.');
    const column = await cellOf(page, ACTION, 'Har åtgärden bidragit till önskad effekt?');
    await expect.poll(() => column.textContent()).toBe('Ja, men bara delvis.');
  });

  it('is built with the keyboard: a row is added, planned in the panel, removed and brought back', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await openDecidedPlan(page, 'Nya rutiner för attest.');
    await rowOf(page, ACTION).getByRole('rowheader').click();
    await page.keyboard.press('Insert');
    await page.locator('[role="treegrid"] textarea').waitFor();
    await page.keyboard.type(ADDED);
    await page.keyboard.press('Enter');
    await (await cellOf(page, ADDED, 'Status')).click();
    const rhythm = sidePanel(page).getByRole('radiogroup', { name: 'Hur ofta' }).getByRole('radio', { name: 'Varje tertial' });
    await rhythm.click();
    const responsible = sidePanel(page).getByRole('textbox', { name: 'Ansvarig' });
    await responsible.fill('Controllern');
    await (await cellOf(page, ADDED, 'Kommentar')).click();
    await page.keyboard.press('Control+-');
    await rowOf(page, ADDED).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await rowOf(page, ADDED).getByRole('rowheader').click();
    await expect.poll(() => responsible.inputValue()).toBe('Controllern');
    expect(await rhythm.isChecked()).toBe(true);
  });

  it('has the assessment as its last row', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await page.keyboard.press('Control+End');
    const verdict = sidePanel(page).getByRole('radiogroup', { name: 'Bedömning' });
    await verdict.getByRole('radio', { name: 'Inte tillräcklig' }).click();
    await expect
      .poll(async () => (await cellOf(page, 'Bedömning av den interna kontrollen', 'Status')).textContent())
      .toBe('Inte tillräcklig');
  });

  it('shows what should be looked at alone, and says why beside the grid', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await page.getByRole('button', { name: 'Att titta på' }).click();
    await rowOf(page, ACTION).waitFor({ state: 'detached' });
    await (await cellOf(page, CALLED_OFF, 'Status')).click();
    const findings = sidePanel(page).getByRole('region', { name: 'Att titta på' });
    expect(await findings.textContent()).toContain('Kommentaren säger att något inte har genomförts');
  });
});
