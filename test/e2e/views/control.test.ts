import { describe, expect, it } from 'vitest';
import { useProgram } from '../support/program.ts';
import { cellOf, goTo, sidePanel } from './window.ts';

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
});
