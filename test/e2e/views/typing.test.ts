import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../support/store.ts';
import { type Program, startProgram } from '../support/program.ts';
import { goTo } from './window.ts';

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
    const program = await startProgram();
    await typeInIntroduction(program);
    await goTo(program.page, 'Rapport');
    await program.page.getByRole('document').getByText(TYPED).filter({ visible: true }).first().waitFor();
  });
});
