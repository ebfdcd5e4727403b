import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { cellOf, goTo, rowOf, sidePanel } from './window.ts';

const ACTION = 'Öka beställarkompetens';

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

  it('is built with the keyboard: a row is added, planned in the panel, removed and brought back', async () => {
    const { page } = program();
    await goTo(page, 'Intern kontroll');
    await rowOf(page, ACTION).getByRole('rowheader').click();
    await page.keyboard.press('Insert');
    await page.locator('[role="treegrid"] textarea').waitFor();
    await page.keyboard.type('Gå igenom attestlistan');
    await page.keyboard.press('Enter');
    const added = rowOf(page, 'Gå igenom attestlistan');
    await added.waitFor();
    await added.getByRole('rowheader').click();
    await sidePanel(page).getByRole('radiogroup', { name: 'Hur ofta' }).getByRole('radio', { name: 'Varje tertial' }).click();
    await sidePanel(page).getByRole('textbox', { name: 'Ansvarig' }).fill('Controllern');
    await added.getByRole('rowheader').click();
    await page.keyboard.press('Control+-');
    await added.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await added.getByRole('rowheader').click();
    expect(await sidePanel(page).getByRole('textbox', { name: 'Ansvarig' }).inputValue()).toBe('Controllern');
    expect(await sidePanel(page).getByRole('radio', { name: 'Varje tertial' }).isChecked()).toBe(true);
  });
});
